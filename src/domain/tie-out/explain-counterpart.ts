import { caseOfVersion } from '../bridge/version-posts';
import type { Measure } from '../case';
import { ownShareExplainer } from '../own-share/explain-own-share';
import { explainSum } from '../unplanned/explain-unplanned';
import type { ComputedFigure } from '../explanation/explanation';
import { computed } from '../explanation/figures';
import type { ExplanationContext } from '../explanation/explanation-context';
import type { UnplannedKind } from '../unplanned/unplanned-row';
import type { TieOutRow } from './tie-out-row';

const KINDS: Readonly<Partial<Record<Measure, readonly UnplannedKind[]>>> = {
  'over-plan': ['over-plan'],
  'extra-plan': ['extra-plan'],
  unplanned: ['over-plan', 'extra-plan'],
};

/** Explains the computed figure that a stated one is compared with, or why there is none. */
export function explainCounterpart(
  row: TieOutRow,
  { input, ruleSet, explain, lines, scenario }: ExplanationContext,
): ComputedFigure {
  const { measure, module, year, comparedWith } = row;
  const nothing = row.computed.known ? null : row.computed.reason.code;
  if (nothing === 'stated-without-posts' || nothing === 'stated-not-by-module') {
    return computed('stated-computed', 'not-comparable', row.computed, []);
  }
  switch (measure) {
    case 'own-share':
    case 'grant':
    case 'cost':
      if (comparedWith === null || comparedWith === input.settings.currentVersion)
        return explain({ measure, module, year });
      return {
        ...ownShareExplainer(caseOfVersion(input, comparedWith), ruleSet).explain(
          { measure, module, year },
          scenario,
        ),
        label: comparedWith,
      };
    case 'cover':
      return explain({ measure: 'cover-granted', year });
    case 'over-plan':
    case 'extra-plan':
    case 'unplanned':
      if (module === null) return explain({ measure, year });
      return explainSum(
        measure,
        row.computed,
        (each) =>
          each.modules.includes(module) &&
          (year ?? each.year) === each.year &&
          (KINDS[measure] ?? []).includes(each.kind),
        lines(scenario),
      );
  }
}
