import { newDocument } from '../../../standin/document/new-document';
import type {
  FormatChange,
  SheetDocument,
  WorkbookDocument,
} from '../../../standin/document/workbook-document';
import { openWorkbook } from '../../../standin/files/open-workbook';
import { saveWorkbook } from '../../../standin/files/save-workbook';
import { addResultSheets, clearCell, writeCell } from './add-results';
import { fixture } from './fixtures';
import { compareParts, textOf } from './parts';
import { validationErrors } from './validate-workbook';

const KOSTEN = 'xl/worksheets/sheet1.xml';
const open51 = (): WorkbookDocument => openWorkbook(fixture('51-parts.xlsx'));

function saved(change: (sheet: SheetDocument, document: WorkbookDocument) => void, part = KOSTEN): string {
  const document = open51();
  change(document.sheets[0]!, document);
  return textOf(saveWorkbook(document), part);
}

describe('a new workbook', () => {
  const document = newDocument(['Tabelle1', 'Ämter & <Kreise>']);
  writeCell(document.sheets[0]!, 0, 0, { formula: '=SUM(1,2)', value: 3 });
  writeCell(document.sheets[0]!, 1, 0, {
    formula: '=XLOOKUP(1,A1:A2,B1:B2)',
    value: '#BUSY!',
    isError: true,
    calculated: false,
  });
  writeCell(document.sheets[0]!, 2, 0, {
    formula: '=KIM.MONATE(A1,A2,2021)',
    value: '#BUSY!',
    isError: true,
    calculated: false,
  });
  writeCell(document.sheets[1]!, 0, 0, true);
  addResultSheets(document);
  document.activeSheet = 2;
  const bytes = saveWorkbook(document);

  test('is complete and valid', () => {
    expect(validationErrors([bytes])).toEqual([[]]);
    const after = openWorkbook(bytes);
    expect(after.sheets.map((sheet) => sheet.name)).toEqual([
      'Tabelle1',
      'Ämter & <Kreise>',
      'KIM-Abgleich',
      'KIM-Protokoll',
    ]);
    expect(after.activeSheet).toBe(2);
    expect(after.sheets[0]!.rows.get(0)?.get(0)).toMatchObject({ formula: '=SUM(1,2)', value: 3 });
  }, 60_000);

  test('writes formulas that were not calculated without a value, in the names that files use', () => {
    const xml = textOf(bytes, KOSTEN);
    expect(xml).toContain('<c r="A2"><f>_xlfn.XLOOKUP(1,A1:A2,B1:B2)</f></c>');
    expect(xml).toContain('<c r="A3"><f>_xldudf_KIM_MONATE(A1,A2,2021)</f></c>');
    expect(openWorkbook(bytes).sheets[0]!.rows.get(2)?.get(0)).toMatchObject({
      formula: '=KIM.MONATE(A1,A2,2021)',
      calculated: false,
    });
  });

  test('selects only the active sheet', () => {
    expect(textOf(bytes, 'xl/worksheets/sheet3.xml')).toContain('tabSelected="1"');
    expect(textOf(bytes, KOSTEN)).not.toContain('tabSelected');
  });
});

