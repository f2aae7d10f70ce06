import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { allocation as german } from '../../../i18n/de/taskpane-allocation';
import { allocation as english } from '../../../i18n/en/taskpane-allocation';
import { inLanguage } from '../../../i18n/language';
import { allocationRule } from '../../../i18n/render-allocation';
import { resultSheetTexts } from '../../../i18n/result-sheet-texts';
import { FigureTable } from '../../parts/figure-table';
import { CauseList } from '../../causes/cause-list';
import { causesOf } from '../../causes/causes';
import { AddTemplate } from '../../parts/template-section';
import { Section } from '../../parts/section';
import { ShownValue } from '../../parts/shown-value';
import { UnknownReasons } from '../../parts/unknown-reasons';
import { usePane } from '../../session/use-pane';
import type { ResultViewProps } from '../view-props';
import { allocationRows, unallocatedPosts } from './allocation-rows';

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
  if (allocation === null) {
    return (
      <>
        <Body1>{texts.none}</Body1>
        <AddTemplate />
      </>
    );
  }
  const { rows, findings } = allocation;
  const unallocated = unallocatedPosts(allocation, texts, language);
  return (
    <div className={styles.view}>
      <Section title={sheet.allocation.heading}>
        <Body1>{allocationRule(allocation, language)}</Body1>
        <div className={styles.table}>
          <FigureTable
            label={texts.table}
            headings={[sheet.allocation.columns.municipality, texts.before, texts.posts, texts.change]}
            figures={3}
            rows={allocationRows(allocation, texts, language).map(
              ({ key, title, weight, total, figures }) => ({
                key,
                total,
                cells: [
                  <>
                    {title}
                    {weight !== null && (
                      <Caption1 block className={styles.small}>
                        {weight}
                      </Caption1>
                    )}
                  </>,
                  ...figures.map((figure) => <ShownValue key={figure.figure.measure} value={figure} />),
                ],
              }),
            )}
          />
        </div>
        {unallocated !== null && (
          <Body1>
            <ShownValue value={unallocated} />
          </Body1>
        )}
        <UnknownReasons amounts={rows.flatMap(({ posts, before }) => [posts, before])} />
        <Caption1 className={styles.small}>{texts.beforeText}</Caption1>
        <Caption1 className={styles.small}>{sheet.allocation.tieRule}</Caption1>
      </Section>
      <Section title={texts.findings}>
        {findings.length === 0 ? (
          <Body1>{texts.noFindings}</Body1>
        ) : (
          <CauseList causes={causesOf(findings)} />
        )}
      </Section>
    </div>
  );
}
