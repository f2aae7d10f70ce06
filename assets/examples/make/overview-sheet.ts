import type { Workbook } from 'exceljs';
import { COLOUR, NUMBER_FORMAT, fill, font, inputBorder, resultBorder } from './look';
import { setUpPage } from './page-setup';
import { addTitleBlock, PROGRAMME } from './title-block';
import type { TitleBlock } from './title-block';

/** A cell that KIM-Abgleich fills because a defined name of the form `KIM_…` points to it. */
export interface NamedResult {
  readonly label: string;
  readonly name: string;
  /** True for a total over the results above. */
  readonly total?: boolean;
}

export interface Overview {
  readonly block: TitleBlock;
  readonly results: readonly NamedResult[];
  /** Sheet name and what is on it. */
  readonly contents: readonly (readonly [string, string])[];
}

export const OVERVIEW_SHEET = 'Übersicht';

/** Adds the first sheet: what the workbook is, the results by name, and what the other sheets hold. */
export function addOverviewSheet(workbook: Workbook, overview: Overview): void {
  const sheet = workbook.addWorksheet(OVERVIEW_SHEET, { properties: { tabColor: { argb: COLOUR.accent } } });
  [2, 48, 22, 60].forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  let row = addTitleBlock(sheet, overview.block, []);
  const heading = (texts: readonly string[]): void => {
    texts.forEach((text, index) => {
      const cell = sheet.getCell(row, 2 + index);
      cell.value = text;
      cell.font = font({ bold: true, color: { argb: COLOUR.onAccent } });
      cell.fill = fill(COLOUR.accent);
      cell.alignment = { vertical: 'middle', horizontal: text === 'in Euro' ? 'right' : 'left', indent: 1 };
    });
    sheet.getRow(row).height = 20;
    row += 1;
  };

  heading(['Ergebnis', 'in Euro', 'Zelle trägt den Namen']);
  for (const result of overview.results) {
    const [label, value, name] = [2, 3, 4].map((column) => sheet.getCell(row, column));
    label!.value = result.label;
    value!.numFmt = NUMBER_FORMAT.money;
    name!.value = result.name;
    for (const cell of [label!, value!, name!]) {
      cell.font = font({ bold: result.total === true });
      cell.border = inputBorder();
      cell.alignment = { vertical: 'middle', horizontal: 'left', indent: 1 };
      if (result.total === true) cell.fill = fill(COLOUR.total);
    }
    value!.border = resultBorder();
    value!.alignment = { vertical: 'middle', horizontal: 'right', indent: 1 };
    if (result.total !== true) value!.fill = fill(COLOUR.result);
    name!.font = font({ color: { argb: COLOUR.muted } });
    workbook.definedNames.add(`'${OVERVIEW_SHEET}'!$C$${row}`, result.name);
    sheet.getRow(row).height = 18;
    row += 1;
  }
  const hint = sheet.getCell(row, 2);
  hint.value = 'Die gestrichelt umrandeten Zellen sind leer, bis KIM-Abgleich sie ausfüllt.';
  hint.font = font({ size: 9, italic: true, color: { argb: COLOUR.muted } });
  row += 2;

  heading(['Blatt', 'Inhalt', '']);
  for (const [name, content] of overview.contents) {
    const link = sheet.getCell(row, 2);
    link.value = { text: name, hyperlink: `#'${name}'!A1` };
    link.font = font({ underline: true, color: { argb: COLOUR.accent } });
    const text = sheet.getCell(row, 3);
    text.value = content;
    text.font = font();
    for (const column of [2, 3, 4]) {
      sheet.getCell(row, column).border = { bottom: { style: 'thin', color: { argb: COLOUR.line } } };
      sheet.getCell(row, column).alignment = { vertical: 'middle', horizontal: 'left', indent: 1 };
    }
    sheet.getRow(row).height = 18;
    row += 1;
  }
  sheet.views = [{ state: 'normal', showGridLines: false, activeCell: 'B1' }];
  setUpPage(sheet, null, overview.block.programme ?? PROGRAMME);
}
