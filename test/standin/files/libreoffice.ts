import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** `it` where LibreOffice is installed; else a test that is shown as skipped, with a warning. */
export function itWithLibreOffice(name: string, test: () => void): void {
  if (hasLibreOffice) it(name, test, 180_000);
  else {
    console.warn(`SKIPPED, LibreOffice (soffice) is not installed: ${name}`);
    it.skip(`${name} [LibreOffice is not installed]`, test);
  }
}

/** Converts a workbook with LibreOffice and gives the bytes of the result; throws where it makes none. */
export function convertWithLibreOffice(bytes: Uint8Array, extension: 'pdf' | 'xlsx'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const input = join(folder, 'input.xlsx');
    const out = join(folder, 'out');
    writeFileSync(input, bytes);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        extension,
        '--outdir',
        out,
        input,
      ],
      { stdio: 'pipe', timeout: 150_000 },
    );
    const result = join(out, `input.${extension}`);
    if (!existsSync(result)) throw new Error(`LibreOffice made no file: ${readdirSync(folder).join(', ')}`);
    return new Uint8Array(readFileSync(result));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
