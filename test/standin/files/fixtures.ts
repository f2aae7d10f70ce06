import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of a file in test/fixtures/files. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '../../fixtures/files', name)));
}
