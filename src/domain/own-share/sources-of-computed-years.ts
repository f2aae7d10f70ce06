import type { Case, MoneySource } from '../case';

/**
 * The money that can serve the computed years, in sheet order. Counter-financing that names later years only waits for
 * the next budget: it is not unused.
 */
export function sourcesOfComputedYears({ moneySources, settings }: Case): readonly MoneySource[] {
  const last = settings.years[settings.years.length - 1];
  if (last === undefined) return moneySources;
  const isLater = ({ kind, years }: MoneySource) =>
    kind === 'counter-financing' && years.length > 0 && years.every((year) => year > last);
  return moneySources.filter((source) => !isLater(source));
}
