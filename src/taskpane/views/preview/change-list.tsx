import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { countText } from '../../../i18n/count-text';
import type { PreviewTexts } from '../../../i18n/de/taskpane-preview';
import { fill } from '../../../i18n/fill';
import { nameInWords } from '../../../i18n/name-in-words';
import { withMinus } from '../../../i18n/with-minus';
import { contentText } from '../../../workbook/entries/content-text';
import type { CellContent, CellWrite } from '../../../workbook/plan/write-plan';
import { Disclosure } from '../../parts/disclosure';
import { MoreButton } from '../../parts/more-button';
import { PlaceLink } from '../../parts/place-link';
import { useKept } from '../../session/kept';
import { usePane } from '../../session/use-pane';
import { changedRows, type ChangedCell } from './changed-rows';
import { PLAIN_LIST } from '../../parts/plain-list';

/** More would make the pane long and slow; who wants them all asks for them in portions. */
const PORTION = 50;

const useStyles = makeStyles({
  list: { ...PLAIN_LIST },
  row: { display: 'block', paddingTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  change: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, overflowWrap: 'anywhere' },
  values: { fontVariantNumeric: 'tabular-nums', marginInlineStart: 'auto', overflowWrap: 'anywhere' },
});

interface Props {
  readonly sheet: string;
  readonly cells: readonly CellWrite[];
  /** The fewest that a number has. */
  readonly decimals: 0 | 2;
  readonly texts: PreviewTexts;
}

/** The cells of one sheet that change, row by row: which, what it is, from what to what. */
export function ChangeList({ sheet, cells, decimals, texts }: Props) {
  const { language } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useKept(`cells ${sheet}`, PORTION);
  const count = fill(cells.length === 1 ? texts.cellCountOne : texts.cellCount, {
    count: countText(cells.length, language),
  });
  return (
    <Disclosure name={`sheet ${sheet}`} title={sheet} lang="de" beside={count} open>
      <ul className={styles.list}>
        {changedRows(cells.slice(0, shown)).map(({ row, of, cells: ofRow }) => (
          <li key={row}>
            {of !== '' && (
              <Caption1 className={styles.row}>{fill(texts.rowOf, { row: String(row), of })}</Caption1>
            )}
            <ul className={styles.list}>
              {ofRow.map((cell) => (
                <Change key={cell.place.cell} cell={cell} decimals={decimals} texts={texts} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <MoreButton rest={cells.length - shown} portion={PORTION} onMore={() => setShown(shown + PORTION)} />
    </Disclosure>
  );
}

function Change({
  cell: { place, before, after, name },
  decimals,
  texts,
}: Pick<Props, 'decimals' | 'texts'> & { readonly cell: ChangedCell }) {
  const { language } = usePane();
  const styles = useStyles();
  const textOf = (content: CellContent): string => {
    const text = contentText(content, language, texts.empty, decimals);
    return typeof content === 'object' ? text : withMinus(text);
  };
  const values = { before: textOf(before), after: textOf(after) };
  return (
    <li className={styles.change}>
      <PlaceLink place={place} text={place.cell} />
      <span className={styles.name}>{nameInWords(name, language)}</span>
      <span className={styles.values} role="img" aria-label={fill(texts.changeSpoken, values)}>
        {fill(texts.change, values)}
      </span>
    </li>
  );
}
