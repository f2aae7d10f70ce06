import type { Language } from '../domain/findings/finding';
import { formatNumber } from '../domain/money/format';
import { deviationPercent } from '../domain/reconciliation/deviation';
import type { ReconciliationRow } from '../domain/result';

/** ` (+37,5 %)` behind the verdict of a stated figure that deviates; '' for any other, and where there is no share. */
export function deviationShare(
  { verdict, stated, computed }: Pick<ReconciliationRow, 'verdict' | 'stated' | 'computed'>,
  language: Language,
): string {
  const percent = verdict === 'deviates' && computed.known ? deviationPercent(stated, computed.value) : null;
  if (percent === null) return '';
  const number = formatNumber(percent, language, 1);
  const signed = percent.digits > 0 ? `+${number}` : number;
  return language === 'de' ? ` (${signed}\u00a0%)` : ` (${signed}%)`;
}
