import type { Worksheet } from 'exceljs';
import { COLOUR, fill, font, inputBorder, resultBorder } from './look';

/** The programme of a workbook that names no other. */
export const PROGRAMME = 'Kommunales Integrationsmanagement (KIM) NRW';

/** The head of a sheet: what it is, of whom, for which years, as of when. */
export interface TitleBlock {
  /** Absent: KIM. */
  readonly programme?: string;
  readonly title: string;
  /** Municipality, budget years and as-of date in one line. */
  readonly subject: string;
  /** What the sheet is, one line per entry. */
  readonly sentences: readonly string[];
}

export type LegendEntry = 'assumed' | 'input' | 'result';

const LEGEND: Record<LegendEntry, { readonly text: string; readonly colour: string | null }> = {
  assumed: {
    text: 'gelb: angenommener Wert; in der Zeile steht dazu das Wort „angenommen“',
    colour: COLOUR.assumed,
  },
  input: { text: 'weiß: Eingabe', colour: null },
  result: { text: 'gestrichelt umrandet: füllt KIM-Abgleich aus, bitte frei lassen', colour: COLOUR.result },
};

const FIRST_COLUMN = 2;

/**
 * Writes the title block and the legend from the top of the sheet, in column B.
 * @returns the first free row below, after a blank one
 */
export function addTitleBlock(sheet: Worksheet, block: TitleBlock, legend: readonly LegendEntry[]): number {
  let row = 1;
  const line = (text: string, height: number, style: Parameters<typeof font>[0]): void => {
    const cell = sheet.getCell(row, FIRST_COLUMN);
    cell.value = text;
    cell.font = font(style);
    cell.alignment = { vertical: 'middle' };
    sheet.getRow(row).height = height;
    row += 1;
  };
  line(block.programme ?? PROGRAMME, 16, { size: 9, bold: true, color: { argb: COLOUR.accent } });
  line(block.title, 26, { size: 16, bold: true, color: { argb: COLOUR.accent } });
  line(block.subject, 16, { bold: true });
  for (const sentence of block.sentences) line(sentence, 14.5, { color: { argb: COLOUR.muted } });
  if (legend.length > 0) {
    sheet.getRow(row).height = 6;
    row += 1;
  }
  for (const entry of legend) {
    addLegendEntry(sheet, row, entry);
    row += 1;
  }
  sheet.getRow(row).height = 8;
  return row + 1;
}

function addLegendEntry(sheet: Worksheet, row: number, entry: LegendEntry): void {
  const swatch = sheet.getCell(row, FIRST_COLUMN);
  const { text, colour } = LEGEND[entry];
  swatch.border = entry === 'result' ? resultBorder() : inputBorder();
  if (colour !== null) swatch.fill = fill(colour);
  const label = sheet.getCell(row, FIRST_COLUMN + 1);
  label.value = text;
  label.font = font({ size: 9, color: { argb: COLOUR.muted } });
  label.alignment = { vertical: 'middle', horizontal: 'left', indent: 1 };
  sheet.getRow(row).height = 13.5;
}
