import { daysInMonth, type Period } from '../../domain/time';

const YEAR = "(?<year>20\\d{2}|'?\\d{2})";
const OF = '[ /.-]*(?:(?:in|im|des jahres|d\\. ?j\\.) )?';
const QUARTER = '(?:quartals?|quart\\.?|qu?\\.?|vierteljahrs?(?:es)?)';
const HALF = '(?:halbjahr(?:es)?|hj\\.?|halbj\\.?|jahreshaelfte)';
const ORDINAL = '(?<number>[1-4]|i{1,3}|iv|erste[sr]?|zweite[sr]?|dritte[sr]?|vierte[sr]?)\\.? ?';
const NUMBER = '(?<number>[1-4]|i{1,3}|iv)';
const PATTERNS: readonly (readonly [3 | 6 | 12, RegExp])[] = [
  [3, new RegExp(`^${ORDINAL}${QUARTER}${OF}${YEAR}$`)],
  [3, new RegExp(`^(?:quartal|quart\\.?|q) ?${NUMBER}${OF}${YEAR}$`)],
  [3, new RegExp(`^${YEAR}[ /.-]*(?:q ?${NUMBER}|${ORDINAL.replace('number', 'ordinal')}quartal)$`)],
  [6, new RegExp(`^${ORDINAL}${HALF}${OF}${YEAR}$`)],
  [6, new RegExp(`^(?:halbjahr|hj|h) ?${NUMBER}${OF}${YEAR}$`)],
  [
    12,
    new RegExp(
      `^(?:(?:das )?(?:ganze|gesamte|volle)s? (?:kalender|haushalts)?jahr|ganzjaehrig|(?:kalender|haushalts)?jahr|hhj)${OF}${YEAR}$`,
    ),
  ],
];
const NUMBERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const ORDINALS = ['erst', 'zweit', 'dritt', 'viert'];

/**
 * The quarter, half or whole year that words name: `3. Quartal 2021`, `III. Quartal 2021`, `Q3/2021`, `2. HJ 2021`,
 * `ganzjährig 2022`; null for other words.
 *
 * @param plain as `plainText` gives it
 */
export function partOfYear(plain: string): Period | null {
  for (const [months, pattern] of PATTERNS) {
    const groups = pattern.exec(plain)?.groups;
    if (groups === undefined) continue;
    const written = groups['year']!.replace("'", '');
    const year = written.length === 2 ? 2000 + Number(written) : Number(written);
    const number = months === 12 ? 1 : numberOf(groups['number'] ?? groups['ordinal'] ?? '');
    const month = number * months;
    if (month > 12) return null;
    return {
      start: { year, month: month - months + 1, day: 1 },
      end: { year, month, day: daysInMonth(year, month) },
    };
  }
  return null;
}

function numberOf(word: string): number {
  const ordinal = ORDINALS.findIndex((each) => word.startsWith(each));
  return ordinal >= 0 ? ordinal + 1 : (NUMBERS[word] ?? Number(word));
}
