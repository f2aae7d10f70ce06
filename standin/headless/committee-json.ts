import type { Result } from '../../src/domain/result';
import { amounts } from './amount-json';

/** The committee part of the JSON report: bridge, decision, allocation, registration, due dates. */
export function committeeJson(result: Result): Record<string, unknown> {
  return {
    decision: result.significance.map(({ year, line, amount, duty, significant, body }) => ({
      year,
      line,
      ...amounts({ amount }),
      duty,
      significant,
      body,
    })),
  };
}
