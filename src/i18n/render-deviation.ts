import type { Language } from '../domain/language';
import { formatNumber } from '../domain/numbers';
import { deviationPercent } from '../domain/tie-out/deviation';
import type { TieOutRow } from '../domain/tie-out/tie-out-row';
import { withMinus } from './with-minus';

/** ` (+37,5 %)`, ` (−3,9 %)` behind the verdict of a stated figure that deviates; '' for any other, and where there is no share. */
export function deviationShare(
  { verdict, stated, computed }: Pick<TieOutRow, 'verdict' | 'stated' | 'computed'>,
  language: Language,
): string {
  const percent = verdict === 'deviates' && computed.known ? deviationPercent(stated, computed.value) : null;
  if (percent === null) return '';
  const number = formatNumber(percent, language, 1);
  const signed = percent.digits > 0 ? `+${number}` : number;
  return withMinus(language === 'de' ? ` (${signed}\u00a0%)` : ` (${signed}%)`);
}
