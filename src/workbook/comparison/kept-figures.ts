import type { Maybe } from '../../domain/maybe';
import type { Cents } from '../../domain/numbers';
import type { Result } from '../../domain/result';
import type { KeptFigure, KeptMeasure } from './kept-run';

/** The key figures of a result: totals first, then by module and year. */
export function keptFigures({ totals, ownShare, unplannedTotals, cover }: Result): readonly KeptFigure[] {
  const { overPlan, extraPlan, byYear } = unplannedTotals;
  return [
    figure('own-share', totals.ownShare),
    figure('over-plan', overPlan),
    figure('extra-plan', extraPlan),
    figure('cover-needed', cover.needed),
    figure('cover-granted', { known: true, value: cover.granted }),
    figure('cover-gap', cover.gap),
    ...[...byYear].flatMap(([year, kinds]) => [
      figure('over-plan', kinds.overPlan, { year }),
      figure('extra-plan', kinds.extraPlan, { year }),
    ]),
    ...ownShare.flatMap((row) => {
      const { module, year } = row;
      return [
        figure('own-share', row.ownShare, { module, year }),
        figure('cost', row.cost, { module, year }),
        figure('grant', row.grant, { module, year }),
        figure('counter-financing', row.counterFinancing, { module, year }),
      ];
    }),
  ];
}

function figure(
  measure: KeptMeasure,
  amount: Maybe<Cents>,
  { module = null, year = null }: Partial<Pick<KeptFigure, 'module' | 'year'>> = {},
): KeptFigure {
  return { measure, module, year, amount: amount.known ? amount.value : null };
}
