import { Body1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { countText } from '../../../i18n/count-text';
import { posts as german } from '../../../i18n/de/taskpane-posts';
import { posts as english } from '../../../i18n/en/taskpane-posts';
import { fill } from '../../../i18n/fill';
import { inLanguage } from '../../../i18n/language';
import { MoreButton } from '../../parts/more-button';
import { PlaceLink } from '../../parts/place-link';
import { Section } from '../../parts/section';
import { ShownRecords } from '../../parts/shown-records';
import { UnknownReasons } from '../../parts/unknown-reasons';
import { useAnswer } from '../../parts/use-answer';
import { useLast } from '../../parts/use-last';
import { useKept } from '../../session/kept';
import { usePane } from '../../session/use-pane';
import type { ResultViewProps } from '../view-props';
import { PostBars } from './post-bars';
import { countTexts, postCount, postRows } from './post-rows';

/** There can be 100.000 posts; who wants more of them asks for them in portions. */
const PORTION = 25;

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

/** When each post runs and when it is filled: a picture over the budget years, and the months of each as records. */
export function PostsView({ examination, result }: ResultViewProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const [most, setMost] = useKept('posts', PORTION);
  const { case: asked } = examination;
  const ask = useCallback((count: number) => asked.postTimes(count), [asked]);
  const times = useLast(useAnswer(ask, most));
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
  return (
    <div className={styles.view}>
      <Section title={texts.heading}>
        <Body1>{all}</Body1>
        <Body1>{states}</Body1>
        <PostBars
          label={fill(texts.picture, { years, counts: states })}
          posts={times.posts}
          tellsFilling={times.tellsFilling}
          years={result.years}
          texts={texts}
        />
      </Section>
      <Section title={words.tableHeading}>
        <ShownRecords
          label={words.tableHeading}
          records={postRows(times, texts, language)}
          noteOf={({ place }) => place !== null && <PlaceLink place={place} />}
        />
        <MoreButton
          rest={count - times.posts.length}
          portion={PORTION}
          onMore={() => setMost(most + PORTION)}
        />
        <UnknownReasons
          amounts={times.posts.flatMap((post) =>
            post.years.flatMap(({ planned, filled }) => [planned, filled].filter((each) => each !== null)),
          )}
        />
      </Section>
    </div>
  );
}
