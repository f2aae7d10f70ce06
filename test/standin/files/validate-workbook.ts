import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCRIPT = `
import { readFileSync } from 'node:fs';
const { default: validate } = await import('@ooxml-tools/validate');
const results = [];
for (const file of process.argv.slice(1)) {

  results.push(await validate(new Uint8Array(readFileSync(file)), 'xlsx', 'Microsoft365'));
}
process.stdout.write('\\n@@' + JSON.stringify(results));
process.exit(0);
`;

/**
 * Errors that the Open XML SDK's validator reports for each file, as text. It runs in a Node process of its own
 * because the package is an ES module with WebAssembly that jest cannot load.
 */
export function validationErrors(files: readonly Uint8Array[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'validate-'));
  try {
    const paths = files.map((_, index) => join(folder, `${index}.xlsx`));
    files.forEach((bytes, index) => writeFileSync(paths[index]!, bytes));
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT, '--', ...paths], {
      encoding: 'utf8',
      cwd: process.cwd(),
      maxBuffer: 64 * 1024 * 1024,
    });
    const results = JSON.parse(output.slice(output.lastIndexOf('\n@@') + 3)) as unknown[];
    return results.map((result) => errorTexts(result));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function errorTexts(result: unknown): string[] {
  const errors = Array.isArray(result) ? result : ((result as { errors?: unknown[] }).errors ?? []);
  return errors.map((error) => JSON.stringify(error));
}
