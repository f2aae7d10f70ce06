import { finding, type Finding } from '../findings/finding';
import type { Language } from '../language';
import { compareExact, exact, formatNumber, sumCents } from '../numbers';
import { placeOf } from '../place';
import { earlierDate, laterDate } from '../time';
import type { Notice } from './notice';
import { placeOfPeriod, sumByRate, sumOfNotice, TOLERANCE } from './notice-amounts';
import { noticesInForce } from './notices-in-force';

/** What has to be said about notices that could be read. */
export function noticeFindings(notices: readonly Notice[]): readonly Finding[] {
  return [...notices.flatMap(ofOne), ...replacements(notices)];
}

function ofOne(notice: Notice): readonly Finding[] {
  const { origin, financing, payments } = notice;
  const findings: Finding[] = [];
  const byRate = sumByRate(notice);
  if (notice.sum !== null && byRate !== null && Math.abs(byRate - notice.sum) > TOLERANCE) {
    findings.push(
      finding('notice-sum-differs', placeOf(origin, 'noticeSum'), {
        sum: { cents: notice.sum },
        computed: { cents: byRate },
        posts: { de: postsText(notice, 'de'), en: postsText(notice, 'en') },
      }),
    );
  }
  if (financing !== 'flat') findings.push(finding('notice-not-a-rate', placeOf(origin, 'financing'), {}));
  if (!payments.known) return findings;
  const stated = payments.value.flatMap(({ amount }) => amount ?? []);
  const place = placeOf(origin, 'payments');
  if (stated.length === 0 && payments.value.length > 1) {
    findings.push(finding('notice-equal-payments', place, { count: String(payments.value.length) }));
  }
  const total = sumCents(stated);
  if (stated.length > 0 && Math.abs(total - sumOfNotice(notice)) > TOLERANCE) {
    const values = { payments: { cents: total }, sum: { cents: sumOfNotice(notice) } };
    findings.push(finding('notice-payments-differ', place, values));
  }
  return findings;
}

function replacements(notices: readonly Notice[]): readonly Finding[] {
  return noticesInForce(notices).flatMap(({ notice, replacedBy }) =>
    replacedBy.map((later) =>
      finding('notice-replaces', placeOfPeriod(later), {
        later: nameOf(later),
        earlier: nameOf(notice),
        from: { day: laterDate(later.from, notice.from) },
        to: { day: earlierDate(later.to, notice.to) },
      }),
    ),
  );
}

function postsText({ posts }: Notice, language: Language): string {
  const isOne = compareExact(posts, ONE) === 0;
  return `${formatNumber(posts, language)} ${WORDS[language][isOne ? 'one' : 'several']}`;
}

const ONE = exact(1, 0);
const WORDS = {
  de: { one: 'Stelle', several: 'Stellen' },
  en: { one: 'post', several: 'posts' },
} as const satisfies Record<Language, unknown>;

function nameOf({ reference, origin }: Notice): string {
  return reference ?? `${origin.sheet}!${origin.row}`;
}
