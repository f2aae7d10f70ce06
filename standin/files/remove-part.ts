import { removeContentType } from './content-types';
import { readRelationships, relationshipsPart } from './relationships';
import type { FilePackage } from './file-package';

/**
 * Removes a part that nothing links to any more, with its relationships, its content type and all parts
 * that only it linked to.
 */
export function removePart(file: FilePackage, part: string): void {
  if (!file.has(part) || isLinked(file, part)) return;
  const targets = readRelationships(file, part).filter((each) => !each.external);
  file.remove(part);
  file.remove(relationshipsPart(part));
  removeContentType(file, part);
  for (const each of targets) removePart(file, each.target);
}

function isLinked(file: FilePackage, part: string): boolean {
  return file
    .names()
    .filter((name) => name.endsWith('.rels'))
    .some((name) =>
      readRelationships(file, name.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2')).some(
        (each) => !each.external && each.target.toLowerCase() === part.toLowerCase(),
      ),
    );
}
