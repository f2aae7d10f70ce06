import { addToGroup } from '../../domain/group-by';
import { plainText } from '../cells/cell-text';
import { isCost } from './block-measure';
import { cellKey } from './cell-key';
import type { Figure } from './figure';
import type { PlacedLabel } from './placed-label';

const ENUMERATED = '(?:nr\\.? ?)?(?:\\d{1,4}|[a-z]|[ivx]{1,4})';
const NAME = '(?:[a-z][a-z.-]*(?: [a-z][a-z.-]*){0,2})';
const POST_ROLE =
  '(?:person|kraft|koordinator(?:in)?|koordination|koordinierung|(?:case[ -]?)?(?:manager(?:in)?|management)|assisten[tz](?:in)?|mitarbeiter(?:in)?|sachbearbeit(?:ung|er|erin))';
/** A post by its number or letter, by who has it, or where it is; nothing else stands beside that. */
const NAMES_POST: readonly (readonly [string, RegExp])[] = [
  ['number', new RegExp(`^(?:${POST_ROLE} )?(?:plan)?stelle ?${ENUMERATED}$`)],
  ['number', new RegExp(`^${POST_ROLE} ?${ENUMERATED}$`)],
  ['person', new RegExp(`^(?:${POST_ROLE} )?(?:frau|herr) ${NAME}$`)],
  ['person', /^(?:n\. ?n\.? ?\d{0,2})$/],
  ['carrier', new RegExp(`^traeger ${NAME}$`)],
  ['place', new RegExp(`^(?:stadt|gemeinde|kommune|standort) ${NAME}$`)],
];
/** What tells nothing about which post it is: module, year, programme, how many posts there are. */
const BESIDE_NAME =
  /\b(?:modul|baustein)(?: ?nr\.?)? ?(?:\d|i{1,3})\b|\bkim\b|\b20\d{2}\b|\b\d+(?:,\d+)? (?:vzae|vk|stellen?)\b|[-–—:,;()[\]/](?= |$)|(?<=^| )[-–—:,;()[\]/]|[()[\]:,;]/g;
/** The same once more: by another paper, stage or status, of another time, in another way, or all of them together. */
const NAMES_VARIANT = new RegExp(
  [
    'variante|szenario|alternativ|option|vorschlag|fassung|nachtrag|geaendert|korrigiert|entwurf|prognose|rechnung|davon',
    '\\b(?:alt|neu|bisher|plan|ist|soll|ansatz|vor|nach|ohne|mit|lt|laut|gem|gemaess|lfd|laufend|aktuell|beide|alle|je|pro|und|oder)\\b',
    '(?:antrag|bescheid|beantragt|bewillig|abgelehnt|genehmig|geprueft|pruefung|verwaltung|beschluss|beschlossen|sitzung|vorlage|haushalt|kaemmerei|nachweis|\\bstand\\b|planung|ansatz|schaetzung|anmeldung|abstimmung|jahr|monat|quartal|gesamt|summe|zusammen|uebrige|sonstige|\\brest|anteil|kosten|mittel\\b|zuwendung|foerder)',
  ].join('|'),
);

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
    const names = [...ofPosts.values()].flatMap((line) => postNamedIn(line) ?? []);
    const areTold =
      ofPosts.size > 1 &&
      names.length === ofPosts.size &&
      new Set(names.map(({ name }) => name)).size === ofPosts.size &&
      new Set(names.map(({ kind }) => kind)).size === 1;
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
export function namesPost(line: PlacedLabel): boolean {
  return postNamedIn(line) !== null;
}

/** The post that all words of a line name, apart from module and year; null where they say anything else. */
function postNamedIn({
  text,
  version,
}: PlacedLabel): { readonly kind: string; readonly name: string } | null {
  if (version !== null) return null;
  const words = plainText(text).replace(BESIDE_NAME, ' ').replace(/\s+/g, ' ').trim();
  if (NAMES_VARIANT.test(words)) return null;
  for (const [kind, pattern] of NAMES_POST) {
    if (pattern.test(words)) return { kind, name: words };
  }
  return null;
}
