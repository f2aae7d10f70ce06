import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PostTime } from '../../../domain/post-times/post-time';
import type { PostsViewTexts } from '../../../i18n/de/taskpane-posts';
import { FORCED } from '../../theme/media';
import { barParts, type BarPart } from './bar-parts';
import { nameOf, stateText } from './post-rows';
import { PLAIN_LIST } from '../../parts/plain-list';

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
  name: { overflowWrap: 'anywhere' },
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
 * When each post runs and when it is filled, a bar each over the budget years. For a screen reader one image with a
 * label; the records below hold the same.
 */
export function PostBars({
  label,
  posts,
  years,
  tellsFilling,
  texts,
}: {
  /** What the picture shows, in one or two sentences. */
  readonly label: string;
  readonly posts: readonly PostTime[];
  readonly tellsFilling: boolean;
  readonly years: readonly number[];
  readonly texts: PostsViewTexts;
}) {
  const styles = useStyles();
  const parts = posts.map((post) => years.map((year) => barParts(post, year)));
  const looks = new Set(parts.flat(2).map(({ look }) => look));
  return (
    <>
      <div role="img" aria-label={label} className={styles.picture}>
        <div className={styles.years}>
          {years.map((year) => (
            <Caption1 key={year} className={mergeClasses(styles.year, styles.heading)}>
              {year}
            </Caption1>
          ))}
        </div>
        {posts.map((post, row) => (
          <div key={row}>
            <Caption1 block className={styles.name} lang="de">
              {nameOf(post, texts)}
            </Caption1>
            <div className={styles.years}>
              {years.map((year, column) => (
                <div key={year} className={mergeClasses(styles.year, styles.track)}>
                  {parts[row]![column]!.map(({ look, from, to }) => (
                    <span
                      key={look}
                      className={mergeClasses(styles.part, styles[look])}
                      style={{ left: `${from}%`, width: `${to - from}%` }}
                    />
                  ))}
                </div>
              ))}
            </div>
          </div>
        ))}
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

const LOOKS = [
  'from',
  'as-planned',
  'never',
  'unplaced',
  'unread',
] as const satisfies readonly BarPart['look'][];
