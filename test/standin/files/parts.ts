import { unzipSync } from 'fflate';

/** The unpacked parts of a file by name, read with another zip implementation than the one under test. */
export function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

export function textOf(bytes: Uint8Array, part: string): string {
  const found = partsOf(bytes).get(part);
  if (found === undefined) throw new Error(`no part ${part}`);
  return new TextDecoder().decode(found);
}

/** Names of the parts that were changed, added and removed. */
export function compareParts(
  before: Uint8Array,
  after: Uint8Array,
): { changed: string[]; added: string[]; removed: string[] } {
  const old = partsOf(before);
  const now = partsOf(after);
  return {
    changed: [...old.keys()]
      .filter((name) => now.has(name) && !sameBytes(old.get(name)!, now.get(name)!))
      .sort(),
    added: [...now.keys()].filter((name) => !old.has(name)).sort(),
    removed: [...old.keys()].filter((name) => !now.has(name)).sort(),
  };
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
