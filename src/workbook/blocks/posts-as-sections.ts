import { addToGroup } from '../../domain/group-by';
import { plainText } from '../cells/cell-text';
import { isCost } from './block-measure';
import { cellKey } from './cell-key';
import type { Figure } from './figure';
import type { PlacedLabel } from './placed-label';

const ENUMERATED = '(?:nr\\.? ?)?(?:\\d{1,4}|[a-z]|[ivx]{1,4})$';
/** A post by its number or letter, by who has it, or where it is. */
const NAMES_POST = new RegExp(
  [
    `\\b(?:plan)?stelle ?${ENUMERATED}`,
    `(?:person|kraft|koordinator(?:in)?|koordination|koordinierung|manager(?:in)?|management|assisten[tz](?:in)?|mitarbeiter(?:in)?|sachbearbeit(?:ung|er|erin)) ?${ENUMERATED}`,
    '\\bn\\. ?n\\b|\\b(?:frau|herr) \\w',
    '\\b(?:traeger|stadt|gemeinde|kommune|standort)\\b:? [a-z]',
  ].join('|'),
);
/** The same once more, by another paper or in another way. */
const NAMES_VARIANT =
  /variante|szenario|alternativ|option|vorschlag|\bstand\b|fassung|nachtrag|geaendert|entwurf|prognose|hochrechnung|\b(?:alt|neu|bisher|plan|ist|soll|ansatz)\b|davon/;

/** What lines above figures make of the figures below them. */
export interface PostsAsSections {
  /** The figure with its post; a total of posts as such. */
  of(figure: Figure): Figure;
}

/**
 * `Modul 1 Stelle 1` above `Kosten | Zuwendung`, then `Modul 1 Stelle 2` above the same: a section for each post of a
 * module. Only lines that name posts tell them apart: others may head the same figures of two papers.
 *
 * @param figures of a table, which would stand twice without their sections
 */
export function postsAsSections(figures: readonly Figure[]): PostsAsSections {
  const heads = new Map<string, Map<number, PlacedLabel>>();
  for (const figure of figures) {
    const { measure, position, isTotal, isPerUnit, module, year, version, reaching } = figure;
    const [line] = reaching.section;
    if (line === undefined || position !== null || isTotal || isPerUnit || typeof module !== 'number')
      continue;
    if (!isCost(measure) && measure !== 'grant') continue;
    const key = JSON.stringify([module, year, version, measure]);
    const ofKey = heads.get(key) ?? new Map<number, PlacedLabel>();
    heads.set(key, ofKey.set(cellKey(line.row, line.column), line));
  }
  const named = new Map<string, PlacedLabel[]>();
  for (const [key, lines] of heads) {
    if (lines.size < 2) continue;
    const [module] = JSON.parse(key) as [number];
    for (const line of lines.values()) addToGroup(named, String(module), line);
  }
  /** By module, the lines that head its posts or their total. */
  const posts = new Map<number, Set<number>>();
  for (const [module, lines] of named) {
    const ofPosts = new Map(
      lines.filter(({ isTotal }) => !isTotal).map((each) => [cellKey(each.row, each.column), each]),
    );
    const texts = new Set([...ofPosts.values()].map(({ text }) => plainText(text)));
    const areTold = ofPosts.size > 1 && texts.size === ofPosts.size && [...ofPosts.values()].every(namesPost);
    if (areTold) posts.set(Number(module), new Set(lines.map(({ row, column }) => cellKey(row, column))));
  }
  return {
    of: (figure) => {
      const { module, position, reaching } = figure;
      const [line] = reaching.section;
      if (posts.size === 0 || line === undefined || position !== null || typeof module !== 'number')
        return figure;
      if (posts.get(module)?.has(cellKey(line.row, line.column)) !== true) return figure;
      return line.isTotal ? { ...figure, isTotal: true } : { ...figure, position: line.text };
    },
  };
}

/** True for a line that names a post of a module, not a module or year. */
export function namesPost({ text, version }: PlacedLabel): boolean {
  const plain = plainText(text);
  return version === null && NAMES_POST.test(plain) && !NAMES_VARIANT.test(plain);
}
