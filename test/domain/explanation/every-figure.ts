import type { Explanation } from '../../../src/domain/explanation/explanation';
import type { FigureId } from '../../../src/domain/explanation/figure-id';
import type { Maybe } from '../../../src/domain/maybe';
import { toAmountText, toDecimalText, type Cents } from '../../../src/domain/numbers';
import { SCENARIOS } from '../../../src/domain/case';
import type { Result } from '../../../src/domain/result';
import type { LineMeasure } from '../../../src/domain/unplanned/unplanned-figure-id';
import type { UnplannedRow } from '../../../src/domain/unplanned/unplanned-row';
import { familyFigures } from './family-figures';

/** A figure with its computed value as canonical text; null where it is unknown. */
export type Figure = readonly [FigureId, string | null];

const LINE_FIELDS = {
  need: 'need',
  available: 'available',
  absorbed: 'absorbed',
  gross: 'gross',
  net: 'net',
  'extra-income': 'extraIncome',
  earmarked: 'earmarked',
  'unplanned-amount': 'amount',
  'line-own-share': 'ownShare',
} as const satisfies Record<LineMeasure, keyof UnplannedRow>;

/** Every figure of a result with its value, read off the result itself. */
export function everyFigure(result: Result): readonly Figure[] {
  return [
    ...ownShareFigures(result),
    ...counterFinancingFigures(result),
    ...lineFigures(result),
    ...totalFigures(result),
    ...ofModulesFigures(result),
    ...coverFigures(result),
    ...result.significance.flatMap((each, row): Figure[] => [
      [{ measure: 'significance', row }, text(each.amount)],
      [{ measure: 'significance-sum', row }, text(each.sum)],
      ...(each.limit === null ? [] : ([[{ measure: 'threshold', row }, toAmountText(each.limit)]] as const)),
    ]),
    ...result.tieOut.flatMap((each, row): Figure[] => [
      [{ measure: 'stated', row }, toAmountText(each.stated)],
      [{ measure: 'stated-computed', row }, text(each.computed)],
      [{ measure: 'stated-difference', row }, text(each.difference)],
    ]),
    ...familyFigures(result),
  ];
}

function ownShareFigures({ ownShare, totals, scenarios }: Result): Figure[] {
  const rows = ownShare.flatMap((row): Figure[] => {
    const { module, year } = row;
    return [
      [{ measure: 'fte', module, year }, row.fte === null ? null : toDecimalText(row.fte)],
      [{ measure: 'cost', module, year }, text(row.cost)],
      [{ measure: 'grant', module, year }, text(row.grant)],
      [{ measure: 'own-share-before', module, year }, text(row.ownShareBefore)],
      [{ measure: 'counter-financing', module, year }, text(row.counterFinancing)],
      [{ measure: 'own-share', module, year }, text(row.ownShare)],
      [{ measure: 'excess-grant', module, year }, text(row.excessGrant)],
    ];
  });
  const own = { measure: 'own-share', module: null, year: null } as const;
  return [
    ...rows,
    [own, text(totals.ownShare)],
    [{ measure: 'excess-grant', module: null, year: null }, text(totals.excessGrant)],
    ...[...totals.byModule].map(([module, amount]): Figure => [{ ...own, module }, text(amount)]),
    ...[...totals.byYear].map(([year, amount]): Figure => [{ ...own, year }, text(amount)]),
    ...(['granted', 'lower', 'upper', 'rejected'] as const).flatMap((scenario): Figure[] => [
      [{ ...own, scenario }, text(scenarios[scenario].ownShare)],
      [{ measure: 'unplanned', year: null, scenario }, text(scenarios[scenario].unplanned)],
    ]),
  ];
}

function counterFinancingFigures({ counterFinancing, band }: Result): Figure[] {
  return [
    [{ measure: 'unused' }, text(counterFinancing.unused)],
    ...SCENARIOS.map((scenario): Figure => [{ measure: 'unused', scenario }, text(band.unused[scenario])]),
    [{ measure: 'break-even' }, text(counterFinancing.breakEvenPending)],
    [{ measure: 'remaining-at-break-even' }, text(counterFinancing.remainingAtBreakEven)],
  ];
}

function lineFigures({ unplanned }: Result): Figure[] {
  return unplanned.flatMap((each, row) =>
    (Object.keys(LINE_FIELDS) as LineMeasure[]).map((measure): Figure => [
      { measure, row },
      text(each[LINE_FIELDS[measure]]),
    ]),
  );
}

function totalFigures({ unplannedTotals }: Result): Figure[] {
  const years = [[null, unplannedTotals] as const, ...unplannedTotals.byYear];
  return years.flatMap(([year, totals]): Figure[] => [
    [{ measure: 'over-plan', year }, text(totals.overPlan)],
    [{ measure: 'extra-plan', year }, text(totals.extraPlan)],
  ]);
}

function ofModulesFigures({ unplannedOfModules }: Result): Figure[] {
  return unplannedOfModules.map(({ module, year, amount }) => [
    { measure: 'unplanned-of-module', module, year },
    text(amount),
  ]);
}

function coverFigures({ cover }: Result): Figure[] {
  return [{ ...cover, year: null }, ...cover.byYear].flatMap(
    ({ year, needed, earmarked, granted, pending, gap }): Figure[] => [
      [{ measure: 'cover-needed', year }, text(needed)],
      [{ measure: 'cover-earmarked', year }, text(earmarked)],
      [{ measure: 'cover-granted', year }, toAmountText(granted)],
      [{ measure: 'cover-pending', year }, toAmountText(pending)],
      [{ measure: 'cover-gap', year }, text(gap)],
    ],
  );
}

function text(amount: Maybe<Cents>): string | null {
  return amount.known ? toAmountText(amount.value) : null;
}

/** The explanation and everything below it. */
export function all(explanation: Explanation): readonly Explanation[] {
  return explanation.kind === 'given' ? [explanation] : [explanation, ...explanation.inputs.flatMap(all)];
}
