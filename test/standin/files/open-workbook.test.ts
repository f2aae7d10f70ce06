import { strToU8, zipSync } from 'fflate';
import ExcelJS from 'exceljs';
import { openWorkbook } from '../../../standin/files/open-workbook';
import { saveWorkbook } from '../../../standin/files/save-workbook';
import { writeCell } from './add-results';
import { fixture } from './fixtures';
import { partsOf, textOf } from './parts';

test('51-parts.xlsx: sheets, styles, view, protection, page, tables, charts, names, custom XML', () => {
  const document = openWorkbook(fixture('51-parts.xlsx'));
  expect(document.sheets.map(({ name, visibility, kind }) => [name, visibility, kind])).toEqual([
    ['Kosten', 'Visible', 'worksheet'],
    ['Parameter', 'Visible', 'worksheet'],
    ['Diagramm', 'Visible', 'worksheet'],
    ['Hilf', 'Hidden', 'worksheet'],
    ['Pivot', 'Visible', 'worksheet'],
    ['Grafikblatt', 'Visible', 'chartsheet'],
  ]);
  const [kosten, parameter, diagramm] = document.sheets;
  expect(kosten).toMatchObject({
    protected: true,
    frozenRows: 3,
    tabColor: '#1F4E79',
    page: { orientation: 'Landscape', fitWidth: 1, fitHeight: null, paperSize: 'A4' },
  });
  expect([...kosten!.columnWidths]).toEqual([
    [0, 22.7109375],
    [4, 16.7109375],
    [5, 16.7109375],
    [10, 0],
  ]);
  expect(kosten!.rows.get(1)?.get(0)?.value).toBe('Stand: vorläufig / ungeprüft');
  expect(kosten!.rows.get(5)?.get(11)).toMatchObject({ formula: '=F6*Faktor', value: 1, calculated: true });
  expect(kosten!.rows.get(3)?.get(8)).toMatchObject({ formula: '=SORT(A4:A11)', value: 'Altdorf' });
  expect(document.styles.numberFormat(kosten!.rows.get(3)!.get(2)!.style)).toBe('0.00\\ "VZÄ"');
  expect(document.styles.format(kosten!.rows.get(2)!.get(0)!.style)).toMatchObject({
    bold: true,
    fontColor: '#FFFFFF',
    fillColor: '#1F4E79',
    wrapText: true,
    borderTop: { style: 'Thin' },
  });
  expect(parameter!.tables.map(({ name, area, hasTotals }) => [name, area, hasTotals])).toEqual([
    ['tblPauschalen', { top: 0, left: 0, rows: 4, columns: 3 }, false],
    ['tblSumme', { top: 0, left: 4, rows: 5, columns: 2 }, true],
  ]);
  expect(diagramm!.charts.map((chart) => chart.part)).toEqual([
    'xl/charts/chart1.xml',
    'xl/charts/chart2.xml',
  ]);
  expect(document.names.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['_xlnm._FilterDatabase', true],
    ['Faktor', false],
    ['Liste_Jahre', false],
    ['Pauschale_2025', false],
    ['_xlnm.Print_Area', true],
    ['_xlnm.Print_Titles', true],
    ['Summe_Kosten', false],
  ]);
  expect(document.names[3]!.sheetId).toBe(parameter!.id);
  expect(document.customXmlParts).toHaveLength(1);
});

test('a file of openpyxl: formulas without values are not calculated, never blank or zero; dates of 1904', () => {
  const document = openWorkbook(fixture('openpyxl.xlsx'));
  const sheet = document.sheets[0]!;
  expect(document.dateSystem).toBe(1904);
  expect(sheet.rows.get(4)?.get(3)).toMatchObject({
    formula: '=SUM(D2:D4)',
    calculated: false,
    value: '#BUSY!',
    isError: true,
  });
  expect(sheet.rows.get(0)?.get(5)?.value).toBe('eingebetteter Text');
  expect(sheet.rows.get(1)?.get(2)?.value).toBe(42916);
  expect(sheet.rows.get(1)?.get(5)?.value).toBe(true);
  expect(sheet.rows.get(2)?.get(5)).toMatchObject({ value: '#N/A', isError: true });
  expect(sheet.tables).toMatchObject([
    { name: 'tblStellen', area: { top: 0, left: 0, rows: 4, columns: 4 } },
  ]);
  expect(sheet.frozenRows).toBe(1);
});

test('a file of LibreOffice has the calculated values', () => {
  const document = openWorkbook(fixture('libreoffice.xlsx'));
  expect(document.dateSystem).toBe(1904);
  expect(document.sheets[0]!.rows.get(4)?.get(3)).toMatchObject({ formula: '=SUM(D2:D4)', value: 593195.66 });
  expect(document.sheets[1]).toMatchObject({ name: 'Hilf', visibility: 'Hidden' });
});

