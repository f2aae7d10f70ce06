import { finding, type FindingCode } from '../../domain/findings/finding';
import { numberValue } from '../../domain/findings/number-value';
import type { Exact } from '../../domain/numbers';
import { refused, type Reading, type Refusal, type Value } from './reading';

/** A number that was read without what comments on it, which is told. */
export function commented(reading: Value<Exact>, text: string, isAssumed: boolean): Reading<Exact> {
  const values = { text, reading: numberValue(reading.value) };
  const code = isAssumed ? 'number-approximate' : 'number-commented';
  const remark: Refusal['finding'] = (place, column) => finding(code, place, { ...values, column });
  return {
    kind: 'value',
    value: reading.value,
    remark,
    ...(isAssumed ? { isAssumed: true as const } : {}),
  };
}

/** Why a cell cannot be read, in words that need its text and column only. */
type CellCode =
  | 'amount-of-other-period'
  | 'amount-by-reference'
  | 'not-fte'
  | 'hours-without-full-time'
  | 'pay-group-not-fte';

export function because(code: CellCode, text: string): Refusal {
  return refused((place, column) => finding(code, place, { text, column }));
}

/** True for a refusal with this finding. */
export function isOf(reading: Reading<unknown>, code: FindingCode): boolean {
  return reading.kind === 'refused' && reading.finding(null, '').code === code;
}
