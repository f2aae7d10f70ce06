import { invalidArgument } from '../protocol/host-error';

/**
 * Namespace of an XML document's root element, '' without one. Only the start tag of the root is looked at.
 * @throws HostError `InvalidArgument` where there is no root element.
 */
export function rootNamespace(xml: unknown): string {
  const body =
    typeof xml === 'string'
      ? xml.replace(/^\uFEFF?(\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)*/, '')
      : '';
  const root =
    /^<(?:([\w.-]+):)?[\p{L}_][\p{L}\p{N}_.-]*((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/u.exec(body);
  if (root === null) throw invalidArgument('This is no XML document.');
  const attribute = root[1] === undefined ? 'xmlns' : `xmlns:${root[1]}`;
  for (const [, name, quoted] of root[2]!.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (name === attribute) return quoted!.slice(1, -1).replaceAll('&amp;', '&');
  }
  return '';
}
