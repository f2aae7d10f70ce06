import { copyOf, runCommand } from './run-command';

const KREIS = 'assets/examples/kreis.xlsx';
const NOTICE = 'assets/examples/bescheid-2023.xlsx';
const ALLOCATION = 'assets/examples/verteilung-auf-kommunen.xlsx';

interface Explained {
  readonly figure: string;
  readonly explanation: { readonly value: string | null; readonly term: string };
  readonly text: readonly string[];
}

async function explained(file: string, ...figures: string[]): Promise<readonly Explained[]> {
  const options = figures.flatMap((figure) => ['--explain', figure]);
  const { printed } = await runCommand(copyOf(file), '--json', '--scenario', 'granted', ...options);
  return JSON.parse(printed).explanations;
}

const amounts = (list: readonly Explained[]) =>
  list.map(({ figure, explanation }) => [figure, explanation.value]);

test('figures go by the words that an officer would use', async () => {
  const asked = [
    ['anmeldung/M2/2023', 'anmeldung/05.313.01 / 501900/M2/2023', '134446.67'],
    ['Anmeldung Modul 2, 2023', 'anmeldung/05.313.01 / 501900/M2/2023', '134446.67'],
    ['Überleitung', 'überleitung/Vorlage → Sitzung', '-115709.40'],
    ['ueberleitung/VZÄ', 'überleitung/Vorlage → Sitzung/VZÄ', '-49453.60'],
    ['Zuwendung M2 2022', 'Zuwendung M2 2022', '605000.00'],
    ['Kosten 2021', 'Kosten 2021', '593195.66'],
    ['Baustein 2/2022', 'Baustein 2/2022', '156446.67'],
    ['Deckung 2021', 'deckung/2021', '146945.66'],
    ['Szenario abgelehnt', 'szenarien/alles abgelehnt', null],
    ['05.313.01/501900 2021', '05.313.01 / 501900/2021', '146945.66'],
    ['Was wäre wenn M2 2022 eine weniger', 'was-wäre-wenn/M2/2022/eine weniger', '-14222.42'],
    ['anmeldung/gesamt/2023', 'anmeldung/2023/gesamt', '245891.34'],
    ['Überleitung vorher', 'überleitung/Vorlage → Sitzung/vorher', '606000.00'],
    ['deckung gesamt', 'deckung/gesamt', '440837.00'],
    ['Mehrbedarf 2022', 'Mehrbedarf 2022', '293891.34'],
    ['ungeplant/M2/2022', 'ungeplant/M2/2022', '156446.67'],
  ] as const;
  const list = await explained(KREIS, ...asked.map(([words]) => words));
  expect(amounts(list)).toEqual(asked.map(([, figure, value]) => [figure, value]));
});

test('what-if gives one post more, one fewer and the posts financed to 100 %', async () => {
  expect(amounts(await explained(KREIS, 'was wäre wenn M2 2022'))).toEqual([
    ['was-wäre-wenn/M2/2022/eine mehr', '14222.42'],
    ['was-wäre-wenn/M2/2022/eine weniger', '-14222.42'],
    ['was-wäre-wenn/M2/2022/finanziert', '8.73'],
  ]);
});

test('notice, carriers, filled posts and the use of the grant', async () => {
  const list = await explained(NOTICE, 'Bescheid', 'Träger A', 'Prognose M2', 'Verwendungsnachweis/M2');
  expect(amounts(list)).toEqual([
    ['bescheid/M2/2023', '24000.00'],
    ['weiterleitung/Träger A/2023/bleibt beim Kreis', '5000.00'],
    ['weiterleitung/Träger A/2023/bleibt beim Träger', '0.00'],
    ['prognose/M2/2023', '-18475.53'],
    ['verwendung/M2/2023/geplant', '144'],
    ['verwendung/M2/2023/besetzt', '129.5161'],
    ['verwendung/M2/2023/Rückzahlung', null],
  ]);
});

test('the explanation of the amount to register leads to the cells and names the money', async () => {
  const [registered] = await explained(NOTICE, 'Anmeldung M1 2024');
  const text = registered!.text.map((line) => line.trim().replace(/\u00a0/g, ' '));
  expect(text[0]).toBe(
    'Anzumelden „06.08.01 / 501900, 2024“: 39.800,00 € = Eigenanteil vor Gegenfinanzierung − Gegenfinanzierung',
  );
  expect(text).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Personalkosten je VZÄ und Jahr: 82\.900,00 .* \[Stellen!G11\] \(angenommen\)$/),
      expect.stringMatching(/^Regel: b1-coordination-2024, .*\(Beleg: Jahr erschlossen\)/),
      expect.stringMatching(/^Betrag: 12\.000,00 € \[Deckung!G10\] \(angenommen\)$/),
    ]),
  );
});

test('posts of a municipality by its name, with or without the topic', async () => {
  const list = await explained(ALLOCATION, 'Kommune 6', 'verteilung/kommune 6');
  expect(list.map(({ explanation }) => explanation.value)).toEqual(['1.5', '1.5']);
});

const EVERYTHING = [
  [KREIS, ['deckung', 'entscheidung', 'szenarien', 'überleitung', 'abgleich', 'anmeldung', 'was-wäre-wenn']],
  [NOTICE, ['bescheid', 'weiterleitung', 'prognose', 'verwendung', 'anmeldung', 'was-wäre-wenn']],
  [ALLOCATION, ['verteilung']],
] as const;

test.each(EVERYTHING)('every name that %s prints means that figure alone', async (file, topics) => {
  const list = await explained(file, ...topics);
  const names = list.map(({ figure }) => figure);
  expect(new Set(names).size).toBe(names.length);
  const again = await explained(file, ...names);
  expect(again.map(({ figure, explanation }) => [figure, explanation])).toEqual(
    list.map(({ figure, explanation }) => [figure, explanation]),
  );
});

test('what the workbook has no figure for is a matter of usage, with the topics that it has', async () => {
  const { status, complained } = await runCommand(copyOf(KREIS), '--explain', 'Weiterleitung');
  expect(status).toBe(64);
  expect(complained).toContain('anmeldung (z. B. anmeldung/05.313.01 / 501900/M1/2024)');
  expect(complained).not.toContain('prognose (');
});

test('the month’s end goes by its own words, down to the cells of notices and budget lines', async () => {
  const MONTH = 'assets/examples/monatsabschluss-2026.xlsx';
  const [projection] = await explained(MONTH, 'Monatsabschluss M2 Hochrechnung');
  expect(projection).toMatchObject({
    figure: 'monatsabschluss/M2/2026/Hochrechnung',
    explanation: { value: '386200.00' },
  });
  expect(projection!.text.join('\n')).toMatch(/Ist \+ Plan der restlichen Monate[\s\S]*Haushalt!/);
  const [callable] = await explained(MONTH, 'Monatsabschluss M2 abrufbar');
  expect(callable!.text.join('\n')).toMatch(/Bescheide!/);
});
