import type { Language } from '../../domain/language';
import type { AssignmentTexts } from '../../i18n/de/taskpane-assignment';
import type { TaskpaneTexts } from '../../i18n/de/taskpane';
import { fill } from '../../i18n/fill';
import type { AssignedColumn, AssignedTable } from '../assignment/assignment';
import type { LoggedChange } from '../plan/read-log';
import { headingPlace } from './assigned-from';
import { fieldName } from './field-name';

/** A table before and after the user said what it is. */
export interface AssignmentChange {
  /** What it was taken for: by its headings, or as the user had said. */
  readonly before: AssignedTable;
  readonly after: AssignedTable;
  readonly wasByHand: boolean;
}

/** What the user changed about a table, for the log: that he did, the kind of the table, and each column. */
export function assignmentChanges(
  { before, after, wasByHand }: AssignmentChange,
  texts: AssignmentTexts,
  kinds: TaskpaneTexts['kinds'],
  language: Language,
): LoggedChange[] {
  const place = headingPlace(after);
  const kindName = ({ kind }: AssignedTable): string => (kind === null ? texts.noKind : kinds[kind]);
  const columns = after.columns.map((column, position): LoggedChange => {
    const earlier = before.columns[position];
    return {
      sheet: after.sheet,
      cell: `${column.column}${after.headingRow}`,
      figure: fill(texts.column, {
        heading: column.heading === '' ? texts.withoutHeading : column.heading,
        column: column.column,
      }),
      before: earlier === undefined ? texts.unused : columnName(before, earlier, texts, language),
      after: columnName(after, column, texts, language),
    };
  });
  return [
    {
      ...place,
      figure: texts.logged,
      before: wasByHand ? texts.confidence['by-hand'] : texts.automatic,
      after: texts.confidence['by-hand'],
    },
    ...[
      { ...place, figure: texts.loggedKind, before: kindName(before), after: kindName(after) },
      ...columns,
    ].filter((change) => change.before !== change.after),
  ];
}

/** That a table is again taken for what its headings say. */
export function resetChange(table: AssignedTable, texts: AssignmentTexts): LoggedChange {
  return {
    ...headingPlace(table),
    figure: texts.logged,
    before: texts.confidence['by-hand'],
    after: texts.automatic,
  };
}

function columnName(
  { kind }: AssignedTable,
  { field, year, unit }: AssignedColumn,
  texts: AssignmentTexts,
  language: Language,
): string {
  if (kind === null || field === null) return texts.unused;
  const name = fieldName(texts, language, kind, field, year);
  return unit === '€' ? name : `${name}, ${unit}`;
}
