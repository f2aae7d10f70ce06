import { call, cell, column, errorValue, excelWithFunctions } from './with-functions';

beforeAll(async () => {
  await excelWithFunctions();
});

const DAY = { '2021-07-01': 44378, '2022-12-31': 44926 } as const;
const [JULY, END] = [DAY['2021-07-01'], DAY['2022-12-31']];

describe('MONATE', () => {
  test.each([
    ['a whole half-year', [JULY, END, 2021], 6],
    ['a whole year', [JULY, END, 2022], 12],
    ['a year outside the period', [JULY, END, 2023], 0],
    ['dates as German text', ['01.07.2021', '31.12.2022', 2021], 6],
    ['months as text', ['Juli 2021', '12/2021', '2021'], 6],
    ['a part of a month by its days', ['16.07.2021', '31.12.2021', 2021], 171 / 31],
    ['a begun month', ['16.07.2021', '31.12.2021', 2021, 'begonnen'], 6],
    ['only whole months', ['16.07.2021', '31.12.2021', 2021, 'ganz'], 5],
    ['the English word', ['16.07.2021', '31.12.2021', 2021, 'started'], 6],
  ])('counts %s', (_, given, months) => {
    expect(cell('MONATE', ...given)).toBe(months);
  });

  test('a period that ends before it begins is out of range', () => {
    expect(cell('MONATE', END, JULY, 2021)).toEqual({
      error: '#NUM!',
      message:
        'Das Ende 01.07.2021 liegt vor dem Beginn 31.12.2022. Bitte die Argumente „beginn“ und „ende“ prüfen.',
    });
  });
});

describe('FÖRDERSATZ', () => {
  test.each([
    [2, '01.01.2021', null, 55_000],
    [2, 'Juni 2023', null, 57_000],
    ['Modul 3', '31.12.2020', null, 50_000],
    [1, '01.05.2022', 'Koordination', 55_000],
    [1, '01.05.2022', 'Verwaltungsassistenz', 45_000],
    [1, '01.05.2022', 'Arbeitsplatz', 9_700],
    [1, '01.05.2023', 'Arbeitsplatz', 5_700],
  ])('of module %s on %s for %s is %s', (module, day, role, rate) => {
    expect(cell('FOERDERSATZ', module, day, role)).toBe(rate);
  });

  test('is not available where none is published, with the reason', () => {
    expect(cell('FOERDERSATZ', 2, '01.01.2025')).toEqual({
      error: '#N/A',
      message:
        'Für Modul 2 ist ab 01.01.2025 kein Fördersatz veröffentlicht (ab 2025 sind Baustein 1 und 2 nach der Richtlinie vom 12.12.2024 zu beantragen; ein Satz wurde nicht gefunden). Bitte den Satz aus dem Bescheid als Argument „fördersatz“ angeben.',
    });
  });

  test('tells a module that is none from a text that is none', () => {
    const sentence = (text: string) =>
      `Argument „modul“: „${text}“ ist kein Modul. Bitte 1, 2 oder 3 angeben.`;
    expect(cell('FOERDERSATZ', 4, JULY)).toEqual({ error: '#NUM!', message: sentence('4') });
    expect(cell('FOERDERSATZ', 'vier', JULY)).toEqual({ error: '#VALUE!', message: sentence('vier') });
  });

  test('refuses a role that it does not know', () => {
    expect(cell('FOERDERSATZ', 1, JULY, 'Hausmeister')).toEqual({
      error: '#VALUE!',
      message:
        'Argument „rolle“: „Hausmeister“ ist hier nicht vorgesehen. Möglich sind: Koordination, Assistenz, Casemanagement, Ausländerbehörde, Einbürgerung, Arbeitsplatz.',
    });
  });
});

