import { execFileSync } from 'node:child_process';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
}

interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** `name version` of each package, as the notices beside the bundle head their parts. */
export function packagesInNotices(notices: string): readonly string[] {
  return [...notices.matchAll(/^(\S+ \S+)\nLicence: /gm)].map(([, named]) => named!);
}

/**
 * What is bundled, as CycloneDX: what npm says of the locked packages, less those that serve only to build and test.
 * Without a time and a number of its own, so that the same source makes the same file.
 * @param project folder with `package-lock.json`
 * @param notices text of `THIRD-PARTY-NOTICES.txt`, which the build made of what it really bundled
 * @throws Error where a bundled package is not in the lock file
 */
export function billOfMaterials(project: string, notices: string): string {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
  const output = execFileSync('npm', args, {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    // On Windows npm is a script of the shell.
    shell: process.platform === 'win32',
  });
  const { components, dependencies, ...head } = JSON.parse(output) as Bill;
  const bundled = packagesInNotices(notices);
  const kept = bundled.map((named) => {
    const found = components.find(({ name, version }) => `${name} ${version}` === named);
    if (found === undefined) throw new Error(`${named} is bundled and not in package-lock.json`);
    return found;
  });
  const { component } = head.metadata;
  const refs = new Set([...kept, component].map((each) => each['bom-ref']));
  const bill = {
    ...head,
    serialNumber: undefined,
    // npm calls the application by the folder that it lies in.
    metadata: {
      ...head.metadata,
      timestamp: undefined,
      tools: undefined,
      component: { ...component, name: 'kim-abgleich' },
    },
    components: kept,
    dependencies: dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) })),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
