import type { FundingStatus, MoneySource } from '../../domain/case';
import { placeOf } from '../../domain/place';
import type { Place } from '../../domain/place';
import { headingOf } from '../../domain/vocabulary/vocabulary';
import type { ScenariosTexts } from '../../i18n/de/taskpane-scenarios';
import { fill } from '../../i18n/fill';
import { cellReference } from '../cell-reference';
import { valueAt } from '../plan/value-at';
import type { CellTarget } from '../plan/write-plan';
import type { RecognisedTable } from '../recognition';
import type { WorkbookSnapshot } from '../snapshot';
import { newStatusColumn } from './new-status-column';
import type { NoColumnReason } from './new-status-column';

/** The words of the sheets, which are German whatever the language of the pane. */
const WORDS: Readonly<Record<FundingStatus, string>> = {
  requested: 'beantragt',
  granted: 'bewilligt',
  rejected: 'abgelehnt',
};
const HEADING = headingOf('money', 'status');

/** What switching the status of sources writes into the user's table. */
export interface StatusEdits {
  readonly edits: readonly CellTarget[];
  /** The headings of columns that come with it, for tables that have none for the status. */
  readonly newHeadings: readonly Place[];
  /** Sources whose status has no cell and gets none from here. */
  readonly withoutCell: readonly SourceWithoutCell[];
}

export interface SourceWithoutCell {
  readonly source: MoneySource;
  readonly reason: NoColumnReason;
  /** Beside the headings of the table, where the column would be. */
  readonly place: Place;
}

/** @param statuses one for each source, in their order */
export function statusEdits(
  sources: readonly MoneySource[],
  statuses: readonly (FundingStatus | null)[],
  tables: readonly RecognisedTable[],
  snapshot: WorkbookSnapshot,
  texts: ScenariosTexts,
): StatusEdits {
  const edits: CellTarget[] = [];
  const headings = new Map<string, Place>();
  const withoutCell: SourceWithoutCell[] = [];
  sources.forEach((source, index) => {
    const status = statuses[index] ?? null;
    if (status === null || status === source.status) return;
    const enter = (place: Place): void => {
      const figure = fill(texts.edit, { source: source.label });
      edits.push({ place, value: WORDS[status], expected: valueAt(snapshot, place), figure });
    };
    const place = placeOf(source.origin, 'status');
    if (place !== null) {
      enter(place);
      return;
    }
    const beside = newStatusColumn(source.origin, tables, snapshot);
    if ('reason' in beside) {
      withoutCell.push({ source, ...beside });
      return;
    }
    const { heading, column } = beside;
    if (!headings.has(cellReference(heading))) {
      headings.set(cellReference(heading), heading);
      edits.push({ place: heading, value: HEADING, expected: '', figure: texts.newHeading });
    }
    enter({ sheet: heading.sheet, cell: `${column}${source.origin.row}` });
  });
  return { edits, newHeadings: [...headings.values()], withoutCell };
}
