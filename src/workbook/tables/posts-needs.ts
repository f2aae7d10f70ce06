import type { ModuleNumber } from '../../domain/module';
import { fundsCosts } from '../../domain/rules/programmes';
import type { RuleSet } from '../../domain/rules/rule-set';

/** What the posts table of a programme has to give. */
export interface PostsNeeds {
  /** The module of a row that names none; null = the table needs a column for it. */
  readonly onlyModule: ModuleNumber | null;
  /** False where the grant follows from the cost: then a table of costs without FTE is enough. */
  readonly fte: boolean;
}

export const USUAL_NEEDS: PostsNeeds = { onlyModule: null, fte: true };

/** What a programme needs. One that is not known is a finding of its own; no column is then reported as missing. */
export function postsNeedsOf(ruleSet: RuleSet | null): PostsNeeds {
  if (ruleSet === null) return { onlyModule: 1, fte: false };
  const modules = [...new Set(ruleSet.rules.map((rule) => rule.module))];
  const [only = null] = modules;
  return { onlyModule: modules.length === 1 ? only : null, fte: !fundsCosts(ruleSet) };
}
