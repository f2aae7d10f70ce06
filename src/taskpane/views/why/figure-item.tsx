import {
  Badge,
  Caption1,
  Link,
  makeStyles,
  mergeClasses,
  tokens,
  Tree,
  TreeItem,
  TreeItemLayout,
  treeItemLevelToken,
} from '@fluentui/react-components';
import type { ShortenedExplanation } from '../../../domain/explanation/shortened';
import { countText } from '../../../i18n/count-text';
import type { WhyTexts } from '../../../i18n/de/taskpane-why';
import { fill } from '../../../i18n/fill';
import { withMinus } from '../../../i18n/with-minus';
import { TARGET } from '../../parts/target';
import { QuotedWords } from '../../parts/quoted-words';
import { PlaceLink } from '../../parts/place-link';
import { usePane } from '../../session/use-pane';
import { NARROW } from '../../theme/media';
import { figureDetails } from './figure-details';

const useStyles = makeStyles({
  layout: {
    alignItems: 'flex-start',
    minHeight: '32px',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineEnd: 0,
    // The ground of a hovered item would leave its links too little contrast.
    ':hover': { backgroundColor: tokens.colorSubtleBackground },
    ':active': { backgroundColor: tokens.colorSubtleBackground },
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  branch: {
    paddingInlineStart: `calc((var(${treeItemLevelToken}, 1) - 1) * ${tokens.spacingHorizontalM})`,
    [NARROW]: {
      paddingInlineStart: `calc((var(${treeItemLevelToken}, 1) - 1) * ${tokens.spacingHorizontalXXS})`,
    },
  },
  leaf: {
    paddingInlineStart: `calc(var(${treeItemLevelToken}, 1) * ${tokens.spacingHorizontalM} + ${tokens.spacingHorizontalM})`,
    [NARROW]: {
      paddingInlineStart: `calc(var(${treeItemLevelToken}, 1) * ${tokens.spacingHorizontalXXS} + ${tokens.spacingHorizontalM})`,
    },
  },
  main: { flexGrow: 1, minWidth: 0, paddingInline: 0 },
  figure: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    overflowWrap: 'anywhere',
  },
  link: TARGET,
  more: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
  value: {
    marginInlineStart: 'auto',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    [NARROW]: { whiteSpace: 'normal', textAlign: 'right' },
  },
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    '& button': { minHeight: '24px' },
  },
  lines: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Props {
  readonly explanation: ShortenedExplanation;
  /** Names the item in the tree: positions from the root, `0/2/1`. */
  readonly path: string;
  readonly texts: WhyTexts;
  /** Asks for more inputs of the figures that lack some. */
  readonly onMore: () => void;
}

/** A figure in the tree with what it was computed from below it. */
export function FigureItem(props: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const { explanation, path, texts, onMore } = props;
  if (explanation.kind === 'given' || explanation.inputs.length === 0) {
    return (
      <TreeItem itemType="leaf" value={path}>
        <FigureLayout {...props} />
      </TreeItem>
    );
  }
  return (
    <TreeItem itemType="branch" value={path}>
      <FigureLayout {...props} />
      <Tree>
        {explanation.inputs.map((input, index) => (
          <FigureItem key={index} {...props} explanation={input} path={`${path}/${index}`} />
        ))}
        {explanation.omitted > 0 && (
          <TreeItem itemType="leaf" value={`${path}/more`} onClick={onMore}>
            <TreeItemLayout className={styles.more}>
              {fill(texts.more, { count: countText(explanation.omitted, language) })}
            </TreeItemLayout>
          </TreeItem>
        )}
      </Tree>
    </TreeItem>
  );
}

function FigureLayout({ explanation, texts }: Props) {
  const { language } = usePane();
  const styles = useStyles();
  const { name, value, lines, marks, place, url } = figureDetails(explanation, texts, language);
  const isLeaf = explanation.kind === 'given' || explanation.inputs.length === 0;
  return (
    <TreeItemLayout
      className={mergeClasses(styles.layout, isLeaf ? styles.leaf : styles.branch)}
      main={{ className: styles.main }}
    >
      <div className={styles.figure}>
        <span>
          <QuotedWords text={name} />
        </span>
        <span className={styles.value}>{withMinus(value)}</span>
      </div>
      {lines.map((line) => (
        <Caption1 key={line} block className={styles.lines}>
          <QuotedWords text={line} />
        </Caption1>
      ))}
      {(place !== null || marks.length > 0) && (
        <div className={styles.marks}>
          {place !== null && <PlaceLink place={place} />}
          {marks.map((mark) => (
            <Badge key={mark} appearance="tint" color="warning">
              {mark}
            </Badge>
          ))}
        </div>
      )}
      {url !== null && (
        <Caption1 block>
          <Link href={url} target="_blank" rel="noopener noreferrer" inline className={styles.link}>
            {texts.source}
          </Link>
        </Caption1>
      )}
    </TreeItemLayout>
  );
}
