import { caseOfVersion } from '../bridge/version-posts';
import type { Case, Measure, Scenario } from '../case';
import { ownShareExplainer } from '../own-share/explain-own-share';
import type { RuleSet } from '../rules/rule-set';
import { explainSum, explainTotal } from '../unplanned/explain-unplanned';
import type { LineContext } from '../unplanned/line-context';
import { unplannedOfCase } from '../unplanned/unplanned-of-case';
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
  const other = comparedWith === null || comparedWith === input.settings.currentVersion ? null : comparedWith;
  switch (measure) {
    case 'own-share':
    case 'grant':
    case 'cost':
      if (other === null) return explain({ measure, module, year });
      return {
        ...ownShareExplainer(caseOfVersion(input, other), ruleSet).explain(
          { measure, module, year },
          scenario,
        ),
        label: other,
      };
    case 'cover':
      return explain({ measure: 'cover-granted', year });
    case 'over-plan':
    case 'extra-plan':
    case 'unplanned': {
      if (module === null && other === null) return explain({ measure, year });
      const context = other === null ? lines(scenario) : linesOfVersion(other, input, ruleSet, scenario);
      const figure =
        module === null
          ? explainTotal(measure, year, context)
          : explainSum(
              measure,
              row.computed,
              (each) =>
                each.modules.includes(module) &&
                (year ?? each.year) === each.year &&
                (KINDS[measure] ?? []).includes(each.kind),
              context,
            );
      return other === null ? figure : { ...figure, label: other };
    }
  }
}

/** The budget lines with what the posts of another version need. */
function linesOfVersion(version: string, input: Case, ruleSet: RuleSet, scenario: Scenario): LineContext {
  const ofVersion = caseOfVersion(input, version);
  const ownShares = ownShareExplainer(ofVersion, ruleSet);
  return {
    lines: input.budgetLines,
    settings: ofVersion.settings,
    scenario,
    unplanned: unplannedOfCase(ofVersion, ownShares.computation, scenario),
    ownShares,
  };
}
