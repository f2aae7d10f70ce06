import type { Finding } from '../findings/finding';
import type { Maybe } from '../maybe';
import { addAll, subtract } from '../maybe-amounts';
import type { Cents } from '../numbers';
import type { SignificanceRow } from '../unplanned/significance-row';

/** The programme in one year as a council sees it: one measure, with what was held against the threshold. */
export interface MeasureOfYear {
  readonly year: number;
  /** Position in the entries of the first one that counts in the sum; null where none does. */
  readonly entry: number | null;
  /** All over-plan and extra-plan amounts that count, with what was granted before. */
  readonly sum: Maybe<Cents>;
  /** The part of `sum` that was granted before. */
  readonly grantedBefore: Maybe<Cents>;
  readonly duty: SignificanceRow['duty'];
  /** What `sum` may be at most to be insignificant; null where no threshold is known. */
  readonly limit: Cents | null;
  /** True where `sum` is above the limit. */
  readonly sumExceeds: boolean;
  /** The positions that are above their limit by themselves, with the amount that was tested. */
  readonly exceeding: readonly PositionInMeasure[];
  /** The positions that the municipality's own rule always calls insignificant; they count in no sum. */
  readonly exempt: readonly PositionInMeasure[];
  /** Where that rule stands, as the user entered it. */
  readonly exemptSource: string | null;
  readonly body: SignificanceRow['body'];
  /** Why nobody knows who decides; null where it is known. */
  readonly reason: Finding | null;
}

/** A position with the amount that was tested. */
type PositionInMeasure = Pick<SignificanceRow, 'line' | 'amount'>;

/** An entry of the decision list, as far as its measure is concerned. */
type TestedEntry = SignificanceRow & {
  readonly unplanned: Maybe<Cents>;
  readonly thresholdSource: string | null;
  readonly reason: Finding | null;
};

/** The measure of each year, in the order of the entries. */
export function measuresOf(entries: readonly TestedEntry[]): readonly MeasureOfYear[] {
  return [...new Set(entries.map(({ year }) => year))].flatMap((year): MeasureOfYear[] => {
    const all = entries.filter((each) => each.year === year);
    const exempt = all.filter(isExempt);
    const ofYear = all.filter((each) => !isExempt(each));
    const [first = exempt[0]] = ofYear;
    if (first === undefined) return [];
    const { sum, duty, limitOfSum: limit } = first;
    const exceeding = ofYear.filter(({ by }) => by === 'amount').map(positionOf);
    const sumExceeds = sum.known
      ? limit !== null && sum.value > limit
      : exceeding.length === 0 && ofYear.some(({ by }) => by === 'sum');
    return [
      {
        year,
        entry: ofYear.length === 0 ? null : entries.indexOf(first),
        sum,
        grantedBefore: subtract(sum, addAll(ofYear.map(({ unplanned }) => unplanned))),
        duty,
        limit,
        sumExceeds,
        exceeding,
        exempt: exempt.map(positionOf),
        exemptSource: exempt[0]?.thresholdSource ?? null,
        body: ofYear.every(({ body }) => body === first.body) ? first.body : null,
        reason: ofYear.find(({ reason }) => reason !== null)?.reason ?? null,
      },
    ];
  });
}

function isExempt({ by }: SignificanceRow): boolean {
  return by === 'always-insignificant';
}

function positionOf({ line, amount }: SignificanceRow): PositionInMeasure {
  return { line, amount };
}
