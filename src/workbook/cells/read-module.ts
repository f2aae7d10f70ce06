import { finding } from '../../domain/findings/finding';
import type { ModuleNumber } from '../../domain/module';
import type { CellValue } from '../snapshot';
import { cellError } from './cell-error';
import { cellText, isBlank, plainText } from './cell-text';
import { KIM_WORDS } from './programme-words';
import { namesRole } from './read-role';
import { BLANK, refused, value, type Reading } from './reading';

const MODULE =
  /^(?:kim[ -]*)?(?:modul|module|baustein|mod|bst|m|b)?[ .:_-]*([1-9]\d*|i{1,3}|iv|v)(?![\p{L}\d]|[.,]\d)(.*)$/u;
const ONE_MORE =
  /^[ .]*(?:[,+/&;-]|–|—|und|u\.|bis|sowie|and|to) *(?:modul|module|baustein|m|b)?[ .-]*(?:\d|i{1,3}(?![\p{L}]))/u;
/** What makes another thing of the number than a module: a second number that is no year or share, a unit, a doubt. */
const NO_MODULE = /(?<![\p{L}\d,.])[mb]?(?!20\d\d)\d+(?![\p{L}\d]|,\d)|[½¼¾⁄→?%€$]/u;
/** A number with a noun behind it counts things: `3 Stellen`, `2. Quartal 2022`, `1. Juli 2021`, `2 Jahre`. */
const COUNTED = /^\d+\.? \p{L}{2,}/u;
/** What is written behind a module without a mark between them. */
const OF_A_MODULE = /^\d+\.? (?:neu|alt|aktuell|vorlage|sitzung|plan|ist|kim|nrw|land|gesamt|insgesamt)\b/;
/** What joins the numbers of several modules, or puts one in doubt: `Modul 1 oder 2`, `Modul ½`, `Modul 1 (2)`. */
const JOINED =
  '[,+/&|⁄→(]|->|und|u\\.|and|oder|od\\.|or|bzw\\.?|sowie|vs\\.?|versus|gegen(?:ueber)?|statt|anstelle(?: von)?';
/** Behind a number that counts things, and is no further module: `Modul 2 und 4 Stellen`. */
const OF_THINGS = `[.,]\\d| ?(?!(?:und|and|oder|bzw|sowie)(?![a-z]))\\p{L}{3}`;
const NAMED = new RegExp(
  `\\b(?:modul|module|modulen|baustein|bausteine|m|b)(?:[- ]?nr\\.?)? ?(\\d+|i{1,3})((?: ?(?:${JOINED}) ?(?:[1-9]\\d?|i{1,3})(?!${OF_THINGS}))*)(?![\\p{L}\\d]|[.,]\\d)`,
  'gu',
);
/** How every word for a module begins. */
const MAY_BE_NAMED = /\b[mb]/;
const ALL = new Set([
  'alle',
  'alle module',
  'alle bausteine',
  'gesamt',
  'uebergreifend',
  'all',
  '1-3',
  '1–3',
  'i-iii',
]);

/**
 * Reads a module: `1`, `Modul 1`, `Baustein II`, `M3`, `B2`, `KIM 2`, `Modul 1 – Koordination`, `III`, or a name that
 * the programme of the workbook gives it.
 */
export function readModule(cell: CellValue, words = KIM_WORDS): Reading<ModuleNumber> {
  if (typeof cell === 'number' && words.numbers[String(cell)] === cell) return value(cell);
  if (isBlank(cell)) return BLANK;
  const error = cellError(cell);
  if (error !== null) return error;
  if (words.anyModule !== undefined) return value(words.anyModule);
  const text = cellText(cell);
  const named = words.names.get(plainText(text));
  if (named !== undefined) return value(named);
  const match = MODULE.exec(plainText(text));
  const module =
    match === null ||
    ONE_MORE.test(match[2]!) ||
    NO_MODULE.test(match[2]!) ||
    /^-/.test(match[0]) ||
    countsThings(match[0])
      ? undefined
      : words.numbers[match[1]!];
  if (module === undefined)
    return refused((place, column) =>
      finding('unknown-module', place, { text, column, modules: words.modules }),
    );
  return value(module);
}

function countsThings(plain: string): boolean {
  return COUNTED.test(plain) && !OF_A_MODULE.test(plain) && !namesRole(plain);
}

/** The same where a row may serve every module: null for `alle`, `übergreifend`, `1-3`. */
export function readModuleOrAll(cell: CellValue, words = KIM_WORDS): Reading<ModuleNumber | null> {
  if (typeof cell === 'string' && ALL.has(plainText(cell))) return value(null);
  return readModule(cell, words);
}

/**
 * The modules named in a sentence: `Eigenanteil Modul 1`, `Eigenanteil Baustein II`, `Eigenanteil M3`; by a name of the
 * programme of the workbook where it is the end of the sentence.
 */
export function modulesNamedIn(text: string, words = KIM_WORDS): ModuleNumber[] {
  const plain = plainText(text);
  const byName = [...words.names].find(([name]) => plain.endsWith(` ${name}`));
  if (byName !== undefined) return [byName[1]];
  if (!MAY_BE_NAMED.test(plain)) return [];
  const numbers = [...plain.matchAll(NAMED)].flatMap(([, first = '', more = '']) => [
    first,
    ...(more.match(/\d+|i+/g) ?? []),
  ]);
  return [...new Set(numbers.flatMap((each) => words.numbers[each] ?? []))];
}