test('a file of ExcelJS', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Daten');
  sheet.getCell('B2').value = { richText: [{ text: 'Modul ' }, { font: { bold: true }, text: '1' }] };
  sheet.getCell('B3').value = { formula: 'B4*2', result: 8 };
  sheet.getCell('B4').value = 4;
  sheet.getCell('B4').numFmt = '#,##0.00';
  const document = openWorkbook(new Uint8Array(await book.xlsx.writeBuffer()));
  const rows = document.sheets[0]!.rows;
  expect(rows.get(1)?.get(1)?.value).toBe('Modul 1');
  expect(rows.get(2)?.get(1)).toMatchObject({ formula: '=B4*2', value: 8 });
  expect(document.styles.numberFormat(rows.get(3)!.get(1)!.style)).toBe('#,##0.00');
});

/** A workbook with prefixes, absolute targets, backslashes in names, no styles and cells without addresses. */
function unusualWorkbook(main: string, relationships: string, sheetData: string): Uint8Array {
  const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/mappe/haupt.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/blatt/eins.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    '_rels\\.rels': strToU8(
      `<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="a" Type="${relationships}/officeDocument" Target="/mappe/haupt.xml"/></Relationships>`,
    ),
    'mappe\\haupt.xml': strToU8(
      `<x:workbook xmlns:x="${main}" xmlns:rel="${relationships}"><x:sheets><x:sheet name="Eins" sheetId="7" rel:id="b"/></x:sheets></x:workbook>`,
    ),
    'mappe\\_rels\\haupt.xml.rels': strToU8(
      `<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="b" Type="${relationships}/worksheet" Target="/blatt/eins.xml"/></Relationships>`,
    ),
    'Blatt\\Eins.xml': strToU8(
      `\ufeff<x:worksheet xmlns:x="${main}"><x:sheetData>${sheetData}</x:sheetData></x:worksheet>`,
    ),
  });
}

describe.each([
  [
    'transitional',
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  ],
  [
    'strict',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
])('a %s file with prefixes, absolute targets, backslashes and no addresses', (_, main, relationships) => {
  const input = unusualWorkbook(
    main,
    relationships,
    '<x:row><x:c><x:v>1</x:v></x:c><x:c t="d"><x:v>2021-07-01</x:v></x:c></x:row><x:row><x:c t="str"><x:f>"a"&amp;"b"</x:f><x:v>ab</x:v></x:c></x:row>',
  );

  test('opens', () => {
    const sheet = openWorkbook(input).sheets[0]!;
    expect(sheet.rows.get(0)?.get(0)?.value).toBe(1);
    expect(sheet.rows.get(0)?.get(1)?.value).toBe(44378);
    expect(sheet.rows.get(1)?.get(0)).toMatchObject({ formula: '="a"&"b"', value: 'ab' });
  });

  test('is written in its own prefixes and namespaces, and a removed cell keeps the place of the next', () => {
    const document = openWorkbook(input);
    const sheet = document.sheets[0]!;
    sheet.rows.get(0)!.delete(0);
    sheet.changes.cells.add('0,0');
    writeCell(sheet, 3, 2, { value: 2, formatChange: { numberFormat: '0.000' } });
    const output = saveWorkbook(document);
    expect(textOf(output, 'Blatt/Eins.xml')).toContain('<x:row><x:c r="A1"/><x:c t="d">');
    expect(textOf(output, 'Blatt/Eins.xml')).toContain(
      '<x:row r="4"><x:c r="C4" s="1"><x:v>2</x:v></x:c></x:row>',
    );
    const after = openWorkbook(output);
    expect(after.sheets[0]!.rows.get(0)?.get(1)?.value).toBe(44378);
    expect(after.styles.numberFormat(after.sheets[0]!.rows.get(3)!.get(2)!.style)).toBe('0.000');
  });
});

test('a workbook whose structure is protected says so', () => {
  const parts = partsOf(fixture('openpyxl.xlsx'));
  const xml = new TextDecoder().decode(parts.get('xl/workbook.xml'));
  expect(xml).toContain('<workbookProtection');
  const locked = xml.replace(/<workbookProtection[^>]*>/, '<workbookProtection lockStructure="1"/>');
  parts.set('xl/workbook.xml', strToU8(locked));
  expect(openWorkbook(fixture('openpyxl.xlsx')).structureProtected).toBe(false);
  expect(openWorkbook(zipSync(Object.fromEntries(parts))).structureProtected).toBe(true);
});
