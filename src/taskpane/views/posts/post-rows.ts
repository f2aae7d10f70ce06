import type { Language } from '../../../domain/language';
import type { Maybe } from '../../../domain/maybe';
import { fractionText, wide, type Fraction } from '../../../domain/numbers';
import type { Place } from '../../../domain/place';
import type { Filling, PostTime, PostTimes } from '../../../domain/post-times/post-time';
import { countText } from '../../../i18n/count-text';
import { dateText } from '../../../i18n/date-text';
import type { PostsViewTexts } from '../../../i18n/de/taskpane-posts';
import { exactText } from '../../../i18n/exact-text';
import { fill } from '../../../i18n/fill';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import type { ShownRecord } from '../../parts/shown';

/** A post with its time, what it is filled by, and its months in each year. */
export interface ShownPost extends ShownRecord {
  readonly place: Place | null;
  readonly post: PostTime;
  /** What its line says while it is closed: how it is filled, and its months in each year. */
  readonly inShort: string;
}

/** The states of filling in the order of the legend. */
const STATES = [
  'from',
  'as-planned',
  'never',
  'unread',
  'untimed',
] as const satisfies readonly Filling['kind'][];

/** The posts that are listed, in sheet order. */
export function postRows(
  { posts }: Pick<PostTimes, 'posts'>,
  texts: PostsViewTexts,
  language: Language,
): readonly ShownPost[] {
  return posts.map((post, index) => ({
    key: `${index}`,
    title: nameOf(post, texts),
    ...(post.name.length === 0 ? {} : { sheetWords: nameOf(post, texts) }),
    place: post.place,
    post,
    inShort: inShort(post, texts, language),
    entries: [
      { label: texts.period, value: periodOf(post, texts, language) },
      { label: texts.filling, value: fillingText(post.filling, texts, language) },
      ...post.years.map(({ year, planned, filled }) => ({
        label: fill(texts.months, { year: String(year) }),
        value: monthsText(planned, filled, texts, language),
        main: true,
      })),
    ],
  }));
}

function inShort({ filling, years }: PostTime, texts: PostsViewTexts, language: Language): string {
  const months = years.map(({ year, planned, filled }) => {
    if (planned === null) return texts.states.untimed;
    const isUnknown = !planned.known && filled?.known !== true;
    return fill(isUnknown ? texts.monthsUnknown : texts.monthsShort, {
      year: String(year),
      months: monthsText(planned, filled, texts, language),
    });
  });
  return [...new Set([fillingText(filling, texts, language), ...months])].join(' · ');
}

/** `M2, Casemanagement, Kamen`. */
export function nameOf({ module, name }: PostTime, texts: PostsViewTexts): string {
  return [`M${module}`, ...(name.length === 0 ? [texts.unnamed] : name)].join(', ');
}

/** How many posts are filled in which way, each way that there is: `nicht besetzt: 2`. */
export function countTexts(
  { counts, tellsFilling }: Pick<PostTimes, 'counts' | 'tellsFilling'>,
  texts: PostsViewTexts,
  language: Language,
): readonly string[] {
  return STATES.filter((state) => counts[state] > 0).map((state) =>
    fill(texts.count, {
      state: stateText(state, tellsFilling, texts),
      count: countText(counts[state], language),
    }),
  );
}

/** What `Besetzt ab` says, where there is such a column. */
export function stateText(state: Filling['kind'], tellsFilling: boolean, texts: PostsViewTexts): string {
  return state === 'as-planned' && !tellsFilling ? texts.asPlanned : texts.states[state];
}

/** How many posts count at all. */
export function postCount({ counts }: Pick<PostTimes, 'counts'>): number {
  return STATES.reduce((sum, state) => sum + counts[state], 0);
}

function periodOf({ period, monthsOnly }: PostTime, texts: PostsViewTexts, language: Language): string {
  if (period === null) return texts.noPeriod;
  if (monthsOnly) return texts.monthsOnly;
  return fill(texts.days, { from: dateText(period.start, language), to: dateText(period.end, language) });
}

function fillingText(filling: Filling, texts: PostsViewTexts, language: Language): string {
  switch (filling.kind) {
    case 'from':
      return fill(texts.filledFrom, { date: dateText(filling.date, language) });
    case 'as-planned':
      return texts.asPlanned;
    case 'untimed':
      return texts.states.untimed;
    case 'never':
      return texts.never;
    case 'unread':
      return taskpaneTexts(language).unknown;
  }
}

function monthsText(
  planned: Maybe<Fraction> | null,
  filled: Maybe<Fraction> | null,
  texts: PostsViewTexts,
  language: Language,
): string {
  const text = (months: Maybe<Fraction> | null): string => {
    if (months === null) return texts.noPeriod;
    return months.known
      ? exactText(fractionText(wide(months.value)), language)
      : taskpaneTexts(language).unknown;
  };
  const [ofPlan, ofFilled] = [text(planned), text(filled)];
  return ofPlan === ofFilled ? ofPlan : fill(texts.filledOf, { filled: ofFilled, planned: ofPlan });
}
