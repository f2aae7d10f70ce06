import { sentence } from '../../../src/domain/findings/sentence';
import { registration as texts } from '../../../src/i18n/de/taskpane-registration';
import { assumptionSentences } from '../../../src/i18n/registration-words';
import { reasonsOf } from '../../../src/taskpane/parts/unknown-reasons';
import { accountRecords, fundingNeeds } from '../../../src/taskpane/views/registration/account-records';
import { registrationRows } from '../../../src/taskpane/views/registration/registration-rows';
import { examinedExample } from '../examined-example';
import { recordText } from '../record-text';

const kreis = async () => {
  const { result } = await examinedExample('kreis');
  return { registration: result.registration!, modules: result.modules };
};

test('each module and year with what it rests on', async () => {
  const { registration, modules } = await kreis();
  const [first] = registrationRows(registration, modules, texts, 'de');
  expect(recordText(first!)).toEqual([
    'Modul 1 (Koordination), 2023',
    'Haushaltsstelle: 05.313.01 / 501900',
    'VZÄ: 2,5',
    'Kosten: 219.922,67 €',
    'Zuwendung: 142.500,00 €',
    'Gegenfinanzierung: 0,00 €',
    'Anzumelden (Eigenanteil): 77.422,67 €',
  ]);
  expect(first!.assumptions).toEqual(['Annahme: läuft weiter', 'Annahme: Kosten 2022']);
});

test('every figure of a row names itself and leads to its origin', async () => {
  const { registration, modules } = await kreis();
  const second = registrationRows(registration, modules, texts, 'de')[1];
  expect(second!.entries.at(-1)!.value).toMatchObject({
    figure: { measure: 'registration', row: 1, field: 'ownShare' },
    name: 'Anzumelden (Eigenanteil), Modul 1 (Koordination), 2024',
  });
});

test('the sum of a year with an unknown part is unknown, with the reason', async () => {
  const { registration } = await kreis();
  const totals = fundingNeeds(registration, texts, 'de').map(({ year, amount }) => [
    year,
    amount.amount.known ? amount.amount.value : amount.amount.reason.code,
  ]);
  expect(totals).toEqual([
    ['2023', 24589134],
    ['2024', 'rate-unknown'],
    ['2025 (mittelfristige Planung)', 'rate-unknown'],
    ['2026 (mittelfristige Planung)', 'rate-unknown'],
    ['2027 (mittelfristige Planung)', 'rate-unknown'],
  ]);
});

test('a reason that holds for years in a row is told once, for all of them', async () => {
  const { registration } = await kreis();
  const reasons = reasonsOf(registration.totals.map(({ fundingNeed }) => fundingNeed));
  expect(reasons.map((reason) => sentence(reason, 'de').replace(/ bekannt .*$/, ''))).toEqual([
    'Für Modul 2 ist vom 01.01.2024 bis 31.12.2024 kein Fördersatz',
    'Für Modul 1 ist vom 01.01.2025 bis 31.12.2027 kein Fördersatz',
  ]);
});

test('each year with its accounts, gross, and what is needed beyond the income', async () => {
  const { registration, modules } = await kreis();
  const [first] = accountRecords(registration, modules, texts, 'de');
  expect(recordText(first!)).toEqual([
    '2023',
    'Aufwendung 05.313.01 / 501900: 1.186.391,34 €',
    'Ertrag Modul 1 (Koordination): 142.500,00 €',
    'Ertrag Modul 2 (Casemanagement): 627.000,00 €',
    'Ertrag Modul 3 (Behörden): 171.000,00 €',
    'Aufwendungen: 1.186.391,34 €',
    'Erträge: 940.500,00 €',
    'Zuschussbedarf: 245.891,34 €',
  ]);
  expect(first!.assumptions).toEqual(['Annahme: läuft weiter', 'Annahme: Kosten 2022']);
});

test('each assumption is explained once; without assumptions nothing is said', async () => {
  const { registration } = await kreis();
  expect(assumptionSentences(registration, 'de').map(({ text }) => text)).toEqual([
    expect.stringContaining('Nach der Tabelle enden diese Stellen mit dem Jahr 2022'),
    expect.stringContaining('Kosten wie 2022, ohne Tarif- und Stufensteigerung'),
  ]);
  expect(assumptionSentences({ ...registration, rows: [] }, 'de')).toEqual([]);
});
