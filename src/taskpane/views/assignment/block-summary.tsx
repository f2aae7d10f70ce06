import { makeStyles } from '@fluentui/react-components';
import type { AssignmentTexts } from '../../../i18n/de/taskpane-assignment';
import { cellReference } from '../../../workbook/cell-reference';
import type { RecognisedBlock } from '../../../workbook/recognition';
import { FigureTable } from '../../parts/figure-table';
import { PlaceLink } from '../../parts/place-link';

/** What the rows say, in the order in which somebody would check them. */
const PARTS = [
  'measure',
  'module',
  'year',
  'version',
  'unit',
  'sums',
  'results',
  'unclear',
  'unread',
] as const satisfies readonly (keyof RecognisedBlock)[];

const useStyles = makeStyles({ cell: { minHeight: '24px' } });

/** A cross-tab: which cells say what its figures are, which of them are sums or results, and what was not read. */
export function BlockSummary({
  block,
  texts,
}: {
  readonly block: RecognisedBlock;
  readonly texts: AssignmentTexts;
}) {
  const styles = useStyles();
  const place = { sheet: block.sheet, cell: block.range };
  const rows = PARTS.filter((part) => block[part].length > 0).map((part) => ({
    key: part,
    cells: [
      texts.blockParts[part],
      block[part].map((cell) => (
        <div key={cell} className={styles.cell}>
          <PlaceLink place={{ sheet: block.sheet, cell }} />
        </div>
      )),
    ],
  }));
  return (
    <FigureTable
      label={`${texts.block} ${cellReference(place)}`}
      headings={[texts.blockPart, texts.blockCells]}
      rows={rows}
      figures={0}
    />
  );
}
