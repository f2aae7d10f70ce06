import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The file under `folder` that a path of an address means, without regard to case: office.js asks for `AgaveErrorUX/`
 * where its package has `agaveerrorux/`. null where there is none, for folders, and for every path that tries to leave
 * the folder.
 */
export function findFile(folder: string, path: string): string | null {
  let place = folder;
  for (const segment of path.split('/').filter((each) => each !== '')) {
    if (segment === '..' || segment === '.' || /[\\\0:]/.test(segment)) return null;
    const next = entryNamed(place, segment);
    if (next === null) return null;
    place = next;
  }
  return existsSync(place) && statSync(place).isFile() ? place : null;
}

function entryNamed(folder: string, name: string): string | null {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return null;
  const entries = readdirSync(folder);
  const found =
    entries.find((entry) => entry === name) ??
    entries.find((entry) => entry.toLowerCase() === name.toLowerCase());
  return found === undefined ? null : join(folder, found);
}
