import { cents, formatEuro } from '../../src/domain/numbers';
import { cell, excelWithFunctions } from './with-functions';

const [JULY, END] = ['01.07.2021', '31.12.2022'];
/** No-break spaces of amounts as plain ones. */
const explained = (...given: readonly unknown[]) =>
  String(cell('ERLAEUTERUNG', ...given)).replaceAll('\u00a0', ' ');

beforeAll(async () => {
  await excelWithFunctions();
});

test.each([
  [
    'a flat rate',
    [2, 2.5, JULY, END, 2021],
    'Förderung 2021 für Modul 2: 68.750,00 €. 55.000,00 € je VZÄ und Jahr × 2,5 VZÄ × 6 Monate ÷ 12 = 68.750,00 €; ' +
      'Quelle: Kreis Heinsberg, Baustein 2 für 2021: 6 × 55.000 € = 330.000 € (veröffentlicht).',
  ],
  [
    'a ceiling that limits, with the own share',
    [1, 1, '16.07.2021', END, 2021, 20_000],
    'Förderung 2021 für Modul 1: 20.000,00 €. 55.000,00 € je VZÄ und Jahr × 1 VZÄ × 5 16/31 Monate ÷ 12 = 25.282,26 €; ' +
      'Quelle: Bezirksregierung Arnsberg, KIM-Seite, ältere Fassung (nur als Kopie gesehen) (schwach belegt). ' +
      'Der Satz ist ein Höchstsatz („bis zu“). Die Förderung ist auf die Kosten von 20.000,00 € begrenzt. ' +
      'Eigenanteil: 20.000,00 € − 20.000,00 € = 0,00 €.',
  ],
  [
    'more of a post than is funded',
    [1, 1, JULY, END, 2022, null, 'Assistenz'],
    'Förderung 2022 für Modul 1: 22.500,00 €. Von 1 VZÄ werden höchstens 0,5 VZÄ gefördert. ' +
      '45.000,00 € je VZÄ und Jahr × 0,5 VZÄ × 12 Monate ÷ 12 = 22.500,00 €; ' +
      'Quelle: Bezirksregierung Arnsberg, KIM-Seite, ältere Fassung (nur als Kopie gesehen) (schwach belegt).',
  ],
  [
    'a share that is too small',
    [2, '0,4', JULY, END, 2022],
    'Förderung 2022 für Modul 2: 0,00 €. 0,4 VZÄ liegen unter dem Mindestanteil von 0,5 VZÄ und werden nicht gefördert.',
  ],
  [
    'a year without a day',
    [2, 1, JULY, END, 2023],
    'Förderung 2023 für Modul 2: 0,00 €. Der Zeitraum vom 01.07.2021 bis 31.12.2022 hat keinen Tag im Jahr 2023.',
  ],
  [
    'no post',
    [2, 0, JULY, END, 2022],
    'Förderung 2022 für Modul 2: 0,00 €. Für 0 VZÄ gibt es keine Förderung.',
  ],
])('explains %s', (_, given, text) => {
  expect(explained(...given)).toBe(text);
});

test('an unknown grant is explained by its reason, not by an error', () => {
  expect(explained(2, 1, '2025', '2025', 2025)).toMatch(
    /^Förderung 2025 für Modul 2: unbekannt\. Für Modul 2 ist ab 01\.01\.2025 kein Fördersatz veröffentlicht \(.*„fördersatz“ angeben\.$/,
  );
  expect(explained(1, 1, JULY, END, 2022)).toMatch(
    /^Förderung 2022 für Modul 1: unbekannt\. 55\.000,00 € je VZÄ .*\. Der Fördersatz ist ein Höchstsatz .*„kosten“ angeben; 0 zählt wie leer\.$/,
  );
});

test('arguments that cannot be read are errors here too', () => {
  expect(cell('ERLAEUTERUNG', 2, 'viele', JULY, END, 2021)).toMatchObject({ error: '#VALUE!' });
});

test('the amount that is named is the one that KIM.FÖRDERUNG gives', () => {
  for (const given of [
    [2, 0.75, '17.02.2021', '03.11.2021', 2021],
    [1, 0.33, '05.05.2022', '31.12.2023', 2022, 19_999.99],
    [1, 0.25, '2023', '2023', 2023, null, 'Assistenz'],
  ]) {
    const amount = cents(Math.round(Number(cell('FOERDERUNG', ...given)) * 100));
    expect(explained(...given)).toContain(`: ${formatEuro(amount).replace('\u00a0', ' ')}. `);
  }
});

test('in English', async () => {
  await excelWithFunctions('en-US');
  expect(explained(2, 2.5, JULY, END, 2021)).toBe(
    'Grant 2021 for module 2: €68,750.00. €55,000.00 per FTE and year × 2.5 FTE × 6 months ÷ 12 = €68,750.00; ' +
      'source: Kreis Heinsberg, Baustein 2 für 2021: 6 × 55.000 € = 330.000 € (published).',
  );
});
