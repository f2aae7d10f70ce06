import type { DecisionEntry } from '../../src/domain/decision/decision-list';
import { sentence } from '../../src/domain/findings/sentence';
import { known } from '../../src/domain/maybe';
import { toAmountText } from '../../src/domain/numbers';
import type { Result } from '../../src/domain/result';
import { statementText } from '../../src/i18n/render-statement';
import { allocationJson, dueDatesJson } from './allocation-json';
import { amounts } from './amount-json';
import { bridgeJson } from './bridge-json';
import { outlookJson } from './outlook-json';

/** The committee part of the JSON report: bridge, decision, allocation, registration, due dates. */
export function committeeJson(result: Result): Record<string, unknown> {
  return {
    scenarioStatements: result.band.statements.map((each) => ({
      code: each.code,
      text: statementText(each, 'de'),
    })),
    bridge: bridgeJson(result.bridges),
    decision: result.decision.entries.map(decisionJson),
    coverByYear: result.decision.cover.map(
      ({ year, needed, granted, pending, unassigned, withoutProposal }) => ({
        year,
        ...amounts({ needed, granted: known(granted), pending: known(pending), unassigned, withoutProposal }),
      }),
    ),
    allocation: allocationJson(result.allocation),
    dueDates: dueDatesJson(result.dueDates),
    ...outlookJson(result),
  };
}

function decisionJson(entry: DecisionEntry): Record<string, unknown> {
  const { year, line, amount, unplanned, duty, threshold, thresholdSource, significant, body, part } = entry;
  return {
    year,
    line,
    kind: entry.kind,
    ...amounts({ amount, unplanned }),
    duty,
    threshold: threshold === null ? null : toAmountText(threshold),
    thresholdSource,
    significant,
    body,
    part,
    ...(entry.reason === null ? {} : { reason: sentence(entry.reason, 'de') }),
  };
}
