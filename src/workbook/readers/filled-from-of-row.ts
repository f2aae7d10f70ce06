import type { Post } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import type { DateSystem } from '../../domain/time';
import { plainText, quoted } from '../cells/cell-text';
import type { RowReader } from '../tables/row-reader';
import { dates } from './parsers';

type Filling = Pick<Post, 'filledFrom' | 'isUnfilled'>;

const NOT_FILLED =
  /^(?:n\. ?n\.?|nn|offen|noch offen|(?:noch |derzeit |zurzeit |z\. ?zt\.? |aktuell )?(?:unbesetzt|unbes|nicht besetzt|vakant|frei|offen)|vacant|not filled|in (?:der )?ausschreibung|ausschreibung(?: laeuft)?|ausgeschrieben|in besetzung|im (?:besetzungs|auswahl)verfahren|nachbesetzung(?: laeuft)?)\.?$/;
const NOTHING: Filling = { filledFrom: null, isUnfilled: false };

/**
 * Reads from when on the post of each row is filled: a day, or words that say that it is not (`n.n.`, `offen`). A cell
 * that cannot be read stops the forecast only, and is kept with what is wrong.
 *
 * @param unread gets what is wrong with cells
 */
export function filledFromOfRow(
  reader: RowReader<'posts'>,
  system: DateSystem,
  unread: (found: Finding) => void,
): () => Filling {
  const column = reader.column('filledFrom');
  if (column === undefined) return () => NOTHING;
  const startOf = dates('start', system);
  const { grid } = reader.table.heading;
  return () => {
    const cell = reader.cell(column);
    if (typeof cell === 'string' && NOT_FILLED.test(plainText(cell))) {
      const values = { text: quoted(cell), column: column.heading };
      reader.report(finding('post-not-filled', reader.place(column), values));
      return { filledFrom: null, isUnfilled: true };
    }
    const reading = startOf(cell, column, grid.format(reader.row, column.index));
    if (reading.kind === 'refused') {
      unread(reader.refusalAt(column, reading));
      return NOTHING;
    }
    return { filledFrom: reader.optional(column, startOf), isUnfilled: false };
  };
}