describe('KOSTEN', () => {
  test.each([
    [[80_000, 2.5, JULY, END, 2021], 100_000],
    [['80.000,00 €', '2,5', '01.07.2021', '31.12.2022', '2022'], 200_000],
    [['80 T€', 1, JULY, END, 2022], 80_000],
    [[680_000, 1, '01.09.2021', '31.12.2021', 2021], 226_666.67],
    [[70_000.1, 0.33, '16.07.2021', '31.12.2021', 2021], 10_618.56],
    [[80_000, 0, JULY, END, 2021], 0],
  ])('%p cost %d', (given, cost) => {
    expect(cell('KOSTEN', ...given)).toBe(cost);
  });

  test('rounds once, half away from zero', () => {
    expect(cell('KOSTEN', 0.3, 1, '01.01.2021', '31.05.2021', 2021)).toBe(0.13);
    expect(cell('KOSTEN', 0.12, 0.5, '01.01.2021', '31.01.2021', 2021)).toBe(0.01);
  });

  test('a negative number, a large one and a blank are three problems', () => {
    expect(cell('KOSTEN', '80.000,00-', 1, JULY, END, 2021)).toMatchObject({ error: '#NUM!' });
    expect(cell('KOSTEN', 80_000, 250_000, JULY, END, 2021)).toMatchObject({ error: '#NUM!' });
    expect(cell('KOSTEN', '', 1, JULY, END, 2021)).toEqual({
      error: '#VALUE!',
      message: 'Argument „kosten_je_vzä“ ist leer oder 0. Bitte einen Wert angeben.',
    });
  });
});

describe('FÖRDERUNG', () => {
  test.each([
    ['a flat rate', [2, 2.5, JULY, END, 2021], 68_750],
    ['a flat rate above the cost', [2, 1, JULY, END, 2022, 40_000], 55_000],
    ['a ceiling above the cost', [1, 1, JULY, END, 2022, 40_000], 40_000],
    ['a ceiling below the cost', [1, 1, JULY, END, 2022, '80.000,00 €'], 55_000],
    ['an assistant, at most half a post', [1, 1, JULY, END, 2022, null, 'Assistenz'], 22_500],
    ['a share below the minimum', [2, 0.4, JULY, END, 2022], 0],
    ['no post', [2, 0, JULY, END, 2025], 0],
    ['no month', [2, 1, JULY, END, 2025], 0],
  ])('pays %s', (_, given, grant) => {
    expect(cell('FOERDERUNG', ...given)).toBe(grant);
  });

  test('a ceiling without the cost is unknown, not the ceiling', () => {
    expect(cell('FOERDERUNG', 1, 1, JULY, END, 2022)).toEqual({
      error: '#N/A',
      message:
        'Der Fördersatz ist ein Höchstsatz („bis zu“): Ohne die Kosten des Jahres ist die Förderung unbekannt. Bitte das Argument „kosten“ angeben; 0 zählt wie leer.',
    });
  });

  test('is unknown for a year without a published rate', () => {
    expect(cell('FOERDERUNG', 3, 1, '2021', '2022', 2021)).toMatchObject({
      error: '#N/A',
      message: expect.stringContaining('für diesen Zeitraum wurde kein veröffentlichter Satz gefunden'),
    });
  });
});

