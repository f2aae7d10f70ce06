/** Months of one year, from 1 to 12. */
export interface Months {
  readonly from: number;
  readonly to: number;
}

/** Months of one year or of several. */
export interface Span {
  readonly start: { readonly year: number; readonly month: number };
  readonly end: { readonly year: number; readonly month: number };
}

/** January to December as sentences and labels name them. */
export const MONTHS_IN_WORDS = {
  de: [
    ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
    ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  ],
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
} as const;

const MONTH_NAMES =
  'jan(?:uar)?|jaenner|feb(?:ruar|r)?|maerz|maer|mrz|mar|apr(?:il)?|mai|may|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct|nov(?:ember)?|dez(?:ember)?|dec';
const MONTH_BY_LETTERS: Readonly<Record<string, number>> = {
  ...{ jan: 1, jae: 1, feb: 2, mae: 3, mrz: 3, mar: 3, apr: 4, mai: 5, may: 5, jun: 6, jul: 7, aug: 8 },
  ...{ sep: 9, okt: 10, oct: 10, nov: 11, dez: 12, dec: 12 },
};
const NUMBER = '[1-4]|i{1,3}|iv';
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ '1': 1, '2': 2, '3': 3, '4': 4 },
  ...{ i: 1, ii: 2, iii: 3, iv: 4 },
};
const TO = ' ?(?:-|–|bis|und|\\+) ?';
const YEAR = '(?:20\\d{2})';
const KINDS: readonly (readonly [RegExp, months: number])[] = [
  [new RegExp(`(${NUMBER})\\.?(?:${TO}(${NUMBER})\\.?)? ?(?:quartal|vierteljahr|qu?\\.)(?![a-z])`), 3],
  [new RegExp(`(?:quartal|q)\\.? ?(${NUMBER})(?:${TO}(?:quartal|q)?\\.? ?(${NUMBER}))?(?![a-z\\d])`), 3],
  [new RegExp(`([12]|ii?)\\.?(?:${TO}([12]|ii?)\\.?)? ?(?:halbjahr|hj)(?![a-z])`), 6],
  [new RegExp(`(?:halbjahr|hj)\\.? ?([12]|ii?)(?:${TO}([12]|ii?))?(?![a-z\\d])`), 6],
  [new RegExp(`([1-3]|i{1,3})\\.? ?(?:tertial|trimester)(?![a-z])()`), 4],
];
const MONTHS = new RegExp(
  `(?<![a-z])(${MONTH_NAMES})\\.?(?:${TO}(${MONTH_NAMES})\\.?)?(?![a-z])(?: ?'?(?:${YEAR}|\\d{2})(?!\\d))?`,
);
const WRITTEN_MONTH = /^(0?[1-9]|1[0-2])[/.](?=20\d{2}$)/;
/** `ab April`, `Stand Mai`, `bis 3. Quartal`: a day from which something holds, or all amounts up to it. */
const OTHER_THAN_PART = /(?:\b(?:ab|seit|vor|nach|zum|bis|stand|vom|von|kumul[a-z]*)|\d\.) ?$/;
/** What else a heading of a part of the year says: `im Monat Januar (Ist)`. */
const BESIDE =
  /(?<![a-z])(?:20\d{2}|im|des|monat|in|eur|euro|€|t€|teur|ist|plan|soll|ansatz|jahre?s?|hhj|haushaltsjahr)(?![a-z])|[^a-z0-9]/g;

/** A part of the year that a label names, and the label without it. */
export interface NamedPart {
  readonly months: Months;
  readonly rest: string;
}

/**
 * The part of a year that a label names by itself or at its end or beginning: `I. Quartal`, `Kosten Q3`, `Jan. 2022`,
 * `1. Halbjahr`. Null for the whole year, and for anything that only mentions one.
 *
 * @param plain lower case, umlauts written out
 */
export function partOfYearIn(plain: string): NamedPart | null {
  for (const [pattern, length] of KINDS) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const first = NUMBERS[match[1]!]!;
    const last = NUMBERS[match[2] || match[1]!]!;
    return named(plain, match, { from: (first - 1) * length + 1, to: last * length });
  }
  const written = WRITTEN_MONTH.exec(plain);
  if (written !== null) return named(plain, written, { from: Number(written[1]), to: Number(written[1]) });
  const month = MONTHS.exec(plain);
  if (month === null) return null;
  return named(plain, month, { from: monthOf(month[1]!), to: monthOf(month[2] ?? month[1]!) });
}

function named(plain: string, match: RegExpExecArray, months: Months): NamedPart | null {
  const before = plain.slice(0, match.index);
  const after = plain.slice(match.index + match[0].length);
  if (OTHER_THAN_PART.test(before) || months.to < months.from || isWholeYear(months)) return null;
  const [words, others] = [before, after].map(withoutBeside);
  return words === '' || others === '' ? { months, rest: `${before} ${after}`.trim() } : null;
}

/** The words of a heading beside a part of the year that say anything else. */
export function withoutBeside(plain: string): string {
  return plain.replace(BESIDE, '');
}

function monthOf(name: string): number {
  return MONTH_BY_LETTERS[name.slice(0, 3)]!;
}

/** True for January to December. */
export function isWholeYear({ from, to }: Months): boolean {
  return from === 1 && to === 12;
}

const SPANS: readonly RegExp[] = [
  new RegExp(`(?<!\\d)(\\d{1,2})[/.](${YEAR}) ?(?:-|–|bis) ?(?:zum )?(\\d{1,2})[/.](${YEAR})`),
  new RegExp(
    `(?<!\\d)\\d{1,2}\\.(\\d{1,2})\\.(${YEAR})? ?(?:-|–|bis) ?(?:zum )?\\d{1,2}\\.(\\d{1,2})\\.(${YEAR})`,
  ),
  new RegExp(
    `(?<![a-z])(${MONTH_NAMES})\\.? ?(${YEAR})? ?(?:-|–|bis) ?(${MONTH_NAMES})\\.? ?(${YEAR})(?!\\d)`,
  ),
];

/** The period that a label states: `01.07.2021 – 31.12.2022`, `Juli bis Dezember 2021`; null where it states none. */
export function spanIn(plain: string): Span | null {
  for (const pattern of SPANS) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const [, first, firstYear, last, lastYear] = match;
    const month = (text: string): number => (/\d/.test(text) ? Number(text) : monthOf(text));
    const start = { year: Number(firstYear ?? lastYear), month: month(first!) };
    const end = { year: Number(lastYear), month: month(last!) };
    const isOne = [start, end].every((each) => each.month >= 1 && each.month <= 12);
    if (isOne && (start.year < end.year || (start.year === end.year && start.month <= end.month))) {
      return { start, end };
    }
  }
  return null;
}

/** The months of a year that a period covers; null where it covers none. */
export function monthsIn({ start, end }: Span, year: number): Months | null {
  if (year < start.year || year > end.year) return null;
  return { from: year === start.year ? start.month : 1, to: year === end.year ? end.month : 12 };
}
