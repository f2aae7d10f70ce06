import type { ScenarioBand } from '../band/scenario-band';
import type { Scenario } from '../case';
import type { ComputedFigure } from '../explanation/explanation';
import { rowAt, type ExplanationContext } from '../explanation/explanation-context';
import type { FigureFamily } from '../explanation/figure-family';
import { topicFigure } from '../explanation/topic';
import type { CounterFinancingResult } from './counter-financing-result';
import { explainBreakEven, explainRemaining, explainUnused } from './explain-counter-financing';
import { explainSourceAmount } from './explain-source-amount';
import { explainTried } from './explain-tried';
import type { OwnShareFamilyFigureId, OwnShareFigureId } from './own-share-figure-id';
import { SCENARIOS } from '../case';
import { sourcesOfComputedYears } from './sources-of-computed-years';

/** The part of a result that this family explains. */
export interface OwnShareFigures {
  readonly scenario: Scenario;
  readonly band: Pick<ScenarioBand, 'statements' | 'unused'>;
  readonly counterFinancing: CounterFinancingResult;
}

function explainAmount(
  figure: OwnShareFigureId,
  { ownShares, scenario }: ExplanationContext,
): ComputedFigure {
  return ownShares().explain(figure, figure.scenario ?? scenario);
}

/** Cost, grant, counter-financing and own share, in every scenario. */
export const ownShareFamily = {
  explainers: {
    cost: explainAmount,
    grant: explainAmount,
    'own-share-before': explainAmount,
    'counter-financing': explainAmount,
    'own-share': explainAmount,
    'excess-grant': explainAmount,
    fte: ({ module, year }, { ownShares }) => ownShares().explainFte(module, year),
    unused: (figure, context, { band }) => {
      const scenario = figure.scenario ?? context.scenario;
      const cells = context.ownShares().computation.rows[scenario];
      return explainUnused(cells, sourcesOfComputedYears(context.input), scenario, band.unused[scenario]);
    },
    'break-even': (_, { input, ownShares }, { counterFinancing }) =>
      explainBreakEven(ownShares(), sourcesOfComputedYears(input), counterFinancing),
    'remaining-at-break-even': (_, { input, ownShares }, { counterFinancing }) =>
      explainRemaining(ownShares(), sourcesOfComputedYears(input), counterFinancing),
    'tried-own-share': (figure, { input, ruleSet }) => explainTried(figure, input, ruleSet),
    'source-amount': ({ row, end }, { input }) => explainSourceAmount(rowAt(input.moneySources, row), end),
  },
  topics: {
    scenarios: ({ scenario: chosen, band, counterFinancing }) =>
      band.statements.length === 0
        ? []
        : [
            ...SCENARIOS.map((scenario) =>
              topicFigure({ measure: 'own-share', module: null, year: null, scenario }, { name: scenario }),
            ),
            ...SCENARIOS.filter((scenario) => {
              const unused = band.unused[scenario];
              return scenario === chosen || !unused.known || unused.value !== 0;
            }).map((scenario) =>
              topicFigure({ measure: 'unused', scenario }, { name: scenario, part: 'unused' }),
            ),
            ...(counterFinancing.breakEvenPending.known
              ? [topicFigure({ measure: 'remaining-at-break-even' }, { part: 'remaining' })]
              : []),
          ],
  },
} satisfies FigureFamily<OwnShareFamilyFigureId, 'scenarios', OwnShareFigures>;
