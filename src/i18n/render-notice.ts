import type { Language } from '../domain/language';
import { roundedCents, type Exact, formatEuro, formatNumber } from '../domain/numbers';
import type { NoticeAgainstPlanRow } from '../domain/notice-against-plan/notice-against-plan-row';
import type { RatePair } from '../domain/notice-against-plan/rate-pairs';
import { toGermanText } from '../domain/time';
import { fill } from './fill';
import { outlookTexts } from './outlook-texts';

/** Notice rate and plan rate of a module and year with their sources, one sentence for each time and pair. */
export function noticePairs(
  { rates }: NoticeAgainstPlanRow,
  module: string,
  language: Language,
): readonly string[] {
  const { notice } = outlookTexts(language);
  return rates.map((pair) =>
    fill(notice.pair, {
      module,
      from: toGermanText(pair.period.start),
      to: toGermanText(pair.period.end),
      notice: pairedRate(pair.notice, pair.mechanics, language),
      noticeSource: pair.noticeSource,
      plan: pairedRate(pair.plan, pair.mechanics, language),
      planSource: pair.planSource ?? notice.ownRate,
    }),
  );
}

/** That the notice of a module and year states a sum, where no rates stand side by side. */
export function noticeSums(
  { rates, year }: NoticeAgainstPlanRow,
  module: string,
  language: Language,
): readonly string[] {
  const { notice } = outlookTexts(language);
  return rates.length > 0 ? [] : [fill(notice.sum, { module, year: String(year) })];
}

/** A rate of a pair: euro per FTE and year, or per cent. */
export function pairedRate(rate: Exact, mechanics: RatePair['mechanics'], language: Language): string {
  if (mechanics === 'share-of-cost') return `${formatNumber(rate, language)} %`;
  return formatEuro(roundedCents(rate), language);
}
