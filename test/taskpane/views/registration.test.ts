import { registration as texts } from '../../../src/i18n/de/taskpane-registration';
import {
  assumptionsInWords,
  registrationRows,
  registrationTotals,
} from '../../../src/taskpane/views/registration/registration-rows';
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
  const [, second] = registrationRows(registration, modules, texts, 'de');
  expect(second!.entries.at(-1)!.value).toMatchObject({
    figure: { measure: 'registration', row: 1, field: 'ownShare' },
    name: 'Anzumelden (Eigenanteil), Modul 1 (Koordination), 2024',
  });
});

test('the sum of a year with an unknown part is unknown, with the reason', async () => {
  const { registration } = await kreis();
  const totals = registrationTotals(registration, texts, 'de').map(({ year, amount }) => [
    year,
    amount.amount.known ? amount.amount.value : amount.amount.reason.code,
  ]);
  expect(totals).toEqual([
    ['2023', 24589134],
    ['2024', 'rate-unknown'],
  ]);
});

test('each assumption is explained once; without assumptions nothing is said', async () => {
  const { registration } = await kreis();
  expect(assumptionsInWords(registration, texts, 'de')).toEqual([
    expect.stringContaining('Annahme: läuft weiter: Nach der Tabelle enden diese Stellen mit dem Jahr 2022'),
    expect.stringContaining('Annahme: Kosten 2022: Kosten je VZÄ wie 2022'),
  ]);
  expect(assumptionsInWords({ ...registration, rows: [] }, texts, 'de')).toEqual([]);
});
