import type { StatedFigure } from '../case';
import { finding, type Finding, type FindingValue } from '../findings/finding';
import { groupBy } from '../group-by';
import { combine } from '../maybe';
import { subtractCents, ZERO_CENTS } from '../numbers';
import { computedCounterpart, placeOfStated, type ComputedFigures } from './computed-counterpart';
import { partsAgainstTotals } from './parts';
import { isOfPosts, ONE_VERSION, type VersionsOfPosts } from './versions-of-posts';
import type { TieOutRow } from './tie-out-row';
import { judge, stepOf } from './verdict';

/**
 * Ties every stated figure out against its computed counterpart, in sheet order, and stated parts against totals. The
 * counterpart is that of the version which the stated figure names, where posts have it, else of the current one.
 */
export function computeTieOut(
  stated: readonly StatedFigure[],
  computed: ComputedFigures,
  versions: VersionsOfPosts = ONE_VERSION,
): { readonly rows: readonly TieOutRow[]; readonly findings: readonly Finding[] } {
  const coarsest = coarsestSteps(stated);
  const rows = stated.map((figure) => tieOut(figure, computed, versions, coarsest(figure)));
  const findings = rows.flatMap((row, index) => findingsOf(row, stated[index]));
  return { rows, findings: [...findings, ...partsAgainstTotals(stated, computed.ownShare)] };
}

function tieOut(
  figure: StatedFigure,
  figures: ComputedFigures,
  versions: VersionsOfPosts,
  coarsest: number,
): TieOutRow {
  const { label, origin, measure, module, year, version, amount: stated } = figure;
  const named = version !== null && isOfPosts(measure) ? versions.of(version) : null;
  const comparedWith = named?.name ?? versions.current;
  const computed = computedCounterpart(figure, { ...figures, ...named?.figures(measure) });
  const difference = combine([computed], ([amount = ZERO_CENTS]) => subtractCents(stated, amount));
  const { verdict, step } = computed.known
    ? judge(stated, computed.value, coarsest)
    : { verdict: null, step: null };
  return {
    label,
    origin,
    measure,
    module,
    year,
    version,
    comparedWith,
    stated,
    computed,
    difference,
    verdict,
    step,
  };
}

/** A total in a table of exact amounts is no rounded one: those rounded to 100 and less are exact enough to say so. */
const EXACT = 100;

/**
 * The coarsest step of rounding that the other figures of a table allow. Rows of a list of stated figures are from
 * papers of their own, which may each round differently.
 */
function coarsestSteps(stated: readonly StatedFigure[]): (figure: StatedFigure) => number {
  const keyOf = ({ origin, version }: StatedFigure): string => JSON.stringify([origin.sheet, version]);
  const isOfTable = ({ origin }: StatedFigure): boolean => Object.keys(origin.columns).length === 0;
  const steps = groupBy(stated.filter(isOfTable), keyOf);
  return (figure) => {
    if (!isOfTable(figure)) return Infinity;
    const finest = steps
      .get(keyOf(figure))!
      .filter((other) => other !== figure && other.amount !== 0)
      .some(({ amount }) => stepOf(amount) <= EXACT);
    return finest ? EXACT : Infinity;
  };
}

function inVersion(version: string): FindingValue {
  return { de: ` im Stand „${version}“`, en: ` in version "${version}"` };
}

/** A deviation, or the reason why there is nothing to compare where that reason is about the stated figure. */
function findingsOf(row: TieOutRow, figure: StatedFigure | undefined): readonly Finding[] {
  if (!row.computed.known) {
    const { reason } = row.computed;
    return reason.code === 'stated-without-posts' || reason.code === 'stated-not-by-module' ? [reason] : [];
  }
  if (row.verdict !== 'deviates' || figure === undefined || !row.difference.known) return [];
  const values = {
    label: row.label,
    of: row.comparedWith === null || row.version === null ? '' : inVersion(row.comparedWith),
    stated: { cents: row.stated },
    computed: { cents: row.computed.value },
    difference: { cents: row.difference.value },
  };
  return [finding('stated-deviates', placeOfStated(figure), values)];
}
