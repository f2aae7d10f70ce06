import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { sumOfPosts } from '../../../domain/allocation/sum-of-posts';
import { formatNumber } from '../../../domain/numbers';
import { allocation as german } from '../../../i18n/de/taskpane-allocation';
import { allocation as english } from '../../../i18n/en/taskpane-allocation';
import { inLanguage } from '../../../i18n/language';
import { allocationRule } from '../../../i18n/render-allocation';
import { fill, resultSheetTexts, taskpaneTexts } from '../../../i18n/texts';
import { ExplainLink } from '../../parts/explain-link';
import { FigureTable } from '../../parts/figure-table';
import { FindingList } from '../../parts/finding-list';
import { Section } from '../../parts/section';
import { UnknownReasons } from '../../parts/unknown-reasons';
import { usePane } from '../../session/use-pane';
import type { ResultViewProps } from '../view-props';
import { postsText, weightText } from './post-count';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  // Three columns of figures leave little room, and `unbekannt` is the longest thing that can stand in each.
  table: {
    '& td': { fontSize: tokens.fontSizeBase200 },
    '& td, & th': { paddingInlineStart: tokens.spacingHorizontalXXS },
    '& td button': { fontWeight: tokens.fontWeightRegular },
  },
  small: { color: tokens.colorNeutralForeground2 },
});

/** Who gets how many posts, before and after opt-outs, by which method, and what is odd about it. */
export function AllocationView({ result }: ResultViewProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const { allocation } = result;
  const sheet = resultSheetTexts(language);
  const { unknown, sum } = taskpaneTexts(language);
  if (allocation === null) return <Body1>{texts.none}</Body1>;
  const { rows, unallocated, findings } = allocation;
  const labels = { before: texts.beforeOf, posts: texts.postsOf, difference: texts.differenceOf };
  return (
    <div className={styles.view}>
      <Section title={sheet.allocation.heading}>
        <Body1>{allocationRule(allocation, language)}</Body1>
        <div className={styles.table}>
          <FigureTable
            label={texts.table}
            headings={[sheet.allocation.columns.municipality, texts.before, texts.posts, texts.change]}
            figures={3}
            rows={[
              ...rows.map((each, row) => ({
                key: `${row}`,
                cells: [
                  <>
                    {each.municipality}
                    <Caption1 block className={styles.small}>
                      {weightText(each, texts, language)}
                    </Caption1>
                  </>,
                  <ExplainLink
                    key="before"
                    text={postsText(each.before, unknown, language)}
                    figure={{ measure: 'allocated-before', row }}
                    label={fill(texts.beforeOf, { municipality: each.municipality })}
                  />,
                  <ExplainLink
                    key="posts"
                    text={postsText(each.posts, unknown, language)}
                    figure={{ measure: 'allocated-posts', row }}
                    label={fill(texts.postsOf, { municipality: each.municipality })}
                  />,
                  <ExplainLink
                    key="difference"
                    text={postsText(each.difference, unknown, language, true)}
                    figure={{ measure: 'allocated-difference', row }}
                    label={fill(texts.differenceOf, { municipality: each.municipality })}
                  />,
                ],
              })),
              {
                key: 'sum',
                total: true,
                cells: [
                  sum,
                  ...(['before', 'posts', 'difference'] as const).map((field) => (
                    <ExplainLink
                      key={field}
                      text={postsText(sumOfPosts(rows, field), unknown, language, field === 'difference')}
                      figure={{ measure: `allocated-${field}`, row: null }}
                      label={fill(labels[field], { municipality: texts.all })}
                    />
                  )),
                ],
              },
            ]}
          />
        </div>
        {unallocated.known && unallocated.value.digits > 0 && (
          <Body1>
            <ExplainLink
              text={fill(sheet.allocation.unallocated, { posts: formatNumber(unallocated.value, language) })}
              figure={{ measure: 'unallocated' }}
              label={texts.unallocated}
            />
          </Body1>
        )}
        <UnknownReasons amounts={rows.flatMap(({ posts, before }) => [posts, before])} />
        <Caption1 className={styles.small}>{texts.beforeText}</Caption1>
        <Caption1 className={styles.small}>{sheet.allocation.tieRule}</Caption1>
      </Section>
      <Section title={texts.findings}>
        {findings.length === 0 ? <Body1>{texts.noFindings}</Body1> : <FindingList findings={findings} />}
      </Section>
    </div>
  );
}
