import { isGiven, type Settings } from '../../domain/case';
import { UNTOLD_MODULE, type ModuleNumber } from '../../domain/module';
import { fundsCosts } from '../../domain/rules/programmes';
import type { RuleSet } from '../../domain/rules/rule-set';
import { KIM_WORDS, UNKNOWN_WORDS, wordsOf, type ProgrammeWords } from '../cells/programme-words';

/** What the tables of a programme have to give, and its words. */
export interface PostsNeeds {
  /** The module of a row that names none; null = the table needs a column for it. */
  readonly onlyModule: ModuleNumber | null;
  /** False where the grant follows from the cost: then a table of costs without FTE is enough. */
  readonly fte: boolean;
  readonly words: ProgrammeWords;
  /** False where a setting says how many months a post counts that has no dates. */
  readonly dates: boolean;
}

export const USUAL_NEEDS: PostsNeeds = { onlyModule: null, fte: true, words: KIM_WORDS, dates: true };

/** What a programme needs, with the settings that say more. One that is not known is a finding of its own; no column is then reported as missing. */
export function postsNeedsOf(ruleSet: RuleSet | null, { monthsWithoutDates }: Settings): PostsNeeds {
  const dates = !isGiven(monthsWithoutDates);
  if (ruleSet === null) return { onlyModule: UNTOLD_MODULE, fte: false, words: UNKNOWN_WORDS, dates };
  const modules = [...new Set(ruleSet.rules.map((rule) => rule.module))];
  const [only = null] = modules;
  return {
    onlyModule: modules.length === 1 ? only : null,
    fte: !fundsCosts(ruleSet),
    words: wordsOf(ruleSet),
    dates,
  };
}
