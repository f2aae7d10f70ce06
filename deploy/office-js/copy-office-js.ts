import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checksum } from '../checksums';
import { spellingsOf } from './needed-files';

/** A file that does not come, or is not the one that was tested. */
export interface OfficeJsProblem {
  readonly code: 'missing' | 'different';
  readonly file: string;
}

/** What became of a copy. Nothing is written where there are problems. */
export interface OfficeJsCopy {
  readonly files: number;
  readonly bytes: number;
  readonly problems: readonly OfficeJsProblem[];
}

/**
 * Copies files of office.js from a folder or a web address, each compared with its checksum.
 * @param from a folder, or an address that begins with `https://`
 * @param sums the files with their SHA-256
 */
export async function copyOfficeJs(
  from: string,
  into: string,
  sums: ReadonlyMap<string, string>,
): Promise<OfficeJsCopy> {
  const problems: OfficeJsProblem[] = [];
  const read = new Map<string, Uint8Array>();
  for (const [file, sum] of sums) {
    const bytes = await bytesOf(from, file);
    if (bytes === null) problems.push({ code: 'missing', file });
    else if (checksum(bytes) !== sum) problems.push({ code: 'different', file });
    else read.set(file, bytes);
  }
  if (problems.length > 0) return { files: 0, bytes: 0, problems };
  let size = 0;
  for (const [file, bytes] of read) {
    size += bytes.length;
    for (const path of spellingsOf(file)) {
      mkdirSync(dirname(join(into, path)), { recursive: true });
      writeFileSync(join(into, path), bytes);
    }
  }
  return { files: read.size, bytes: size, problems };
}

async function bytesOf(from: string, file: string): Promise<Uint8Array | null> {
  try {
    if (!from.startsWith('https://')) return readFileSync(join(from, file));
    const answer = await fetch(`${from.replace(/\/$/, '')}/${file}`);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