describe('cells are spliced', () => {
  test('before, between and after the cells of a row, and the row hint grows', () => {
    const xml = saved((sheet) => {
      writeCell(sheet, 11, 2, 1);
      writeCell(sheet, 11, 12, 2);
      writeCell(sheet, 1, 0, 'neu');
    });
    expect(xml).toContain('<row r="12" spans="1:13"');
    expect(xml).toContain('<v>17</v></c><c r="C12"><v>1</v></c><c r="F12"');
    expect(xml).toContain('<v>1</v></c><c r="M12"><v>2</v></c></row>');
    expect(xml).toContain('<c r="A2" t="inlineStr"><is><t>neu</t></is></c></row>');
  });

  test('into new rows, in order', () => {
    const xml = saved((sheet) => {
      for (const row of [30, 17, 18]) writeCell(sheet, row, 0, row);
    });
    expect(xml.match(/<row r="(\d+)"/g)!.slice(-4)).toEqual([
      '<row r="15"',
      '<row r="18"',
      '<row r="19"',
      '<row r="31"',
    ]);
  });

  test('into an empty sheet', () => {
    const xml = saved((_, { sheets }) => writeCell(sheets[2]!, 4, 1, 'x'), 'xl/worksheets/sheet3.xml');
    expect(xml).toContain(
      '<sheetData><row r="5"><c r="B5" t="inlineStr"><is><t>x</t></is></c></row></sheetData>',
    );
    expect(xml).toContain('<dimension ref="B5"/>');
  });

  test('a new format keeps formula, value and other attributes, and takes a style the file has', () => {
    const xml = saved((sheet) => {
      const cell = sheet.rows.get(3)!.get(8)!;
      cell.formatChange = { bold: true };
      sheet.changes.cells.add('3,8');
    });
    expect(xml).toContain(
      '<c r="I4" cm="1" t="str" s="5"><f t="array" ref="I4:I11">_xlfn._xlws.SORT(A4:A11)</f>',
    );
  });

  test('where the cell of a shared formula is overwritten, the others get the formula written out', () => {
    const xml = saved((sheet) => writeCell(sheet, 3, 11, 5));
    expect(xml).toContain('<c r="L4"><v>5</v></c>');
    expect(xml).toContain('<c r="L5"><f>F5*Faktor</f><v>1</v></c>');
    expect(xml).toContain('<c r="L11"><f>F11*Faktor</f><v>1</v></c>');
  });

  test('where another cell of a shared formula is overwritten, the rest stays', () => {
    const xml = saved((sheet) => writeCell(sheet, 4, 11, 5));
    expect(xml).toContain('<f t="shared" ref="L4:L11" si="0">F4*Faktor</f>');
    expect(xml).toContain('<c r="L6"><f t="shared" si="0"/><v>1</v></c>');
  });

  test.each([
    [0.1 + 0.2, '<v>0.30000000000000004</v>'],
    [1e21, '<v>1e+21</v>'],
    [-0.000001, '<v>-0.000001</v>'],
    [' a ', '<is><t xml:space="preserve"> a </t></is>'],
    ['a\u0001b_x0041_', '<is><t>a_x0001_b_x005F_x0041_</t></is>'],
    ['eins\r\nzwei', '<is><t xml:space="preserve">eins_x000D_\nzwei</t></is>'],
  ])('%j is written exactly', (value, expected) => {
    const document = open51();
    writeCell(document.sheets[0]!, 20, 0, value);
    const bytes = saveWorkbook(document);
    expect(textOf(bytes, KOSTEN)).toContain(expected);
    expect(openWorkbook(bytes).sheets[0]!.rows.get(20)?.get(0)?.value).toBe(value);
  });
});

