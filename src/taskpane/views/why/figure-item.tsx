import {
  Badge,
  Button,
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
import { useState } from 'react';
import type { Explanation } from '../../../domain/explanation/explanation';
import type { Language } from '../../../domain/findings/finding';
import type { WhyTexts } from '../../../i18n/de/taskpane-why';
import { fill } from '../../../i18n/texts';
import { PlaceLink } from '../../parts/place-link';
import type { PaneActions } from '../../session/pane-actions';
import { figureDetails } from './figure-details';

/** A sum of 100.000 posts has as many inputs; who wants them all asks for them in portions. */
const PORTION = 50;

const useStyles = makeStyles({
  layout: {
    alignItems: 'flex-start',
    minHeight: '32px',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineEnd: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  branch: { paddingInlineStart: `calc((var(${treeItemLevelToken}, 1) - 1) * ${tokens.spacingHorizontalM})` },
  leaf: {
    paddingInlineStart: `calc(var(${treeItemLevelToken}, 1) * ${tokens.spacingHorizontalM} + ${tokens.spacingHorizontalM})`,
  },
  main: { flexGrow: 1, minWidth: 0, paddingInline: 0 },
  figure: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    overflowWrap: 'anywhere',
  },
  value: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
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
  readonly explanation: Explanation;
  /** Names the item in the tree: positions from the root, `0/2/1`. */
  readonly path: string;
  readonly texts: WhyTexts;
  readonly language: Language;
  readonly actions: PaneActions;
}

/** A figure in the tree with what it was computed from below it. */
export function FigureItem(props: Props) {
  const { explanation, path } = props;
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
        <Inputs {...props} inputs={explanation.inputs} />
      </Tree>
    </TreeItem>
  );
}

function Inputs({ inputs, path, ...shared }: Props & { readonly inputs: readonly Explanation[] }) {
  const [shown, setShown] = useState(PORTION);
  const rest = inputs.length - shown;
  return (
    <>
      {inputs.slice(0, shown).map((input, index) => (
        <FigureItem key={index} {...shared} explanation={input} path={`${path}/${index}`} />
      ))}
      {rest > 0 && (
        <TreeItem itemType="leaf" value={`${path}/more`} onClick={() => setShown(shown + PORTION)}>
          <TreeItemLayout>
            <Button appearance="transparent" size="small" tabIndex={-1}>
              {fill(shared.texts.more, { count: String(Math.min(rest, PORTION)) })}
            </Button>
          </TreeItemLayout>
        </TreeItem>
      )}
    </>
  );
}

function FigureLayout({ explanation, texts, language, actions }: Props) {
  const styles = useStyles();
  const { name, value, lines, marks, place, url } = figureDetails(explanation, texts, language);
  const isLeaf = explanation.kind === 'given' || explanation.inputs.length === 0;
  return (
    <TreeItemLayout
      className={mergeClasses(styles.layout, isLeaf ? styles.leaf : styles.branch)}
      main={{ className: styles.main }}
    >
      <div className={styles.figure}>
        <span>{name}</span>
        <span className={styles.value}>{value}</span>
      </div>
      {lines.map((line) => (
        <Caption1 key={line} block className={styles.lines}>
          {line}
        </Caption1>
      ))}
      {(place !== null || marks.length > 0) && (
        <div className={styles.marks}>
          {place !== null && <PlaceLink place={place} language={language} actions={actions} />}
          {marks.map((mark) => (
            <Badge key={mark} appearance="tint" color="warning">
              {mark}
            </Badge>
          ))}
        </div>
      )}
      {url !== null && (
        <Caption1 block>
          <Link href={url} target="_blank" rel="noopener noreferrer" inline>
            {texts.source}
          </Link>
        </Caption1>
      )}
    </TreeItemLayout>
  );
}
