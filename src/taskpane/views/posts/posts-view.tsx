import { Body1, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Language } from '../../../domain/language';
import type { PostsViewTexts } from '../../../i18n/de/taskpane-posts';
import { countText } from '../../../i18n/count-text';
import { posts as german } from '../../../i18n/de/taskpane-posts';
import { posts as english } from '../../../i18n/en/taskpane-posts';
import { fill } from '../../../i18n/fill';
import { inLanguage } from '../../../i18n/language';
import { MoreButton } from '../../parts/more-button';
import { SearchField } from '../../parts/search-field';
import { Section } from '../../parts/section';
import { UnknownReasons } from '../../parts/unknown-reasons';
import { useAnswer } from '../../parts/use-answer';
import { useLast } from '../../parts/use-last';
import { useKept } from '../../session/kept';
import { usePane } from '../../session/use-pane';
import type { ResultViewProps } from '../view-props';
import { PostBars } from './post-bars';
import { foundPosts } from './found-posts';
import { countTexts, postCount, postRows } from './post-rows';

/** There can be 100.000 posts; who wants more of them asks for them in portions. */
const PORTION = 25;

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

/** So many of them are looked through. */
const SEARCHED = 5_000;
/** Fewer are seen in one glance. */
const LEAST_SEARCHED = 8;

/** When each post runs and when it is filled: a line each with its bar over the budget years. */
export function PostsView({ examination, result }: ResultViewProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const [most, setMost] = useKept('posts', PORTION);
  const [typed, setTyped] = useKept('post looked for', '');
  const { case: asked } = examination;
  const hasWord = typed.trim() !== '';
  const ask = useCallback((count: number) => asked.postTimes(count), [asked]);
  const times = useLast(useAnswer(ask, hasWord ? SEARCHED : most));
  if (times === null) return <Spinner label={texts.loading} />;
  const count = postCount(times);
  if (count === 0) return <Body1>{texts.none}</Body1>;
  const years = result.years.join(', ');
  const states = countTexts(times, texts, language).join('; ');
  const words = times.arePosts ? texts : texts.rows;
  const all = fill(count === 1 ? words.countsOne : words.counts, {
    count: countText(count, language),
    years,
  });
  const rows = postRows(times, texts, language);
  const canSearch = count >= LEAST_SEARCHED;
  // Without the field nobody could take its word back.
  const isSearching = canSearch && hasWord;
  const found = isSearching ? foundPosts(rows, typed, texts, language) : rows;
  const shown = found.slice(0, most);
  return (
    <div className={styles.view}>
      <Section title={texts.heading}>
        <Body1>{all}</Body1>
        <Body1>{states}</Body1>
        {canSearch && (
          <SearchField
            label={words.search}
            hint={texts.searchHint}
            clear={texts.searchClear}
            typed={typed}
            onType={setTyped}
          />
        )}
        {isSearching && (
          <Caption1 role="status">
            {foundText(found.length, count, words.foundNone, texts, language)}
          </Caption1>
        )}
        {shown.length > 0 && (
          <PostBars
            label={words.tableHeading}
            rows={shown}
            tellsFilling={times.tellsFilling}
            years={result.years}
            texts={texts}
          />
        )}
        <MoreButton
          rest={(isSearching ? found.length : count) - shown.length}
          portion={PORTION}
          onMore={() => setMost(most + PORTION)}
        />
        <UnknownReasons
          amounts={shown.flatMap(({ post }) =>
            post.years.flatMap(({ planned, filled }) => [planned, filled].filter((each) => each !== null)),
          )}
        />
      </Section>
    </div>
  );
}

function foundText(
  found: number,
  all: number,
  foundNone: string,
  texts: PostsViewTexts,
  language: Language,
): string {
  const counted =
    found === 0
      ? foundNone
      : found === 1
        ? texts.foundOne
        : fill(texts.found, { count: countText(found, language) });
  if (all <= SEARCHED) return counted;
  return `${counted} ${fill(texts.searchedFirst, { count: countText(SEARCHED, language) })}`;
}
