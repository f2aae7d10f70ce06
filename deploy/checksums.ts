import { createHash } from 'node:crypto';

/** The SHA-256 of bytes as `sha256sum` writes it. */
export function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads a list as `sha256sum` writes it: checksum by path. */
export function readChecksums(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .trim()
      .split('\n')
      .map((line) => {
        const [sum, path] = line.split(/ [ *]/) as [string, string];
        return [path, sum];
      }),
  );
}

/** Writes a list that `sha256sum --check` understands. */
export function writeChecksums(sums: ReadonlyMap<string, string>): string {
  return [...sums].map(([path, sum]) => `${sum}  ${path}\n`).join('');
}
