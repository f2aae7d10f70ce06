import { finding, type Finding } from '../findings/finding';
import { citation } from '../rules/find-rule';
import { rateText, subjectOf } from '../rules/rate-wording';
import type { Rule } from '../rules/rule';
import type { RuleSet } from '../rules/rule-set';

/** What has to be said about the rate of a rule that is not printed as such; null where there is nothing to say. */
export function gradeFinding(rule: Rule, ruleSet: RuleSet): Finding | null {
  if (rule.grade !== 'weak' && rule.grade !== 'inferred') return null;
  const { place } = citation(rule);
  const to = rule.to === null ? { de: 'auf Weiteres', en: 'further notice' } : { day: rule.to };
  return finding(rule.grade === 'weak' ? 'rate-weak' : 'rate-inferred', place, {
    rate: rateText(rule),
    subject: subjectOf(rule, ruleSet),
    from: { day: rule.from },
    to,
    source: rule.source,
  });
}
