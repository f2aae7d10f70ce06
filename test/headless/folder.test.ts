import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { SMALL } from '../commands/small-workbook';
import { OVERVIEW } from '../../standin/headless/folder/workbooks-in';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kim-abgleich-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const example = (name: string, as = name): void =>
  copyFileSync(join('assets/examples', name), join(folder, as));

/** The command in a process of its own, which starts others. */
function reconcile(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'standin/headless/cli.ts', ...words],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

async function overview(path: string): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook.getWorksheet('KIM-Übersicht')!;
}

test('every workbook of a folder: a result each, and one overview with links and sums', async () => {
  example('kreis.xlsx', 'Kreis Ü.xlsx');
  example('koeln-2021-2022.xlsx', 'Köln.xlsx');
  example('kreis.xlsx', 'alt.abgleich.xlsx');
  writeFileSync(join(folder, 'kaputt.xlsx'), 'kein Zip');
  writeFileSync(join(folder, '~$Köln.xlsx'), '');
  const { status, stdout } = reconcile(folder);
  expect(status).toBe(0);
  expect(stdout).toMatch(/Köln\.xlsx +296\.759,00\s€ +fertig, Fragen offen/);
  expect(readdirSync(folder).sort()).toEqual(
    [
      'Kreis Ü.xlsx',
      'Kreis Ü.abgleich.xlsx',
      'Köln.xlsx',
      'Köln.abgleich.xlsx',
      'alt.abgleich.xlsx',
      'kaputt.xlsx',
      '~$Köln.xlsx',
      OVERVIEW,
    ].sort(),
  );
  const sheet = await overview(join(folder, OVERVIEW));
  const rows = [5, 6, 7].map((row) => sheet.getRow(row));
  expect(rows.map((row) => row.getCell(1).text)).toEqual(['kaputt.xlsx', 'Köln.xlsx', 'Kreis Ü.xlsx']);
  expect(rows.map((row) => row.getCell(4).value)).toEqual([null, 296_759, 440_837]);
  expect(rows[0]!.getCell(8).text).toMatch(/^Die Datei ist keine Excel-Arbeitsmappe/);
  expect(rows[2]!.getCell(1).hyperlink).toBe('Kreis%20%C3%9C.abgleich.xlsx');
  const sum = sheet.getRow(8);
  expect(sum.getCell(1).text).toBe('Summe; in 2 Mappen fehlt ein Betrag');
  expect(sum.getCell(4).value).toEqual({ formula: 'SUM(D5:D7)', result: 737_596 });
});

test('a workbook that names its municipality has it in the overview', async () => {
  const workbook = new ExcelJS.Workbook();
  const named = { ...SMALL, Einstellungen: [...SMALL.Einstellungen!, ['Kommune', 'Kreis Musterland']] };
  for (const [name, rows] of Object.entries(named))
    workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  await workbook.xlsx.writeFile(join(folder, 'Anlage 3.xlsx'));
  example('koeln-2021-2022.xlsx');
  const { workbooks } = JSON.parse(reconcile(folder, '--json').stdout);
  const sheet = await overview(join(folder, OVERVIEW));
  expect([5, 6].map((row) => sheet.getRow(row).getCell(2).value)).toEqual(['Kreis Musterland', '']);
  expect(workbooks.map(({ municipality }: { municipality: string }) => municipality)).toEqual([
    'Kreis Musterland',
    '',
  ]);
});

test('results into another folder, amounts as JSON, and a second run over the same folder', () => {
  example('koeln-2021-2022.xlsx');
  const out = join(folder, 'ergebnisse');
  const first = JSON.parse(reconcile(folder, '--out', out, '--json').stdout);
  expect(first.overview).toBe(join(out, OVERVIEW));
  expect(first.workbooks).toEqual([
    expect.objectContaining({
      file: 'koeln-2021-2022.xlsx',
      state: 'open',
      ownShare: '296759.00',
      overPlan: null,
    }),
  ]);
  expect(readdirSync(out).sort()).toEqual([OVERVIEW, 'koeln-2021-2022.abgleich.xlsx'].sort());
  expect(JSON.parse(reconcile(folder, '--out', out, '--json').stdout)).toEqual(first);
});

test('a folder without a workbook, what makes no sense for a folder, and an overview that is somebody else’s', () => {
  expect(reconcile(folder).stderr).toContain('liegt keine Mappe');
  example('koeln-2021-2022.xlsx');
  const { status, stderr } = reconcile(folder, '--explain', 'gesamt');
  expect([status, stderr.split('\n')[0]]).toEqual([
    64,
    expect.stringContaining('gelten für eine einzelne Mappe'),
  ]);
  example('kreis.xlsx', OVERVIEW);
  const before = readFileSync(join(folder, OVERVIEW));
  expect(reconcile(folder).stderr).toContain('stammt nicht von KIM-Abgleich und wird nicht überschrieben');
  expect(readFileSync(join(folder, OVERVIEW)).equals(before)).toBe(true);
  expect(readdirSync(folder)).not.toContain('koeln-2021-2022.abgleich.xlsx');
});
