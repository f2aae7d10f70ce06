import type { Place } from '../../domain/place';
import { parseArea } from '../address';
import type { WorkbookSnapshot } from '../snapshot';
import { valueAt } from './value-at';

/** Characters of a name of a setting, and of a name or a sign that is logged. */
const LONGEST = 100;

/** Where the setting `Bearbeitung` stood at the last reconciliation, so that runs which read no settings find it. */
export interface EditorCell {
  readonly place: Place;
  /** What names the setting beside it. */
  readonly label: string;
}

/** Where the setting stands, if something beside its cell names it. */
export function editorCell(snapshot: WorkbookSnapshot, place: Place | undefined): EditorCell | null {
  if (place === undefined) return null;
  const label = labelBeside(snapshot, place);
  return label === '' ? null : { place, label };
}

/** The setting `Bearbeitung` as the workbook says it now; '' where nobody knows where it stands. */
export function editorNow(snapshot: WorkbookSnapshot, cell: EditorCell | undefined): string {
  if (cell === undefined || labelBeside(snapshot, cell.place) !== cell.label) return '';
  const value = valueAt(snapshot, cell.place);
  return typeof value === 'string' ? value.trim().slice(0, LONGEST) : '';
}

/** The nearest text to the left of a cell. */
function labelBeside({ sheets }: WorkbookSnapshot, { sheet: name, cell }: Place): string {
  const { top, left } = parseArea(cell);
  const sheet = sheets.find((each) => each.name === name);
  const row = sheet?.values[top - sheet.top] ?? [];
  const before = row.slice(0, Math.max(0, left - (sheet?.left ?? 0)));
  const found = before.reverse().find((value) => value !== '');
  return typeof found === 'string' ? found.slice(0, LONGEST) : '';
}
