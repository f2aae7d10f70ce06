import { cellForWriting } from './cells';
import type { WorkbookDocument } from './workbook-document';

/** Puts `#REF!` where formulas name a table that is gone: `=SUM(Kosten[Betrag])` becomes `=SUM(#REF!)`. */
export function breakReferences(document: WorkbookDocument, table: string): void {
  const reference = new RegExp(
    `(?<![\\p{L}\\p{N}_.])${table.replace(/[\\.?]/g, '\\$&')}\\[[^\\]]*\\]`,
    'giu',
  );
  for (const sheet of document.sheets) {
    for (const [row, cells] of sheet.rows) {
      for (const [column, { formula }] of cells) {
        const broken = formula?.replace(reference, '#REF!') ?? null;
        if (broken === formula) continue;
        const cell = cellForWriting(sheet, row, column);
        Object.assign(cell, { formula: broken, value: '#REF!', isError: true, calculated: true });
      }
    }
  }
}
