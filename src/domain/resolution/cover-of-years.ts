import type { MoneySource, StoppedMoney } from '../case';
import { combine, known, unknown, type Maybe } from '../maybe';
import { cents, sumCents, ZERO_CENTS, type Cents } from '../numbers';
import { addAll, positivePart } from '../maybe-amounts';
import { stopsCover } from '../own-share/stopped-money';
import { coverSources, yearOfCover } from '../unplanned/cover';
import type { UnplannedRow } from '../unplanned/unplanned-row';
import type { CoverOfYear, Resolution, UsedCover, YearAmount } from './resolution';

/** The money of a case that can be read, and what of it cannot. */
export interface MoneyOfCase {
  readonly moneySources: readonly MoneySource[];
  readonly stopped: readonly StoppedMoney[];
}

/**
 * What pays for the amounts of each year: first earmarked income (gross amounts only), then granted cover, then cover
 * that is applied for, each with at most what is still needed; the rest is open.
 */
export function coverOfYears(
  needs: readonly YearAmount[],
  rows: readonly UnplannedRow[],
  { moneySources, stopped }: MoneyOfCase,
): readonly CoverOfYear[] {
  const years = needs.map((each) => each.year);
  return needs.map(({ year, amount: needed }) => {
    const earmarked = addAll(rows.filter((row) => row.year === year).map((row) => row.earmarked));
    let rest: Maybe<Cents> = combine([needed, earmarked], ([all = ZERO_CENTS, income = ZERO_CENTS]) =>
      cents(all - income),
    );
    const ofYear = coverSources(moneySources).filter((source) => yearOfCover(source, years) === year);
    const granted = ofYear.filter((source) => source.status === 'granted');
    const pending = ofYear.filter((source) => source.status !== 'granted');
    const sources: UsedCover[] = [];
    for (const source of [...granted, ...pending]) {
      if (!rest.known || rest.value <= 0) break;
      const amount = Math.min(rest.value, source.low) as Cents;
      if (amount > 0) sources.push(used(source, amount));
      rest = known(cents(rest.value - amount));
    }
    const reason = rest.known && rest.value > 0 ? stopsCover(stopped, year) : null;
    const open: Maybe<Cents> = reason === null ? rest : unknown(reason);
    const named = sumCents(ofYear.map(({ low }) => low));
    const excess = combine([needed, earmarked], ([all = ZERO_CENTS, income = ZERO_CENTS]) =>
      positivePart(cents(named - positivePart(cents(all - income)))),
    );
    return { year, needed, earmarked, sources, open, excess };
  });
}

const LESS_EXPENDITURE = /(?:minder|weniger)\s?-?(?:aufw|ausz|ausg)|einspar/i;

function used({ label, position, status }: MoneySource, amount: Cents): UsedCover {
  return {
    label,
    position: position ?? null,
    amount,
    status,
    isLessExpenditure: LESS_EXPENDITURE.test(label),
  };
}

/** Cover that cannot be assigned to one of the years, because it names none or several. */
export function coverWithoutYear(
  moneySources: readonly MoneySource[],
  years: readonly number[],
): Resolution['coverWithoutYear'] {
  return coverSources(moneySources)
    .filter((source) => yearOfCover(source, years) === null)
    .filter((source) => source.years.length === 0 || source.years.some((year) => years.includes(year)))
    .map(({ label, position, low }) => ({ label, position: position ?? null, amount: low }));
}
