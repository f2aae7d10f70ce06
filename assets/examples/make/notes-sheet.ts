import type { Workbook } from 'exceljs';
import type { Column } from './column';
import { addTableSheet } from './table-sheet';
import type { TitleBlock } from './title-block';

/** One explanation: sheet, what it is about, where that comes from, and the explanation itself. */
export type Note = readonly [sheet: string, about: string, origin: string, text: string];

export const NOTES_SHEET = 'Hinweise';

const COLUMNS: readonly Column[] = [
  { heading: 'Blatt', width: 18, format: 'text', wrapped: true, explanation: 'Blatt, um das es geht.' },
  { heading: 'Angabe', width: 34, format: 'text', wrapped: true, explanation: 'Angabe, um die es geht.' },
  { heading: 'Herkunft', width: 23, format: 'text', wrapped: true, explanation: 'Woher die Angabe stammt.' },
  {
    heading: 'Erläuterung',
    width: 92,
    format: 'text',
    wrapped: true,
    explanation: 'Was dazu zu wissen ist.',
  },
];

/** Adds the last sheet, which says where every figure comes from. Assumed ones are filled yellow. */
export function addNotesSheet(workbook: Workbook, block: TitleBlock, notes: readonly Note[]): void {
  addTableSheet(workbook, {
    name: NOTES_SHEET,
    block,
    legend: [],
    columns: COLUMNS,
    rows: notes.map(([sheet, about, origin, text], index) => ({
      cells: { Blatt: sheet, Angabe: about, Herkunft: origin, Erläuterung: text },
      assumed: origin.includes('angenommen') ? ['Herkunft'] : [],
      startsGroup: index > 0 && notes[index - 1]![0] !== sheet,
    })),
  });
}
