import type { DecisionEntry, UnassignedCover } from '../../src/domain/decision/decision-list';
import type { MeasureOfYear } from '../../src/domain/decision/measure-of-year';
import { sentence } from '../../src/domain/findings/sentence';
import { known } from '../../src/domain/maybe';
import { toAmountText } from '../../src/domain/numbers';
import { measureText } from '../../src/i18n/render-measure';
import { amounts } from './amount-json';

/** Who decides about an amount, and what decided: the amount itself, or the sum of the measure. */
export function decisionJson(entry: DecisionEntry): Record<string, unknown> {
  const { year, line, amount, unplanned, sum, duty, threshold, limit, thresholdSource, significant, by } =
    entry;
  return {
    year,
    line,
    kind: entry.kind,
    budget: entry.budget,
    ...amounts({ amount, unplanned, sum }),
    duty,
    threshold: threshold === null ? null : toAmountText(threshold),
    limit: limit === null ? null : toAmountText(limit),
    thresholdSource,
    significant,
    by,
    body: entry.body,
    part: entry.part,
    ...(entry.reason === null ? {} : { reason: sentence(entry.reason, 'de') }),
  };
}

/** What decided in a year: the sum of the programme's amounts against its limit, or positions by themselves. */
export function measureJson(measure: MeasureOfYear): Record<string, unknown> {
  const { year, sum, grantedBefore, duty, limit, sumExceeds, exceeding, exempt, body, reason } = measure;
  return {
    year,
    ...amounts({ sum, grantedBefore }),
    duty,
    limit: limit === null ? null : toAmountText(limit),
    sumExceeds,
    exceeding: exceeding.map(({ line, amount }) => ({ line, ...amounts({ amount }) })),
    exempt: exempt.map(({ line, amount }) => ({ line, ...amounts({ amount }) })),
    body,
    text: measureText(measure, 'de'),
    ...(reason === null ? {} : { reason: sentence(reason, 'de') }),
  };
}

/** What of a year's need is not covered yet. */
export function unassignedJson(cover: UnassignedCover): Record<string, unknown> {
  const { year, needed, granted, pending, unassigned, withoutProposal } = cover;
  return {
    year,
    ...amounts({ needed, granted: known(granted), pending: known(pending), unassigned, withoutProposal }),
  };
}
