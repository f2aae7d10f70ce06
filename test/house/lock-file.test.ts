import { readFileSync } from 'node:fs';

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, LockedPackage>>;
};

/** Whether npm finds a package from the folder of another: in its node_modules or those of a folder above. */
function isLocked(name: string, folder: string): boolean {
  if (`${folder}${folder === '' ? '' : '/'}node_modules/${name}` in packages) return true;
  return folder !== '' && isLocked(name, folder.replace(/(^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ''));
}

test('the lock file names the optional packages of every platform, or npm ci refuses it elsewhere', () => {
  const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(name, folder))
      .map((name) => `${folder} needs ${name}`),
  );
  expect(missing).toEqual([]);
});
