import ExcelJS from 'exceljs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyOf, report, runCommand } from './run-command';

const KOELN_2019 = 'assets/examples/koeln-einwanderung-gestalten-2019.xlsx';

/** A workbook with a table of costs and the programme of the settings. */
async function workbookOf(programme: string, rows: readonly (readonly unknown[])[]): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Kosten').addRows(rows.map((row) => [...row]));
  workbook.addWorksheet('Einstellungen').addRows([
    ['Einstellung', 'Wert'],
    ['Programm', programme],
  ]);
  const path = join(mkdtempSync(join(tmpdir(), 'kim-abgleich-')), 'mappe.xlsx');
  await workbook.xlsx.writeFile(path);
  return path;
}

const PLAN_LINES = [
  ['Bezeichnung', 'Beginn', 'Ende', 'Gesamtkosten'],
  ['Personalaufwendungen', '01.10.2022', '31.12.2022', 23816.04],
  ['Transferaufwendungen', '01.10.2022', '31.12.2022', 96906.06],
  ['Sonstige ordentliche Aufwendungen', '01.10.2022', '31.12.2022', 4048.73],
];

test('Köln 2019, Einwanderung gestalten NRW: as printed, without module and FTE', async () => {
  const { ruleSet, ownShare, reconciliation, findings, status } = await report(KOELN_2019);
  expect(ruleSet).toBe('Einwanderung gestalten NRW (Stand 2019-04)');
  expect(ownShare).toMatchObject([
    { module: 1, year: 2019, fte: null, cost: '175971.00', grant: '158374.00', ownShare: '17597.00' },
  ]);
  expect(reconciliation.map((row: { verdict: string }) => row.verdict)).toEqual(['exact', 'exact']);
  expect(findings.map((found: { code: string }) => found.code)).toEqual(['no-budget-lines']);
  expect(status).toBe('warnings');
});

test('the sheets of the add-in say the programme’s word, not a module number', async () => {
  const copy = copyOf(KOELN_2019);
  const output = join(copy, '..', 'ergebnis.xlsx');
  const { printed } = await runCommand(copy, '--out', output);
  expect(printed).toContain('Summe Einwanderung gestalten NRW');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(output);
  const texts: string[] = [];
  for (const name of ['KIM-Abgleich', 'KIM-Hinweise', 'KIM-Eckwerte', 'KIM-Beschluss', 'KIM-Herleitung']) {
    workbook.getWorksheet(name)!.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  }
  expect(texts).toContain('Einwanderung gestalten NRW');
  expect(texts).toContain('Programm');
  expect(texts.filter((text) => /Modul \d/.test(text))).toEqual([]);
});

test('Köln 2022, INKA: three lines of the plan, 95 % rounded down once', async () => {
  const { ownShare, findings } = await report(await workbookOf('EhAP Plus', PLAN_LINES));
  expect(ownShare).toMatchObject([{ cost: '124770.83', grant: '118532.28', ownShare: '6238.55' }]);
  expect(findings).toContainEqual(expect.objectContaining({ code: 'rate-weak', severity: 'info' }));
});

test('a programme that is not known is an error that lists the known ones; nothing is written', async () => {
  const { status, findings, written } = await report(await workbookOf('KOMM-AN NRW', PLAN_LINES));
  expect(status).toBe('failed');
  expect(written).toEqual([]);
  expect(findings).toContainEqual({
    severity: 'error',
    code: 'unknown-programme',
    sheet: 'Einstellungen',
    cell: 'B2',
    message:
      'Einstellungen!B2: Das Programm „KOMM-AN NRW“ ist nicht bekannt. Möglich sind: KIM, Einwanderung gestalten NRW, EhAP Plus.',
  });
});

test('KIM still needs module and FTE', async () => {
  const { status, findings } = await report(await workbookOf('KIM', PLAN_LINES));
  expect(status).toBe('failed');
  expect(findings.map((found: { code: string }) => found.code)).toContain('missing-column');
});
