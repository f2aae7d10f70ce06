import { finding, type Finding } from '../../domain/findings/finding';
import { groupBy } from '../../domain/group-by';
import type { Language } from '../../domain/language';
import type { Cents } from '../../domain/numbers';
import { parseArea } from '../address';
import { plainText } from '../cells/cell-text';
import { keyOf, type Figure } from './figure';
import { placeIn, subjectOf, wordsOf } from './figure-words';
import { labelOf } from './label';
import { MONTHS_IN_WORDS, partOfYearIn, type Months } from './part-of-year';
import type { Amount } from './amount';
import { roundingOf } from './post-of-figures';
import type { SheetFigures } from './read-blocks';

/** The amounts of years that months or quarters add up to, and what has to be said about those that stand beside them. */
export interface YearsOfParts {
  /** Those of years whose amount stands nowhere else. */
  readonly amounts: readonly Amount[];
  readonly findings: readonly Finding[];
}

const WHOLE_YEAR: Months = { from: 1, to: 12 };

/**
 * Holds the amounts of months, quarters and halves against that of their year. Where that is missing they add up to it,
 * if they cover all of the year, or of the period that the sheet states; else it is asked.
 *
 * @param parts amounts of parts of a year, with module and year
 * @param groups the amounts of years, by post
 */
export function yearsOfParts(
  parts: readonly Amount[],
  groups: ReadonlyMap<string, readonly Amount[]>,
  found: SheetFigures,
): YearsOfParts {
  const amounts: Amount[] = [];
  const findings: Finding[] = [];
  const asked = new Set<string>();
  const lines = groupBy(parts, ({ figure }) => lineOf(figure, found));
  for (const [key, ofLine] of lines) {
    const [{ figure }] = ofLine as [Amount];
    const subject = subjectOf(figure);
    const place = placeIn(found, figure);
    const label = wordsOf(figure, found);
    const ask = (): void => {
      if (asked.has(label)) return;
      asked.add(label);
      findings.push(finding('block-per-unit', place, { label }));
    };
    const ofYear = (groups.get(keyOf(figure)) ?? []).filter((each) => lineOf(each.figure, found) === key);
    const [year] = ofYear;
    const finest = finestOf(ofLine);
    if (finest === null) {
      ask();
      continue;
    }
    const sum = finest.reduce((total, each) => total + each.amount, 0) as Cents;
    const stated = figure.statedMonths ?? WHOLE_YEAR;
    const months = finest.map((each) => each.figure.part!);
    const missing = missingIn(stated, months);
    if (year === undefined) {
      if (missing.length === 0)
        amounts.push({ figure, amount: sum, cells: finest.map((each) => each.figure) });
      else ask();
      continue;
    }
    const isSum = year.figure.isSumOfParts;
    if ((isSum || missing.length === 0) && Math.abs(year.amount - sum) > roundingOf([year, ...finest])) {
      const values = { label, subject, stated: { cents: year.amount }, summed: { cents: sum } };
      findings.push(finding('block-year-differs', placeIn(found, year.figure), values));
    } else if (!isSum && missing.length > 0) {
      const values = { label, subject, other: placeIn(found, year.figure).cell };
      findings.push(finding('block-part-left-out', place, values));
    } else if (missing.length > 0) {
      // What begins in the year runs to its end; what ends before that may go on.
      const labelled = found.parts.filter((each) => each.year === figure.year).map((each) => each.part!);
      const isOpen = missing.includes(12) && missingIn(stated, labelled).includes(12);
      if (isOpen && !namesYear(year.figure, found)) ask();
      else {
        const values = { label, subject, months: listed(missing) };
        findings.push(finding('block-year-incomplete', placeIn(found, year.figure), values));
      }
    }
  }
  return { amounts, findings };
}

/** Amounts of one post and one line: `Kosten Q1`, `Kosten Q2`, `Kosten gesamt`. */
function lineOf(figure: Figure, found: SheetFigures): string {
  const words = plainText(wordsOf(figure, found));
  const rest = (partOfYearIn(words)?.rest ?? words).replace(/20\d{2}|gesamt|insgesamt|summe|jahr/g, '');
  return [keyOf(figure), figure.measure, rest.replace(/[^a-z0-9]/g, '')].join('|');
}

/** The amounts that contain none of the others; null where they overlap, or do not add up to those that contain them. */
function finestOf(parts: readonly Amount[]): readonly Amount[] | null {
  const contains = (one: Months, other: Months): boolean => one.from <= other.from && other.to <= one.to;
  const isWider = ({ figure }: Amount): boolean =>
    parts.some(
      (each) => contains(figure.part!, each.figure.part!) && !contains(each.figure.part!, figure.part!),
    );
  const finest = parts.filter((each) => !isWider(each));
  const sorted = [...finest].sort((left, right) => left.figure.part!.from - right.figure.part!.from);
  const overlap = sorted.some(
    (each, at) => at > 0 && each.figure.part!.from <= sorted[at - 1]!.figure.part!.to,
  );
  if (overlap) return null;
  const holds = parts.filter(isWider).every((wider) => {
    const within = finest.filter((each) => contains(wider.figure.part!, each.figure.part!));
    const sum = within.reduce((total, each) => total + each.amount, 0);
    return Math.abs(sum - wider.amount) <= roundingOf([wider, ...within]);
  });
  return holds ? sorted : null;
}

/** The months of a period that no part has. */
function missingIn({ from, to }: Months, parts: readonly Months[]): readonly number[] {
  const months: number[] = [];
  for (let month = from; month <= to; month += 1) {
    if (!parts.some((each) => each.from <= month && month <= each.to)) months.push(month);
  }
  return months;
}

/** `Summe 2022`: what it says of the months beside it, it says of the year. */
function namesYear({ labels }: Figure, { grid }: SheetFigures): boolean {
  if (labels.year === undefined) return false;
  const { top, left } = parseArea(labels.year);
  const label = labelOf(grid.cell(top, left));
  return label !== null && label.isTotal && label.year !== null;
}

function listed(months: readonly number[]): Readonly<Record<Language, string>> {
  const names = (of: readonly string[]): string => months.map((month) => of[month - 1]!).join(', ');
  return { de: names(MONTHS_IN_WORDS.de), en: names(MONTHS_IN_WORDS.en) };
}
