import type { SheetDocument, WorkbookDocument } from '../../../standin/document/workbook-document';
import { openWorkbook } from '../../../standin/files/open-workbook';
import { saveWorkbook } from '../../../standin/files/save-workbook';
import { addResultSheets, clearCell, writeCell } from './add-results';
import { fixture } from './fixtures';
import { convertWithLibreOffice, itWithLibreOffice } from './libreoffice';
import { compareParts, textOf } from './parts';
import { validationErrors } from './validate-workbook';

function changeWorkbook(document: WorkbookDocument): void {
  addResultSheets(document);
  const kosten = document.sheets[0]!;
  writeCell(kosten, 4, 4, 60000.1);
  writeCell(kosten, 20, 2, 'Länge <unbekannt> & "neu"');
  clearCell(kosten, 3, 5);
  writeCell(document.sheets[1]!, 1, 1, 61000);
  document.customXmlParts.push({
    id: '{0B0A2A4C-1111-4222-8333-4B494D2D5345}',
    namespace: 'urn:example:state',
    xml: '<state xmlns="urn:example:state">1</state>',
    part: null,
    changed: true,
    deleted: false,
  });
  document.settings.set('kim.run', { at: '2026-01-01', cells: [1, 2] });
  document.names.push({
    name: 'KIM_Eigenanteil',
    refersTo: "'KIM-Abgleich'!$B$4",
    sheetId: null,
    hidden: false,
  });
}

/** All cells of a sheet as text, by address. */
function cellTexts(sheet: SheetDocument): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [row, cells] of sheet.rows) {
    for (const [column, { value, formula, isError, style }] of cells) {
      texts.set(`${row},${column}`, JSON.stringify([value, formula, isError, style]));
    }
  }
  return texts;
}

/** The XML of a sheet without its cells, its dimension and the row hints. */
function withoutCells(xml: string): string {
  return xml.replace(/<sheetData>.*<\/sheetData>/s, '').replace(/<dimension[^>]*>/, '');
}

