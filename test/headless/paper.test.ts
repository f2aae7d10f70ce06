import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../standin/files/open-workbook';
import { copyOf, runCommand } from './run-command';

/** A4 upright less the margins of the sheet, in points. */
const PAGE = { width: 523, height: 746 };
/** Smaller than this nobody reads a page of figures. */
const LEAST_SCALE = 70;
const POINTS_OF_ROW = 15;
const EDITED = { Kommune: 'Kreis Musterstadt & Umland', Bearbeitung: 'FB 50 / Mü', Unterschriften: 'ja' };

async function written(settings: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const input = copyOf('assets/examples/kreis.xlsx');
  if (Object.keys(settings).length > 0) {
    const edited = new ExcelJS.Workbook();
    await edited.xlsx.readFile(input);
    const sheet = edited.getWorksheet('Einstellungen')!;
    let row = sheet.getColumn(2).values.length;
    for (const [name, value] of Object.entries(settings)) {
      sheet.getCell(row, 2).value = name;
      sheet.getCell(row, 3).value = value;
      row += 1;
    }
    await edited.xlsx.writeFile(input);
  }
  await runCommand(input);
  return readFileSync(input.replace('.xlsx', '.abgleich.xlsx'));
}

async function opened(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file as unknown as ArrayBuffer);
  return workbook;
}

let bytes: Uint8Array;
let workbook: ExcelJS.Workbook;

beforeAll(async () => {
  bytes = await written(EDITED);
  workbook = await opened(bytes);
}, 60_000);

/** The height of each printed page of the result, its scale and where the pages after the first start. */
function pagesOf(file: Uint8Array, sheet: ExcelJS.Worksheet) {
  const breaks = [...openWorkbook(file).sheets.find(({ name }) => name === 'KIM-Abgleich')!.pageBreaks];
  const scale = sheet.pageSetup.scale!;
  const heights = [...breaks, sheet.rowCount].map((end, page) => {
    let points = 0;
    for (let row = (breaks[page - 1] ?? 0) + 1; row <= end; row += 1) {
      points += sheet.getRow(row).height ?? POINTS_OF_ROW;
    }
    return (points * scale) / 100;
  });
  const starts = breaks.map((row) => sheet.getRow(row + 1).getCell(1).text);
  return { heights, scale, starts };
}

test('the result of the Kreis is three pages that can be read, each of them as high and as wide as the paper at most', () => {
  const sheet = workbook.getWorksheet('KIM-Abgleich')!;
  const { heights, scale, starts } = pagesOf(bytes, sheet);
  expect(sheet.pageSetup.orientation).toBe('portrait');
  expect(scale).toBeGreaterThanOrEqual(LEAST_SCALE);
  expect(heights).toHaveLength(3);
  for (const height of heights) expect(height).toBeLessThanOrEqual(PAGE.height);
  for (const height of heights) expect(height).toBeGreaterThan(PAGE.height / 2);
  const width = sheet.columns.reduce((sum, column) => sum + (column.width! * 7 + 5) * 0.75, 0);
  expect((width * scale) / 100).toBeLessThanOrEqual(PAGE.width);
  expect(starts).toEqual([
    'Was die Gegenfinanzierung ändert',
    'Anmeldung für den Haushalt 2023/2024 und mittelfristige Planung bis 2027',
  ]);
});

test('so is that of a Kreis with one deviation', async () => {
  const input = copyOf('assets/examples/kreis.xlsx');
  const edited = new ExcelJS.Workbook();
  await edited.xlsx.readFile(input);
  const stated = edited.getWorksheet('Ausgewiesen')!;
  stated.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.value === 123_634) cell.value = 120_000.5;
    }),
  );
  await edited.xlsx.writeFile(input);
  await runCommand(input);
  const file = readFileSync(input.replace('.xlsx', '.abgleich.xlsx'));
  const sheet = (await opened(file)).getWorksheet('KIM-Abgleich')!;
  const { heights, scale } = pagesOf(file, sheet);
  expect([heights.length, scale >= LEAST_SCALE]).toEqual([3, true]);
}, 60_000);

