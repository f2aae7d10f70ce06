import type { Workbook } from 'exceljs';
import type { Column } from './column';
import { addTableSheet } from './table-sheet';
import type { TitleBlock } from './title-block';

/** One explanation: sheet, what it is about, a word on it (where it comes from, or whether it is needed), and the text. */
export type Note = readonly [sheet: string, about: string, word: string, text: string];

/** What the third column holds. */
export type NoteWord = 'Herkunft' | 'Eintrag';

export const NOTES_SHEET = 'Hinweise';

/** Adds the last sheet, which explains figures or columns. Assumed ones are filled yellow. */
export function addNotesSheet(
  workbook: Workbook,
  block: TitleBlock,
  word: NoteWord,
  notes: readonly Note[],
): void {
  addTableSheet(workbook, {
    name: NOTES_SHEET,
    block,
    legend: [],
    columns: [
      column('Blatt', 22, 'Blatt, um das es geht.'),
      column('Angabe', 34, 'Angabe, um die es geht.'),
      column(
        word,
        24,
        word === 'Herkunft' ? 'Woher die Angabe stammt.' : 'Ob die Angabe nötig ist und wer sie einträgt.',
      ),
      column('Erläuterung', 92, 'Was dazu zu wissen ist.'),
    ],
    rows: notes.map(([sheet, about, wording, text], index) => ({
      cells: { Blatt: sheet, Angabe: about, [word]: wording, Erläuterung: text },
      assumed: wording === 'angenommen' ? [word] : [],
      startsGroup: index > 0 && notes[index - 1]![0] !== sheet,
    })),
  });
}

function column(heading: string, width: number, explanation: string): Column {
  return { heading, width, format: 'text', wrapped: true, explanation };
}
