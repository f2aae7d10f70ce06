import type { StatedFigure } from '../case';
import { finding, type Finding } from '../findings/finding';
import { combine, known, unknown, type Maybe } from '../maybe';
import { sumCents, type Cents } from '../numbers';
import type { OwnShareRow } from '../own-share/own-share-row';
import { placeOf } from '../place';
import type { CoverResult } from '../unplanned/cover-row';
import type { UnplannedRow } from '../unplanned/unplanned-row';
import type { UnplannedTotals } from '../unplanned/unplanned-totals-row';

/** The computed figures that stated ones are tied out against. */
export interface ComputedFigures {
  readonly ownShare: readonly OwnShareRow[];
  readonly unplanned: readonly UnplannedRow[];
  readonly unplannedTotals: UnplannedTotals;
  readonly cover: CoverResult;
  /** Why nobody knows which years belong to the sums over all of them; absent where it is known. */
  readonly overYears?: Finding | null;
}

/** The computed figure of the same measure, module and year; unknown, with the reason, where there is none. */
export function computedCounterpart(stated: StatedFigure, computed: ComputedFigures): Maybe<Cents> {
  switch (stated.measure) {
    case 'own-share':
      return sumOfRows(stated, computed, 'ownShare');
    case 'grant':
      return sumOfRows(stated, computed, 'grant');
    case 'cost':
      return sumOfRows(stated, computed, 'cost');
    case 'over-plan':
      return unplannedAmount(stated, computed, ['over-plan']);
    case 'extra-plan':
      return unplannedAmount(stated, computed, ['extra-plan']);
    case 'unplanned':
      return unplannedAmount(stated, computed, ['over-plan', 'extra-plan']);
    case 'cover':
      return coverAmount(stated, computed);
  }
}

function sumOfRows(
  stated: StatedFigure,
  { ownShare, overYears = null }: ComputedFigures,
  figure: 'ownShare' | 'grant' | 'cost',
): Maybe<Cents> {
  if (stated.year === null && overYears !== null) return unknown(overYears);
  const rows = ownShare.filter(
    (row) => (stated.module ?? row.module) === row.module && (stated.year ?? row.year) === row.year,
  );
  return rows.length === 0
    ? withoutPosts(stated)
    : combine(
        rows.map((row) => row[figure]),
        sumCents,
      );
}

type AmountKind = 'over-plan' | 'extra-plan';

function unplannedAmount(
  stated: StatedFigure,
  { unplanned, unplannedTotals, overYears = null }: ComputedFigures,
  kinds: readonly AmountKind[],
): Maybe<Cents> {
  const totals = stated.year === null ? unplannedTotals : unplannedTotals.byYear.get(stated.year);
  if (totals === undefined) return withoutPosts(stated);
  if (stated.module === null) {
    return combine(
      kinds.map((kind) => (kind === 'over-plan' ? totals.overPlan : totals.extraPlan)),
      sumCents,
    );
  }
  if (stated.year === null && overYears !== null) return unknown(overYears);
  const { module } = stated;
  const rows = unplanned.filter(
    (row) => row.modules.includes(module) && (stated.year ?? row.year) === row.year,
  );
  if (rows.length === 0) return withoutPosts(stated);
  if (rows.some((row) => row.modules.length > 1)) {
    return unknown(
      finding('stated-not-by-module', placeOfStated(stated), { label: stated.label, module: String(module) }),
    );
  }
  return combine(
    rows.filter((row) => kinds.some((kind) => kind === row.kind)).map((row) => row.amount),
    sumCents,
  );
}

function coverAmount(stated: StatedFigure, { cover }: ComputedFigures): Maybe<Cents> {
  if (stated.module !== null) {
    const values = { label: stated.label, module: String(stated.module) };
    return unknown(finding('stated-not-by-module', placeOfStated(stated), values));
  }
  if (stated.year === null) return known(cover.granted);
  const ofYear = cover.byYear.find((each) => each.year === stated.year);
  return ofYear === undefined ? withoutPosts(stated) : known(ofYear.granted);
}

function withoutPosts(stated: StatedFigure): Maybe<Cents> {
  const subject = { de: subjectOf(stated, 'Modul'), en: subjectOf(stated, 'module') };
  const values = { label: stated.label, subject };
  return unknown(finding('stated-without-posts', placeOfStated(stated), values));
}

function subjectOf({ module, year }: StatedFigure, moduleWord: string): string {
  const parts = [module === null ? null : `${moduleWord} ${module}`, year].filter((each) => each !== null);
  return parts.length === 0 ? 'KIM' : parts.join(', ');
}

/** The cell of the stated amount. */
export function placeOfStated(stated: StatedFigure) {
  return placeOf(stated.origin, 'amount');
}
