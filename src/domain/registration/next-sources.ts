import type { MoneySource, Scenario } from '../case';
import type { Finding } from '../findings/finding';
import { cents, sumCents, type Cents } from '../numbers';
import { counterFinance, type OwnShareCell } from '../own-share/counter-financing';

/** Counter-financing of the next budget. */
export interface NextSources {
  /** What is named for its years, less what the computed years use of the same money. */
  readonly sources: readonly MoneySource[];
  /** Sources where it is not known what the computed years leave of them, each with the reason. */
  readonly unclear: readonly { readonly source: MoneySource; readonly reason: Finding }[];
}

/**
 * Counter-financing that names a year of the next budget. A source that serves every year is meant for the computed
 * ones; of one that names years of both, the next budget gets what finds no own share in the computed years.
 *
 * @param cells own shares of the computed years before counter-financing
 * @param years of the next budget
 */
export function nextSources(
  sources: readonly MoneySource[],
  cells: readonly OwnShareCell[],
  scenario: Scenario,
  years: readonly number[],
): NextSources {
  const named = sources.filter(
    (source) => source.kind === 'counter-financing' && source.years.some((year) => years.includes(year)),
  );
  if (named.length === 0) return { sources: [], unclear: [] };
  const { effects } = counterFinance(cells, sources, scenario);
  const left = named.map((source) => {
    const effect = effects.find((each) => each.source === source && each.reach.length > 0);
    if (effect === undefined) return { source, reason: null };
    if (!effect.changes.known) return { source, reason: effect.changes.reason };
    if (source.deducted !== 'no') return { source: without(source), reason: null };
    return { source: lessThan(source, cents(-sumCents(effect.changes.value))), reason: null };
  });
  return {
    sources: left.map(({ source }) => source),
    unclear: left.flatMap(({ source, reason }) => (reason === null ? [] : [{ source, reason }])),
  };
}

function lessThan(source: MoneySource, used: Cents): MoneySource {
  const rest = (amount: Cents) => cents(Math.max(0, amount - used));
  return { ...source, low: rest(source.low), high: rest(source.high) };
}

/** Money that the sheet has already taken off was all used in the computed years. */
function without(source: MoneySource): MoneySource {
  return { ...source, low: cents(0), high: cents(0), deducted: 'no', deductedAmount: null };
}
