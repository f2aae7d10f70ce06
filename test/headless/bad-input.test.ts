import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { saveWorkbook } from '../../standin/files/save-workbook';
import type { CellValue } from '../../src/workbook/snapshot';
import { open, SMALL, withCell } from '../commands/small-workbook';
import { copyOf, runCommand } from './run-command';

/** Saves the sheets as a file and reconciles it. */
async function reconcileSheets(sheets: typeof SMALL) {
  const path = join(mkdtempSync(join(tmpdir(), 'kim-abgleich-')), 'eingabe.xlsx');
  writeFileSync(path, saveWorkbook((await open(sheets)).document));
  const { status, printed } = await runCommand(path, '--json');
  return {
    status,
    json: JSON.parse(printed),
    wroteFile: existsSync(path.replace('.xlsx', '.abgleich.xlsx')),
  };
}

const STELLEN = { module: 0, fte: 2, cost: 3, start: 4, end: 5 } as const;

describe('a needed cell that cannot be used: one German sentence with sheet and cell, status 2, no output', () => {
  test.each<[string, number, CellValue, string, RegExp]>([
    ['the error value #BEZUG!', STELLEN.cost, '#BEZUG!', 'Stellen!D2', /#BEZUG!/],
    ['the error value #NV', STELLEN.fte, '#NV', 'Stellen!C2', /#NV/],
    ['a word', STELLEN.cost, 'noch offen', 'Stellen!D2', /„noch offen“.*keine Zahl/],
    [
      'an ambiguous amount, as Geilenkirchen 2023 printed one',
      STELLEN.cost,
      '122.00 €',
      'Stellen!D2',
      /122\.00/,
    ],
    ['a blank', STELLEN.cost, '', 'Stellen!D2', /leer|fehlt/],
    ['a negative FTE', STELLEN.fte, -1, 'Stellen!C2', /negativ/],
    ['an unknown module', STELLEN.module, 'Modul 7', 'Stellen!A2', /Modul 7/],
    ['a day that does not exist', STELLEN.start, '31.02.2021', 'Stellen!E2', /31\.02\.2021/],
    [
      'an end before the beginning',
      STELLEN.end,
      '30.06.2021',
      'Stellen!F2',
      /30\.06\.2021.*01\.07\.2021|01\.07\.2021.*30\.06\.2021/,
    ],
  ])('%s', async (_, column, value, place, sentence) => {
    const { status, json, wroteFile } = await reconcileSheets(withCell('Stellen', 1, column, value));
    const errors = json.findings.filter((each: { severity: string }) => each.severity === 'error');
    expect(errors).toHaveLength(1);
    expect(`${errors[0].sheet}!${errors[0].cell}`).toBe(place);
    expect(errors[0].message).toMatch(sentence);
    expect(errors[0].message.startsWith(`${place}: `)).toBe(true);
    expect({ status, wroteFile, written: json.written, state: json.status }).toEqual({
      status: 2,
      wroteFile: false,
      written: [],
      state: 'failed',
    });
  });

  test('text in an appropriation stops the over-plan amounts only', async () => {
    const { status, json } = await reconcileSheets(withCell('Haushalt', 1, 3, 'siehe Anlage'));
    expect(status).toBe(0);
    expect(json.findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', sheet: 'Haushalt', cell: 'D2' }),
    );
  });

  test('what several cells have in common is said once, and the JSON has every cell', async () => {
    const rows = Array.from({ length: 10 }, (_row, at) => [`Modul ${(at % 2) + 1}`, 100000 + at, 70000]);
    const { json } = await reconcileSheets({ KIM: [['', 'Kosten', 'Zuwendung'], ...rows] });
    expect(json.findings).toHaveLength(1);
    const [{ cell, also, message }] = json.findings;
    expect([cell, ...also].sort()).toEqual(rows.flatMap((_row, at) => [`B${at + 2}`, `C${at + 2}`]).sort());
    expect(message).toMatch(/Ebenso: C2, B3, C3, .* und 11 weitere\.$/);
  });

  test('a column that is missing', async () => {
    const Stellen = SMALL.Stellen!.map((row) => row.slice(0, 5));
    const { status, json } = await reconcileSheets({ ...SMALL, Stellen });
    expect(status).toBe(2);
    expect(json.findings).toEqual([
      expect.objectContaining({
        code: 'missing-column',
        sheet: 'Stellen',
        message: expect.stringMatching(/Ende/),
      }),
    ]);
  });

  test('a workbook without any table', async () => {
    const { status, json } = await reconcileSheets({ Tabelle1: [] });
    expect(status).toBe(2);
    expect(json.findings.map((each: { code: string }) => each.code)).toEqual(['no-posts-table']);
  });
});

test('the empty template: one finding, that no post is entered, and none about its page of explanations', async () => {
  const { status, printed } = await runCommand(copyOf('assets/examples/vorlage-leer.xlsx'), '--json');
  expect(status).toBe(2);
  expect(JSON.parse(printed).findings.map((each: { code: string }) => each.code)).toEqual([
    'posts-table-empty',
  ]);
});

test('a budget year without posts is pointed out and stands in the result with 0,00', async () => {
  const Einstellungen = [
    ['Einstellung', 'Wert'],
    ['Haushaltsjahre', '2021-2023'],
  ];
  const { status, json } = await reconcileSheets({ ...SMALL, Einstellungen });
  expect({ status, years: json.years }).toEqual({ status: 0, years: [2021, 2022, 2023] });
  expect(json.findings).toContainEqual(
    expect.objectContaining({ code: 'years-without-posts', message: expect.stringMatching(/2023/) }),
  );
});

test('an unknown rate is no error: the figures are unknown with the reason, the rest is written', async () => {
  const start = withCell('Stellen', 1, STELLEN.start, '01.07.2025').Stellen!;
  const Stellen = [start[0]!, [...start[1]!.slice(0, 5), '31.12.2025']];
  const { status, json } = await reconcileSheets({ ...SMALL, Stellen });
  expect(status).toBe(0);
  expect(json.status).toBe('warnings');
  expect(json.totals).toMatchObject({
    ownShare: null,
    byYear: { 2025: null },
    reason: expect.stringMatching(/2025/),
  });
});

test('macros in a file called .xlsx: a sentence, status 2, no output', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'kim-abgleich-')), 'eingabe.xlsx');
  const parts = unzipSync(saveWorkbook((await open(SMALL)).document));
  const types = new TextDecoder().decode(parts['[Content_Types].xml']);
  const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  expect(types).toContain(sheet);
  parts['[Content_Types].xml'] = new TextEncoder().encode(
    types.replace(sheet, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
  );
  writeFileSync(path, zipSync(parts));
  const { status, complained } = await runCommand(path);
  expect(status).toBe(2);
  expect(complained).toContain('Die Datei heißt .xlsx, enthält aber Makros.');
  expect(existsSync(path.replace('.xlsx', '.abgleich.xlsx'))).toBe(false);
  const honest = path.replace('.xlsx', '.xlsm');
  writeFileSync(honest, zipSync(parts));
  expect((await runCommand(honest)).status).toBe(0);
});
