import type { Case, FundingStatus } from '../case';

/**
 * The case with other statuses of its sources of money.
 *
 * @param statuses one for each source of the case, in its order
 */
export function withStatuses(input: Case, statuses: readonly (FundingStatus | null)[]): Case {
  const moneySources = input.moneySources.map((source, index) => ({
    ...source,
    status: statuses[index] ?? null,
  }));
  return { ...input, moneySources };
}