describe.each(['51-parts.xlsx', '52-parts.xlsm'])('%s', (name) => {
  const input = fixture(name);

  test('saving without a change keeps every part byte for byte', () => {
    expect(compareParts(input, saveWorkbook(openWorkbook(input)))).toEqual({
      changed: [],
      added: [],
      removed: [],
    });
  });

  describe('with two sheets, a chart, tables, cells, a name, settings and a custom XML part added', () => {
    const document = openWorkbook(input);
    changeWorkbook(document);
    const output = saveWorkbook(document);

    test('changes exactly the parts concerned', () => {
      expect(compareParts(input, output)).toEqual({
        changed: [
          '[Content_Types].xml',
          'xl/_rels/workbook.xml.rels',
          'xl/calcChain.xml',
          'xl/styles.xml',
          'xl/workbook.xml',
          'xl/worksheets/sheet1.xml',
          'xl/worksheets/sheet2.xml',
        ],
        added: [
          'customXml/_rels/item2.xml.rels',
          'customXml/_rels/item3.xml.rels',
          'customXml/item2.xml',
          'customXml/item3.xml',
          'customXml/itemProps2.xml',
          'customXml/itemProps3.xml',
          'xl/charts/chart4.xml',
          'xl/drawings/_rels/drawing3.xml.rels',
          'xl/drawings/drawing3.xml',
          'xl/tables/table3.xml',
          'xl/tables/table4.xml',
          'xl/worksheets/_rels/sheet6.xml.rels',
          'xl/worksheets/_rels/sheet7.xml.rels',
          'xl/worksheets/sheet6.xml',
          'xl/worksheets/sheet7.xml',
        ],
        removed: [],
      });
    });

    test('keeps the other cells of the changed sheets, and all that is not a cell', () => {
      const before = openWorkbook(input);
      const after = openWorkbook(output);
      const expected = cellTexts(before.sheets[0]!);
      expected.set('4,4', JSON.stringify([60000.1, null, false, 3]));
      expected.set('20,2', JSON.stringify(['Länge <unbekannt> & "neu"', null, false, 0]));
      expected.delete('3,5');
      expect(cellTexts(after.sheets[0]!)).toEqual(expected);
      for (const part of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']) {
        expect(withoutCells(textOf(output, part))).toBe(withoutCells(textOf(input, part)));
      }
      expect(textOf(output, 'xl/worksheets/sheet1.xml')).toContain('<dimension ref="A1:L21"/>');
    });

    test('takes the cleared formula out of the calculation chain and hands its sheet number on', () => {
      expect(textOf(input, 'xl/calcChain.xml')).toContain('<c r="F4" i="1"/><c r="F12"/><c r="F13"/>');
      expect(textOf(output, 'xl/calcChain.xml')).toContain('><c r="F12" i="1"/><c r="F13"/></calcChain>');
    });

    test('asks for a full calculation, because stored results may depend on the changed cells', () => {
      expect(textOf(output, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    });

    test('reads back what was written', () => {
      const after = openWorkbook(output);
      expect(after.sheets.map((sheet) => sheet.name).slice(-2)).toEqual(['KIM-Abgleich', 'KIM-Protokoll']);
      const result = after.sheets.find((sheet) => sheet.name === 'KIM-Abgleich')!;
      expect(result.rows.get(4)?.get(2)?.value).toBe(156446.67);
      expect(after.styles.numberFormat(result.rows.get(4)!.get(2)!.style)).toBe('#,##0.00');
      expect(after.styles.format(result.rows.get(0)!.get(0)!.style)).toMatchObject({
        bold: true,
        fontSize: 14,
      });
      expect(result).toMatchObject({
        frozenRows: 3,
        showGridlines: false,
        tabColor: '#1F4E79',
        page: { orientation: 'Landscape', fitWidth: 1, fitHeight: null, paperSize: 'A4' },
      });
      expect(result.tables).toMatchObject([
        { name: 'KIM_Ergebnis', area: { top: 2, left: 0, rows: 4, columns: 3 }, style: 'TableStyleMedium2' },
      ]);
      expect(result.charts).toMatchObject([
        { name: 'Eigenanteil', title: 'Eigenanteil je Modul und Jahr', position: { top: 8, bottom: 24 } },
      ]);
      const log = after.sheets.at(-1)!;
      expect(log.rows.get(1)?.get(2)).toMatchObject({ value: '=1+1', formula: null });
      expect(log.rows.get(1)?.get(3)?.value).toBe(' mit  Leerraum ');
      expect(after.names.at(-1)).toMatchObject({ name: 'KIM_Eigenanteil', refersTo: "'KIM-Abgleich'!$B$4" });
      expect(after.settings).toEqual(new Map([['kim.run', { at: '2026-01-01', cells: [1, 2] }]]));
      expect(after.customXmlParts.at(-1)).toMatchObject({
        id: '{0B0A2A4C-1111-4222-8333-4B494D2D5345}',
        namespace: 'urn:example:state',
        xml: '<state xmlns="urn:example:state">1</state>',
      });
    });

    test('saving again, or opening and saving, gives the same bytes', () => {
      expect(Buffer.compare(saveWorkbook(document), output)).toBe(0);
      expect(Buffer.compare(saveWorkbook(openWorkbook(output)), output)).toBe(0);
    });

    test('the validator of the Open XML SDK reports no error that the input did not have', () => {
      const [before, after] = validationErrors([input, output]);
      expect(after!.filter((error) => !before!.includes(error))).toEqual([]);
    }, 120_000);

    itWithLibreOffice('LibreOffice opens it, with the new values, and draws it', () => {
      expect(Buffer.from(convertWithLibreOffice(output, 'pdf')).subarray(0, 5).toString()).toBe('%PDF-');
      const reread = openWorkbook(convertWithLibreOffice(output, 'xlsx'));
      const result = reread.sheets.find((sheet) => sheet.name === 'KIM-Abgleich')!;
      expect(result.rows.get(4)?.get(2)?.value).toBe(156446.67);
      expect(result.charts).toHaveLength(1);
      expect(reread.sheets[0]!.rows.get(4)?.get(4)?.value).toBe(60000.1);
    });
  });

  test('a sheet, a table and a chart of the file can be removed, with all that only they used', () => {
    const document = openWorkbook(input);
    document.sheets.splice(
      document.sheets.findIndex((sheet) => sheet.name === 'Parameter'),
      1,
    );
    document.sheets.find((sheet) => sheet.name === 'Diagramm')!.charts.splice(0, 1);
    const output = saveWorkbook(document);
    expect(compareParts(input, output).removed).toEqual([
      'xl/charts/chart1.xml',
      'xl/tables/table1.xml',
      'xl/tables/table2.xml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/worksheets/sheet2.xml',
    ]);
    const after = openWorkbook(output);
    expect(after.sheets.map((sheet) => sheet.name)).toEqual([
      'Kosten',
      'Diagramm',
      'Hilf',
      'Pivot',
      'Grafikblatt',
    ]);
    expect(after.sheets[1]!.charts).toHaveLength(1);
    expect(textOf(output, 'xl/workbook.xml')).not.toContain('Pauschale_2025');
    const [before, errors] = validationErrors([input, output]);
    expect(errors!.filter((error) => !before!.includes(error))).toEqual([]);
  }, 120_000);

  test('moving a sheet numbers the scopes of names anew', () => {
    const document = openWorkbook(input);
    document.sheets.push(document.sheets.shift()!);
    const output = saveWorkbook(document);
    expect(textOf(output, 'xl/workbook.xml')).toContain('name="_xlnm.Print_Area" localSheetId="5"');
    const moved = openWorkbook(output);
    expect(moved.names.find((each) => each.name === '_xlnm.Print_Area')?.sheetId).toBe(moved.sheets[5]!.id);
  });
});

test('the validator finds an error that was put in', () => {
  const document = openWorkbook(fixture('51-parts.xlsx'));
  document.customXmlParts.push({
    id: 'keine GUID',
    namespace: 'urn:x',
    xml: '<a xmlns="urn:x"/>',
    part: null,
    changed: true,
    deleted: false,
  });
  expect(validationErrors([saveWorkbook(document)])[0]).not.toEqual([]);
}, 120_000);