describe('EIGENANTEIL', () => {
  test.each([
    [[329_884, 206_250], 123_634],
    [['329.884,00 €', '206.250,00'], 123_634],
    [[100_000, 55_000, 20_000], 25_000],
    [[100_000, 55_000, 60_000], 0],
    [[50_000, 49_999.99], 0.01],
    [[50_000, 50_000.01], 0],
    [[50_000, 55_000], 0],
    [[50_000, 55_000, 10_000], 0],
  ])('of %p is %d', (given, ownShare) => {
    expect(cell('EIGENANTEIL', ...given)).toBe(ownShare);
  });

  test('an income with a minus sign would be counted as cost, so it is refused', () => {
    expect(cell('EIGENANTEIL', 600_000, '520.820,86-')).toEqual({
      error: '#NUM!',
      message:
        'Argument „förderung“ ist mit -520.820,86 negativ; möglich ist nur ein Wert ab 0. Bitte Wert und Vorzeichen prüfen.',
    });
  });

  test('spills over ranges of equal shape; a bad cell spoils only itself, an empty row stays empty', () => {
    const costs = column(100, 'abc', '', errorValue('notAvailable'), '1.000,50 €');
    const grants = column(40, 10, '', 10, 0.25);
    expect(call('EIGENANTEIL', costs, grants)).toEqual([
      [60],
      [
        {
          error: '#VALUE!',
          message:
            'Argument „kosten“: „abc“ ist keine Zahl. Bitte eine Zahl wie 1.234,56 angeben, auch mit € oder T€.',
        },
      ],
      [''],
      [{ error: '#N/A', message: '' }],
      [1000.25],
    ]);
  });

  test('a blank grant beside a cost is one of 0: older Excel hands over 0 for it', () => {
    expect(call('EIGENANTEIL', column(100, 200), column('', 50))).toEqual([[100], [150]]);
  });

  test('blank counter-financing is none', () => {
    expect(call('EIGENANTEIL', 100, 40, column('', 10))).toEqual([[60], [50]]);
  });

  test('an error value of a single cell is passed through as it is', () => {
    expect(cell('EIGENANTEIL', errorValue('divisionByZero'), 5)).toEqual({ error: '#DIV/0!', message: '' });
  });

  test('#BEZUG! and #NAME? cannot come out of a function, so the sentence names them', () => {
    const sentence = (text: string) => ({
      error: '#VALUE!',
      message: `Argument „kosten“ enthält den Fehlerwert ${text}. Bitte die Formel dieser Zelle in Ordnung bringen.`,
    });
    expect(cell('EIGENANTEIL', errorValue('invalidReference'), 5)).toEqual(sentence('#BEZUG!'));
    const costs = column(errorValue('invalidName'), 7);
    expect(call('EIGENANTEIL', costs, 5)).toEqual([[sentence('#NAME?')], [2]]);
  });

  test('amounts beyond whole cents are out of range', () => {
    expect(cell('EIGENANTEIL', 90_000_000_000_000, 1)).toBe(89_999_999_999_999);
    expect(cell('EIGENANTEIL', 900_000_000_000_000, 1)).toMatchObject({ error: '#NUM!' });
  });
});

describe('ranges', () => {
  test('single cells count for every row, a row of years for every column', () => {
    const years = [[2021, 2022, 2023]];
    expect(call('KOSTEN', column(80_000, 60_000), column(1, 0.5), JULY, END, years)).toEqual([
      [40_000, 80_000, 0],
      [15_000, 30_000, 0],
    ]);
  });

  test('ranges that do not fit together are named', () => {
    expect(cell('EIGENANTEIL', column(1, 2, 3), column(1, 2))).toEqual({
      error: '#VALUE!',
      message:
        'Die Bereiche passen nicht zueinander: „kosten“ hat 3 × 1 Zellen, „förderung“ hat 2 × 1 Zellen. Bitte gleich große Bereiche oder einzelne Zellen angeben.',
    });
  });

  test('a problem of a single cell stands in every row', () => {
    const results = call('FOERDERUNG', 7, column(1, 2), JULY, END, 2021).flat();
    expect(results).toEqual([
      expect.objectContaining({ error: '#NUM!' }),
      expect.objectContaining({ error: '#NUM!' }),
    ]);
  });
});

describe('in English', () => {
  test('the sentences are English and the arguments keep their names', async () => {
    await excelWithFunctions('en-GB');
    expect(cell('EIGENANTEIL', 'abc', 1)).toEqual({
      error: '#VALUE!',
      message:
        'Argument "kosten": "abc" is not a number. Please give a number such as 1.234,56 (German notation), with € or T€ if you like.',
    });
    expect(cell('ABGLEICH', 440_000, 440_837)).toBe('rounded to 10,000');
    expect(cell('ABGLEICH', 606_000, 440_837)).toBe('deviates by €165,163.00');
    await excelWithFunctions('de-DE');
  });
});