test('every page says whose it is, of which file and sheet, from when, and whether it was up to date', () => {
  for (const name of ['KIM-Abgleich', 'KIM-Hinweise', 'KIM-Eckwerte', 'KIM-Beschluss', 'KIM-Herleitung']) {
    const { oddHeader, oddFooter } = workbook.getWorksheet(name)!.headerFooter;
    expect(oddHeader).toBe('&LKreis Musterstadt && Umland · 05.313.01 / 501900&R&F');
    expect(oddFooter).toMatch(/^&L&A&CStand \d\d\.\d\d\.\d{4}, \d\d:\d\d Uhr · aktuell&RSeite &P von &N$/);
  }
});

test('the charts say what they show, with the amounts in their bars', () => {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/charts/chart'));
  const charts = parts.map(([, part]) => new TextDecoder().decode(part));
  const titles = charts.map((xml) => /<a:t>([^<]*)<\/a:t>/.exec(xml)![1]!.replaceAll('\u00a0', ' '));
  expect(titles.sort()).toEqual([
    'Eigenanteil steigt um 146.945,68 €',
    'Von Vorlage zu Sitzung sinkt der Eigenanteil um 165.163,00 €',
  ]);
  for (const xml of charts) expect(xml).toContain('<c:showVal val="1"/>');
});

test('years and modules are numbers, a module shown by its name', () => {
  const sheet = workbook.getWorksheet('KIM-Abgleich')!;
  const top = sheet.getTable('KIMAbgleich_Eigenanteil') as unknown as { table: { tableRef: string } };
  const first = Number(/^A(\d+):/.exec(top.table.tableRef)![1]) + 1;
  const row = sheet.getRow(first + 2);
  expect([row.getCell(1).value, row.getCell(2).value]).toEqual([2, 2021]);
  expect(row.getCell(1).numFmt).toBe('"Modul 2 (Casemanagement)"');
});

test('the sums below the own share are computed by Excel', () => {
  const sheet = workbook.getWorksheet('KIM-Abgleich')!;
  const sums: Record<string, unknown> = {};
  sheet.eachRow((row) => {
    const label = row.getCell(1).value;
    if (typeof label === 'string' && /^Summe (Modul 2|2022|gesamt)$/.test(label)) {
      sums[label] ??= [3, 4, 5, 8].map((column) => row.getCell(column).result ?? null);
    }
  });
  expect(sums).toEqual({
    'Summe Modul 2': [null, 1_142_170, 907_500, 234_670],
    'Summe 2022': [16.5, 1_186_391.34, 892_500, 293_891.34],
    'Summe gesamt': [null, 1_779_587, 1_338_750, 440_837],
  });
});

test('the sums below the cover are computed by Excel', () => {
  const sheet = workbook.getWorksheet('KIM-Abgleich')!;
  const { table } = sheet.getTable('KIMAbgleich_Deckung') as unknown as { table: { tableRef: string } };
  const [, first, last] = /^A(\d+):[A-Z]+(\d+)$/.exec(table.tableRef)!;
  const sums = sheet.getRow(Number(last) + 1);
  const years = `${Number(first) + 1}:B${last}`;
  expect(sums.getCell(1).value).toBe('Summe');
  expect(sums.getCell(2).value).toEqual({ formula: `SUM(B${years})`, result: 440_837 });
  expect([3, 4, 5, 6].map((column) => typeof sums.getCell(column).formula)).toEqual(Array(4).fill('string'));
});

test('the log says who worked on it, and page 1 has room for signatures, only where a setting says so', async () => {
  const log = workbook.getWorksheet('KIM-Protokoll')!;
  expect(log.getCell('K1').value).toBe('Bearbeitung');
  expect(log.getCell('K2').value).toBe('FB 50 / Mü');
  const texts = (each: ExcelJS.Workbook): string =>
    JSON.stringify(each.getWorksheet('KIM-Abgleich')!.getSheetValues());
  expect(texts(workbook)).toContain('aufgestellt');
  const plain = await opened(await written());
  expect(texts(plain)).not.toContain('aufgestellt');
  expect(plain.getWorksheet('KIM-Protokoll')!.getCell('K2').value ?? '').toBe('');
}, 60_000);
