import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { AssignmentTexts } from '../../../i18n/de/taskpane-assignment';
import { fill } from '../../../i18n/fill';
import type { ReadingChange } from '../../../workbook/entries/reading-changes';
import { PLAIN_LIST } from '../../parts/plain-list';

/** More of them nobody reads before they agree. */
const MOST_SHOWN = 8;

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    ...PLAIN_LIST,
    overflowWrap: 'anywhere',
  },
});

/** What would be read as something else, before the user agrees. */
export function ReadingPreview({
  changes,
  texts,
}: {
  readonly changes: readonly ReadingChange[];
  readonly texts: AssignmentTexts;
}) {
  const styles = useStyles();
  const title = useId();
  const more = changes.length - MOST_SHOWN;
  if (changes.length === 0) return <Caption1 role="status">{texts.previewNothing}</Caption1>;
  return (
    <div className={styles.box}>
      <Caption1Strong id={title}>{texts.preview}</Caption1Strong>
      <ul className={styles.list} aria-labelledby={title}>
        {changes.slice(0, MOST_SHOWN).map(({ cell, content, before, after }) => (
          <li key={cell}>
            <Caption1>
              {fill(content === '' ? texts.previewEmpty : texts.previewChange, {
                cell,
                content,
                before,
                after,
              })}
            </Caption1>
          </li>
        ))}
        {more > 0 && (
          <li>
            <Caption1>
              {fill(more === 1 ? texts.previewMore.one : texts.previewMore.other, { count: String(more) })}
            </Caption1>
          </li>
        )}
      </ul>
    </div>
  );
}
