import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { PostsViewTexts } from '../../../i18n/de/taskpane-posts';
import { FORCED } from '../../theme/media';
import { barParts, type BarPart } from './bar-parts';
import { stateText, type ShownPost } from './post-rows';
import { PLAIN_LIST } from '../../parts/plain-list';
import { PlaceLink } from '../../parts/place-link';
import { Entries } from '../../parts/records';
import { ShownValue } from '../../parts/shown-value';
import { useKept } from '../../session/kept';

const line = tokens.colorNeutralStrokeAccessible;
const stripes = (angle: string, color: string, ground: string, gap: string): string =>
  `repeating-linear-gradient(${angle}, ${color} 0 2px, ${ground} 2px ${gap})`;

const useStyles = makeStyles({
  picture: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  years: { display: 'flex' },
  year: {
    flex: '1 1 0',
    minWidth: 0,
    position: 'relative',
    borderLeft: `1px solid ${line}`,
    ':last-child': { borderRight: `1px solid ${line}` },
    [FORCED]: { borderLeftColor: 'CanvasText', borderRightColor: 'CanvasText' },
  },
  heading: { paddingLeft: '2px', fontVariantNumeric: 'tabular-nums' },
  track: { height: '14px', backgroundColor: tokens.colorNeutralBackground3 },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, ...PLAIN_LIST },
  line: {
    width: '100%',
    minHeight: '24px',
    paddingInline: 0,
    justifyContent: 'flex-start',
    alignItems: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  chevron: { flexShrink: 0, fontSize: '16px', marginBlockStart: '2px' },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: { overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  short: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  opened: { paddingBlock: tokens.spacingVerticalXS },
  part: { position: 'absolute', top: '1px', bottom: '1px', boxSizing: 'border-box' },
  legend: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    ...PLAIN_LIST,
  },
  entry: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  mark: { width: '22px', height: '12px', boxSizing: 'border-box', flexShrink: 0 },
  // Each look differs from the others without its colour: full, striped, framed, dotted.
  from: {
    backgroundColor: tokens.colorCompoundBrandStroke,
    [FORCED]: { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
  'as-planned': {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundImage: stripes('45deg', tokens.colorCompoundBrandStroke, tokens.colorNeutralBackground1, '5px'),
    [FORCED]: {
      forcedColorAdjust: 'none',
      border: '1px solid CanvasText',
      backgroundImage: stripes('45deg', 'CanvasText', 'Canvas', '5px'),
    },
  },
  never: {
    border: `1px dashed ${tokens.colorNeutralForeground1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [FORCED]: { border: '1px dashed CanvasText' },
  },
  unplaced: {
    border: `1px solid ${line}`,
    backgroundImage: stripes('90deg', line, tokens.colorNeutralBackground1, '6px'),
    [FORCED]: {
      forcedColorAdjust: 'none',
      border: '1px solid CanvasText',
      backgroundImage: stripes('90deg', 'CanvasText', 'Canvas', '6px'),
    },
  },
  unread: {
    border: `2px dotted ${tokens.colorStatusWarningForeground3}`,
    [FORCED]: { border: '2px dotted CanvasText' },
  },
});

/**
 * The posts, a line each with its bar over the budget years: when it runs, and when it is filled. A line that is opened shows
 * its days, its months and its cell. The bars are only seen; what they show stands in the lines.
 */
export function PostBars({
  label,
  rows,
  years,
  tellsFilling,
  texts,
}: {
  readonly label: string;
  readonly rows: readonly ShownPost[];
  readonly tellsFilling: boolean;
  readonly years: readonly number[];
  readonly texts: PostsViewTexts;
}) {
  const styles = useStyles();
  const looks = new Set(
    rows.flatMap(({ post }) => years.flatMap((year) => barParts(post, year).map(({ look }) => look))),
  );
  return (
    <>
      <div className={styles.picture}>
        <div className={styles.years} aria-hidden>
          {years.map((year) => (
            <Caption1 key={year} className={mergeClasses(styles.year, styles.heading)}>
              {year}
            </Caption1>
          ))}
        </div>
        <ul className={styles.list} aria-label={label}>
          {rows.map((row) => (
            <PostLine key={row.key} row={row} years={years} />
          ))}
        </ul>
      </div>
      <ul className={styles.legend} aria-label={texts.legend}>
        {LOOKS.filter((look) => looks.has(look)).map((look) => (
          <li key={look} className={styles.entry}>
            <span className={mergeClasses(styles.mark, styles[look])} />
            <Caption1>{look === 'unplaced' ? texts.unplaced : stateText(look, tellsFilling, texts)}</Caption1>
          </li>
        ))}
      </ul>
    </>
  );
}

function PostLine({ row, years }: { readonly row: ShownPost; readonly years: readonly number[] }) {
  const styles = useStyles();
  const { key, title, sheetWords, place, post, inShort, entries } = row;
  const [isOpen, setOpen] = useKept(`post ${key}`, false);
  const id = useId();
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <li>
      <Button
        appearance="subtle"
        size="small"
        className={styles.line}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Chevron className={styles.chevron} />
        <span className={styles.words}>
          <span className={styles.name} {...(sheetWords === undefined ? {} : { lang: 'de' })}>
            {title}
          </span>
          <Caption1 className={styles.short}>{inShort}</Caption1>
        </span>
      </Button>
      <div className={styles.years} aria-hidden>
        {years.map((year) => (
          <div key={year} className={mergeClasses(styles.year, styles.track)}>
            {barParts(post, year).map(({ look, from, to }) => (
              <span
                key={look}
                className={mergeClasses(styles.part, styles[look])}
                style={{ left: `${from}%`, width: `${to - from}%` }}
              />
            ))}
          </div>
        ))}
      </div>
      <div id={id} className={styles.opened} hidden={!isOpen}>
        {isOpen && (
          <>
            <Entries
              entries={entries.map((entry) => ({ ...entry, value: <ShownValue value={entry.value} /> }))}
            />
            {place !== null && <PlaceLink place={place} />}
          </>
        )}
      </div>
    </li>
  );
}

const LOOKS = [
  'from',
  'as-planned',
  'never',
  'unplaced',
  'unread',
] as const satisfies readonly BarPart['look'][];
