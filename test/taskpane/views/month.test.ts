import { formatEuro, type Cents } from '../../../src/domain/numbers';
import { month as texts } from '../../../src/i18n/de/taskpane-month';
import { carryOverRecords, monthRecords, openFigures } from '../../../src/taskpane/views/month/month-rows';
import { examinedExample } from '../examined-example';

const WORDS = { language: 'de', texts, unknown: 'unbekannt' } as const;
const plain = (value: unknown): string => {
  const shown = value as { readonly amount?: { readonly value: Cents } };
  const text = shown.amount === undefined ? String(value) : formatEuro(shown.amount.value);
  return text.replace(/\u00a0/g, ' ');
};

test('the year end of case management, group by group', async () => {
  const { result } = await examinedExample('monatsabschluss-2026');
  const [, caseManagement] = result.monthEnd!.rows;
  const records = monthRecords(caseManagement!, { position: 1, of: 'Modul 2 2026' }, WORDS);
  expect(records.map(({ title }) => title)).toEqual([
    'Bescheid und Abruf',
    'Stellen und Kosten',
    'Eigenanteil und Mehrbedarf',
    'Jahresabschluss',
  ]);
  const main = records.map(({ entries }) => entries.find((entry) => entry.main === true)!);
  expect(main.map(({ label, value }) => `${label}: ${plain(value)}`)).toEqual([
    'Jetzt abrufbar: 0,00 €',
    'Hochrechnung bis 31.12.: 386.200,00 €',
    'Eigenanteil hochgerechnet: 112.700,00 €',
    'Anspruch des Jahres: 273.500,00 €',
  ]);
  expect(main[1]!.value).toMatchObject({
    figure: { measure: 'month-end', row: 1, field: 'projection' },
    name: 'Hochrechnung bis 31.12., Modul 2 2026',
  });
  const due = records[0]!.entries.find(({ label }) => label === 'Nächster Termin')!;
  expect(due.value).toBe('31.03.2027 (Nachweis)');
  expect(openFigures(caseManagement!).every(({ known }) => known)).toBe(true);
});

test('the lines of the carry-over list', async () => {
  const { result } = await examinedExample('monatsabschluss-2026');
  const lines = carryOverRecords(result.monthEnd!.carryOver, WORDS);
  expect(lines.map(({ title, entries }) => [title, plain(entries.at(-1)!.value)])).toEqual([
    ['05.313.01 / 501900', '0,00 €'],
    ['05.313.02 / 501900', '3.700,00 €'],
    ['05.313.02 / 542200', '3.100,00 €'],
  ]);
});

test('a workbook without notices has no month’s end', async () => {
  const { result } = await examinedExample('kreis');
  expect(result.monthEnd).toBeNull();
});
