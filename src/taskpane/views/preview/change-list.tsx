import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { countText } from '../../../i18n/count-text';
import type { PreviewTexts } from '../../../i18n/de/taskpane-preview';
import { fill } from '../../../i18n/fill';
import type { CellWrite } from '../../../workbook/plan/write-plan';
import { contentText } from '../../../workbook/entries/content-text';
import { PlaceLink } from '../../parts/place-link';
import { Section } from '../../parts/section';
import { usePane } from '../../session/use-pane';

/** More would make the pane long and slow; who wants them all asks for them in portions. */
const PORTION = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  change: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  values: { fontVariantNumeric: 'tabular-nums', marginInlineStart: 'auto', overflowWrap: 'anywhere' },
  figure: { flexBasis: '100%', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** The cells of one sheet that change: which, what it is, from what to what. */
export function ChangeList({
  sheet,
  cells,
  decimals,
  texts,
}: {
  readonly sheet: string;
  readonly cells: readonly CellWrite[];
  /** The fewest that a number has. */
  readonly decimals: 0 | 2;
  readonly texts: PreviewTexts;
}) {
  const { language } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(PORTION);
  const rest = cells.length - shown;
  const count = countText(cells.length, language);
  return (
    <Section title={fill(cells.length === 1 ? texts.ofSheetOne : texts.ofSheet, { sheet, count })}>
      <ul className={styles.list}>
        {cells.slice(0, shown).map(({ place, before, after, figure }) => {
          const values = {
            before: contentText(before, language, texts.empty, decimals),
            after: contentText(after, language, texts.empty, decimals),
          };
          return (
            <li key={place.cell} className={styles.change}>
              <PlaceLink place={place} />
              <span className={styles.values} role="img" aria-label={fill(texts.changeSpoken, values)}>
                {fill(texts.change, values)}
              </span>
              <Caption1 className={styles.figure}>{figure}</Caption1>
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <Button appearance="transparent" onClick={() => setShown(shown + PORTION)}>
          {fill(texts.more, { count: String(Math.min(rest, PORTION)) })}
        </Button>
      )}
    </Section>
  );
}
