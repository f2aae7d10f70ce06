import type { Case } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import { toAmountText } from '../../../src/domain/numbers';
import { ruleSetOf } from '../../../src/domain/rules/programmes';

/** The computed own shares by module and year (`1/2022`), or why one is unknown. */
export function ownShareOf(input: Case): Readonly<Record<string, string>> {
  const { ownShare } = compute(input, ruleSetOf(input.settings)).figures;
  return Object.fromEntries(
    ownShare.map((row) => [
      `${row.module}/${row.year}`,
      row.ownShare.known ? toAmountText(row.ownShare.value) : row.ownShare.reason.code,
    ]),
  );
}
