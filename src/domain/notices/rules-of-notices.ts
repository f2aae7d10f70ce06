import type { Notice } from './notice';
import { rateOfNotice } from './notice-amounts';
import { noticesInForce } from './notices-in-force';
import { PER_FTE_AND_YEAR, type Rule } from '../rules/rule';
import { toGermanText } from '../time';

/**
 * Notices as rows of `Fördersätze` of the rank of a notice: the rate of the time that each is in force, and its posts as
 * the most that are funded. Only a fixed amount per post becomes a rate.
 */
export function rulesOfNotices(notices: readonly Notice[]): readonly Rule[] {
  return noticesInForce(notices.filter(({ financing }) => financing === 'flat')).flatMap(
    ({ notice, periods }) =>
      periods.map((period, index): Rule => {
        const { origin, module, role, posts } = notice;
        return {
          id: `${origin.sheet}!${origin.row}${index === 0 ? '' : `/${index + 1}`}`,
          module,
          role,
          purpose: 'personnel',
          mechanics: PER_FTE_AND_YEAR,
          amount: rateOfNotice(notice),
          unknownReason: null,
          ceiling: null,
          from: period.start,
          to: period.end,
          rank: 'notice',
          grade: 'user',
          source: sourceOf(notice),
          url: null,
          exceptionTo: null,
          maxFte: posts,
          minShare: null,
          origin,
        };
      }),
  );
}

/** `Bescheid vom 12.01.2026, Az. 36.02-KIM-26`; the sheets are German whatever the language of the pane. */
function sourceOf({ date, reference }: Notice): string {
  const day = date.known && date.value !== null ? ` vom ${toGermanText(date.value)}` : '';
  return `Bescheid${day}${reference === null ? '' : `, ${reference}`}`;
}
