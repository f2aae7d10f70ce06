import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['src', 'standin', 'test', 'docs', 'build', 'bench', 'assets'];

/** Every file and folder of the project as a path from its root. */
export function projectPaths(): readonly string[] {
  const inFolders = FOLDERS.flatMap((folder) => [
    folder,
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  ]);
  return [...readdirSync('.').filter((file) => !FOLDERS.includes(file)), ...inFolders];
}

/** The paths that a text names in backticks, `{de,en}` written out. */
export function namedPaths(text: string): readonly string[] {
  const named = [...text.matchAll(/`([\w.<>{},/-]+)`/g)].map(([, path]) => path!);
  return [...new Set(named.filter(isPath).flatMap(writtenOut))];
}

/** A path from the root, or the end of one: `views/registry.ts`. What a build makes is none. */
function isPath(text: string): boolean {
  return new RegExp(`^(?:${FOLDERS.join('|')})/|\\.(?:tsx?|md)$|^manifest\\.xml$`).test(text);
}

function writtenOut(path: string): string[] {
  const braces = /\{([^{}]*)\}/.exec(path);
  if (braces === null) return [path];
  return braces[1]!.split(',').flatMap((each) => writtenOut(path.replace(braces[0], each)));
}

export const placeholdersIn = (path: string): readonly string[] =>
  [...path.matchAll(/<([\w-]+)>/g)].map(([, name]) => name!);

/**
 * What the placeholders of a path can stand for so that there is such a file or folder; one record for each, empty
 * where the path has no placeholder. A placeholder means the same wherever it stands in the path.
 */
export function instancesOf(
  path: string,
  all: readonly string[],
): readonly Readonly<Record<string, string>>[] {
  if (placeholdersIn(path).length === 0 && existsSync(path)) return [{}];
  const seen = new Set<string>();
  const pattern = path
    .replace(/\/$/, '')
    .split(/(<[\w-]+>)/)
    .map((part) => {
      const name = /^<([\w-]+)>$/.exec(part)?.[1];
      if (name === undefined) return part.replace(/[.]/g, '\\$&');
      const group = name.replace(/-/g, '_');
      if (seen.has(group)) return `\\k<${group}>`;
      seen.add(group);
      return `(?<${group}>[\\w-]+)`;
    })
    .join('');
  const end = new RegExp(`(?:^|/)${pattern}$`);
  return all.flatMap((file) => {
    const match = end.exec(file);
    return match === null ? [] : [{ ...match.groups }];
  });
}
