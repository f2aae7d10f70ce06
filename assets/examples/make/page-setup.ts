import type { Worksheet } from 'exceljs';

/** A4 landscape, one page wide, with header and footer; `headingRow` repeats on every page. */
export function setUpPage(sheet: Worksheet, headingRow: number | null, programme: string): void {
  sheet.pageSetup.paperSize = 9;
  sheet.pageSetup.orientation = 'landscape';
  sheet.pageSetup.fitToPage = true;
  sheet.pageSetup.fitToWidth = 1;
  sheet.pageSetup.fitToHeight = 0;
  sheet.pageSetup.horizontalCentered = true;
  sheet.pageSetup.margins = { left: 0.5, right: 0.5, top: 0.75, bottom: 0.7, header: 0.35, footer: 0.35 };
  if (headingRow !== null) sheet.pageSetup.printTitlesRow = `${headingRow}:${headingRow}`;
  sheet.headerFooter.oddHeader = `&L&8${programme}&R&8&A`;
  sheet.headerFooter.oddFooter = '&L&8&F&R&8Seite &P von &N';
}
