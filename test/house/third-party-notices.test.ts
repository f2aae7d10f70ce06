import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const BUILD = `
  import webpack from 'webpack';
  import { ThirdPartyNotices } from './build/third-party-notices.js';
  const context = process.argv[1];
  const output = { path: context + '/dist' };
  const plugins = [new ThirdPartyNotices()];
  webpack({ mode: 'production', context, entry: './entry.js', output, plugins }, (_, stats) => {
    console.log(JSON.stringify(stats.compilation.errors.map(({ message }) => message)));
  });
`;

const MIT = { license: 'MIT', version: '1.0.0', main: 'index.js' };

/** Builds a bundle of the given packages; answers what the build complains of, and how to read the notices. */
function built(packages: Readonly<Record<string, { readonly package: object; readonly text?: string }>>) {
  const folder = mkdtempSync(join(tmpdir(), 'kim-abgleich-'));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [name, { package: given, text }] of Object.entries(packages)) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, ...given }));
    write(`node_modules/${name}/index.js`, `export const answer = '${name}';`);
    if (text !== undefined) write(`node_modules/${name}/LICENSE.md`, text);
  }
  write('node_modules/webpack/package.json', JSON.stringify({ name: 'webpack', ...MIT }));
  write('node_modules/webpack/LICENSE', 'Copyright JS Foundation');
  const imports = Object.keys(packages).filter((name) => name !== 'unused');
  write(
    'entry.js',
    imports.map((name, at) => `import { answer as a${at} } from '${name}'; console.log(a${at});`).join('\n'),
  );
  const errors = execFileSync(process.execPath, ['--input-type=module', '-e', BUILD, folder], {
    encoding: 'utf8',
  });
  return {
    errors: JSON.parse(errors) as string[],
    notices: () => readFileSync(join(folder, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8'),
  };
}

test('every package of which something is bundled is named with its version and the text of its licence', () => {
  const { errors, notices } = built({
    '@scope/rounding': { package: MIT, text: 'Copyright Ada' },
    splitting: { package: { ...MIT, license: 'ISC', version: '2.1.0' }, text: 'Copyright Carl' },
    unused: { package: MIT, text: 'Copyright Nobody' },
  });
  expect(errors).toEqual([]);
  const text = notices();
  for (const part of [
    '@scope/rounding 1.0.0\nLicence: MIT\n\nCopyright Ada\n',
    'splitting 2.1.0\nLicence: ISC\n\nCopyright Carl\n',
    'webpack 1.0.0\nLicence: MIT\n\nCopyright JS Foundation\n',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toContain('Nobody');
});

test('a licence that asks for more than its text, and a package without the text, fail the build', () => {
  const { errors } = built({
    copyleft: { package: { ...MIT, license: 'GPL-3.0-only' }, text: 'Copyright Richard' },
    wordless: { package: MIT },
  });
  expect(errors).toEqual([
    'copyleft is bundled under the licence GPL-3.0-only',
    'wordless is bundled without the text of its licence',
  ]);
});