describe('columns, rows and views', () => {
  test('a range of columns is split; the other attributes stay', () => {
    const xml = saved((sheet) => {
      sheet.columnWidths.set(5, 30);
      sheet.changes.columns.add(5);
    });
    expect(xml).toContain(
      '<col min="5" max="5" width="16.7109375" customWidth="1" outlineLevel="1"/><col min="6" max="6" width="30" customWidth="1" outlineLevel="1"/>',
    );
  });

  test('row height', () => {
    const xml = saved((sheet) => {
      sheet.rowHeights.set(0, 30).set(40, 12);
      sheet.changes.rows.add(0).add(40);
    });
    expect(xml).toContain('<row r="1" spans="1:9" x14ac:dyDescent="0.25" ht="30" customHeight="1">');
    expect(xml).toContain('<row r="41" ht="12" customHeight="1"/></sheetData>');
  });

  test('frozen rows keep the frozen columns', () => {
    const xml = saved((sheet) => {
      sheet.frozenRows = 5;
      sheet.changes.sheet = true;
    });
    expect(xml).toContain(
      '<pane xSplit="2" ySplit="5" topLeftCell="C6" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/></sheetView>',
    );
  });

  test('tab colour, grid lines and page', () => {
    const xml = saved((sheet) => {
      sheet.tabColor = '#00FF00';
      sheet.showGridlines = false;
      sheet.page = { ...sheet.page, orientation: 'Portrait', fitHeight: 2 };
      sheet.changes.sheet = true;
    });
    expect(xml).toContain('<sheetPr><tabColor rgb="FF00FF00"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain('showGridLines="0"');
    expect(xml).toMatch(
      /<pageSetup paperSize="9"[^>]*orientation="portrait"[^>]*r:id="rIdPS1"[^>]*fitToHeight="2"|<pageSetup[^>]*fitToHeight="2"[^>]*orientation="portrait"/,
    );
  });
});

test('a format is found again under the same properties and used once', () => {
  const change: FormatChange = {
    numberFormat: '#,##0.00 "€"',
    bold: true,
    italic: true,
    strikethrough: true,
    underline: true,
    fontSize: 14,
    fontColor: '#112233',
    fillColor: '#FFEECC',
    wrapText: true,
    indent: 2,
    horizontalAlignment: 'Center',
    verticalAlignment: 'Top',
    borderTop: { style: 'Double', color: '#445566' },
    borderBottom: { style: 'Thin', color: '#000000' },
  };
  const document = open51();
  for (const row of [20, 21, 22])
    writeCell(document.sheets[0]!, row, 0, { value: 1, formatChange: { ...change } });
  const bytes = saveWorkbook(document);
  const after = openWorkbook(bytes);
  const styles = [20, 21, 22].map((row) => after.sheets[0]!.rows.get(row)!.get(0)!.style);
  const { numberFormat, ...rest } = change;
  expect(new Set(styles).size).toBe(1);
  expect(after.styles.numberFormat(styles[0]!)).toBe(numberFormat);
  expect(after.styles.format(styles[0]!)).toEqual(rest);
  expect(textOf(bytes, 'xl/styles.xml')).toContain('<cellXfs count="11">');
});

test('headings of a new table are made texts, filled in and unique, in the cells as in the table', () => {
  const document = newDocument(['Tabelle1']);
  const sheet = document.sheets[0]!;
  writeCell(sheet, 0, 0, 2021);
  writeCell(sheet, 0, 1, 2021);
  writeCell(sheet, 1, 0, 1);
  sheet.tables.push({
    id: 'new',
    name: 'Jahre',
    area: { top: 0, left: 0, rows: 2, columns: 3 },
    style: 'TableStyleLight1',
    showFilterButton: true,
    showBandedRows: true,
    hasTotals: false,
    part: null,
  });
  const bytes = saveWorkbook(document);
  expect(textOf(bytes, 'xl/tables/table1.xml')).toContain(
    '<tableColumn id="1" name="2021"/><tableColumn id="2" name="20212"/><tableColumn id="3" name="Spalte3"/>',
  );
  const headings = openWorkbook(bytes).sheets[0]!.rows.get(0)!;
  expect([...headings.values()].map((cell) => cell.value)).toEqual(['2021', '20212', 'Spalte3']);
});

test('a table of the file follows its changed heading and its new size', () => {
  const document = open51();
  const sheet = document.sheets[1]!;
  writeCell(sheet, 0, 1, 'Betrag je VZÄ');
  sheet.tables[0]!.area.rows = 5;
  sheet.changes.tables = true;
  const xml = textOf(saveWorkbook(document), 'xl/tables/table1.xml');
  expect(xml).toContain('ref="A1:C5"');
  expect(xml).toContain('name="Betrag je VZÄ"');
});

test('the calculation chain is removed once no formula of it is left', () => {
  const document = open51();
  for (const row of [3, 11, 12]) clearCell(document.sheets[0]!, row, 5);
  const output = saveWorkbook(document);
  expect(compareParts(fixture('51-parts.xlsx'), output).removed).toEqual(['xl/calcChain.xml']);
  expect(textOf(output, '[Content_Types].xml')).not.toContain('calcChain');
  expect(textOf(output, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
});

test('a new sheet may take the part name of a deleted one; its calculation chain entries are gone', () => {
  const document = open51();
  document.sheets.splice(0, 1);
  addResultSheets(document);
  const output = saveWorkbook(document);
  expect(compareParts(fixture('51-parts.xlsx'), output).changed).toContain(KOSTEN);
  expect(compareParts(fixture('51-parts.xlsx'), output).removed).toContain('xl/calcChain.xml');
  expect(openWorkbook(output).sheets.find((sheet) => sheet.name === 'KIM-Abgleich')?.part).toBe(KOSTEN);
  expect(textOf(output, KOSTEN)).toContain('Eigenanteil je Modul');
});

test('names, custom XML parts and settings can be changed and removed again', () => {
  const document = open51();
  document.settings.set('a', 'ä <&>');
  const first = openWorkbook(saveWorkbook(document));
  expect(first.settings.get('a')).toBe('ä <&>');
  expect(first.customXmlParts).toHaveLength(1);
  first.settings.clear();
  first.customXmlParts[0]!.deleted = true;
  first.names.find((name) => name.name === 'Faktor')!.refersTo = '1/10';
  first.names.splice(
    first.names.findIndex((name) => name.name === 'Liste_Jahre'),
    1,
  );
  const output = saveWorkbook(first);
  const second = openWorkbook(output);
  expect(second.settings.size).toBe(0);
  expect(second.customXmlParts).toEqual([]);
  expect(compareParts(fixture('51-parts.xlsx'), output)).toMatchObject({
    added: [],
    removed: ['customXml/_rels/item1.xml.rels', 'customXml/item1.xml', 'customXml/itemProps1.xml'],
  });
  expect(second.names.map((name) => name.name)).not.toContain('Liste_Jahre');
  expect(second.names.find((name) => name.name === 'Faktor')?.refersTo).toBe('1/10');
});

test('a text that might be taken for a formula gets the prefix that makes it a text; another one does not', () => {
  const document = newDocument(['Tabelle1']);
  const texts = ['=1+1', '+49 221 1234', '-x', '@SUM(A1)', '\tx', 'Modul 1', '– 5'];
  texts.forEach((text, row) => writeCell(document.sheets[0]!, row, 0, text));
  writeCell(document.sheets[0]!, texts.length, 0, -5);
  writeCell(document.sheets[0]!, texts.length + 1, 0, { formula: '=-1', value: -1 });
  const bytes = saveWorkbook(document);
  expect(validationErrors([bytes])).toEqual([[]]);
  const formats = textOf(bytes, 'xl/styles.xml')
    .match(/<cellXfs[^>]*>.*<\/cellXfs>/s)![0]
    .match(/<xf\b[^>]*>/g)!;
  const xml = textOf(bytes, KOSTEN);
  const isQuoted = (row: number): boolean => {
    const style = Number(new RegExp(`<c r="A${row + 1}"[^>]* s="(\\d+)"`).exec(xml)?.[1] ?? 0);
    return formats[style]!.includes('quotePrefix="1"');
  };
  expect(texts.map((_, row) => isQuoted(row))).toEqual([true, true, true, true, true, false, false]);
  expect([isQuoted(texts.length), isQuoted(texts.length + 1)]).toEqual([false, false]);
  const { rows } = openWorkbook(bytes).sheets[0]!;
  expect(texts.map((_, row) => rows.get(row)!.get(0))).toMatchObject(
    texts.map((value) => ({ value, formula: null })),
  );
}, 60_000);

test('a text of the user that begins like a formula keeps its other formats with the prefix', () => {
  const xml = saved((sheet) => writeCell(sheet, 0, 0, '=1+1'));
  const style = Number(/<c r="A1"[^>]* s="(\d+)"/.exec(xml)![1]);
  const document = open51();
  const before = document.styles.format(document.sheets[0]!.rows.get(0)!.get(0)!.style);
  writeCell(document.sheets[0]!, 0, 0, '=1+1');
  const after = openWorkbook(saveWorkbook(document));
  expect(after.styles.format(style)).toEqual(before);
});
