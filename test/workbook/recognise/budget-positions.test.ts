import { placeOf } from '../../../src/domain/place';
import { recognised, brief, type Rows } from '../workbook-of';
import { budget, figuresOf } from './budget-of';

const HEADING = ['Nr.', 'Bezeichnung', 'Ergebnis 2020', 'Ansatz 2021', 'Ansatz 2022'];
const PLAN: Rows = [
  ['Teilergebnisplan', '', '', '', ''],
  ['Produkt 05.01.13 Integration'],
  HEADING,
  ['02', '+ Zuwendungen und allgemeine Umlagen', 50000, 55000, 60000],
  ['06', '+ Kostenerstattungen und Kostenumlagen', 0, 1000, 2000],
  ['10', '= Ordentliche Erträge', 50000, 56000, 62000],
  ['11', '- Personalaufwendungen', 80000, 90000, 95000],
  ['13', '- Aufwendungen für Sach- und Dienstleistungen', 500, 4000, 5000],
  ['17', '= Ordentliche Aufwendungen', 80500, 94000, 100000],
  ['18', '= Ergebnis der laufenden Verwaltungstätigkeit', -30500, -38000, -38000],
];
const OF_2022 = [
  '2022 05.01.13 / 02 + Zuwendungen und allgemeine Umlagen income 60000.00 –',
  '2022 05.01.13 / 06 + Kostenerstattungen und Kostenumlagen income 2000.00 –',
  '2022 05.01.13 / 11 - Personalaufwendungen expense 95000.00 –',
  '2022 05.01.13 / 13 - Aufwendungen für Sach- und Dienstleistungen expense 5000.00 –',
];

describe('the positions of a Teilergebnisplan are budget lines, their sums are not', () => {
  test('number and words in two columns, the product in the title', () => {
    const { lines, findings, budgetLines } = budget('Plan', PLAN);
    expect(findings).toEqual([]);
    expect(lines!.filter((line) => line.startsWith('2022'))).toEqual(OF_2022);
    expect(placeOf(budgetLines![0]!.origin, 'position')).toEqual({ sheet: 'Plan', cell: 'A4' });
  });

  test('in one column without a heading', () => {
    const { lines } = budget('Plan', [
      ['', 'Ansatz 2021', 'Ansatz 2022'],
      ['02 Zuwendungen', 55000, 60000],
      ['10 = Ordentliche Erträge', 55000, 60000],
      ['11 Personalaufwendungen', 90000, 95000],
      ['13 Aufwendungen für Sach- und Dienstleistungen', 4000, 5000],
      ['17 = Ordentliche Aufwendungen', 94000, 100000],
    ]);
    expect(lines!.filter((line) => line.startsWith('2022'))).toEqual([
      '2022 02 Zuwendungen income 60000.00 –',
      '2022 11 Personalaufwendungen expense 95000.00 –',
      '2022 13 Aufwendungen für Sach- und Dienstleistungen expense 5000.00 –',
    ]);
  });

  test('as a list of all plans of a town, with a column for the plan', () => {
    const { lines } = budget('ergebnisplan', [
      ['Produktbereich', 'Bezeichnung', 'Teilplan', 'Teilplanzeile', 'Ergebnis 2020', 'Plan 2022'],
      ['05', 'Soziales', '0501', '11 - Personalaufwendungen', '1.010', '1.200'],
      ['05', 'Soziales', '0501', '17 = ordentliche Aufwendungen', '1.010', '1.200'],
      ['05', 'Soziales', '0502', '02 - Zuwendungen und allg. Umlagen', '-500', '-600'],
      ['05', 'Soziales', '0502', '10 = ordentliche Erträge', '-500', '-600'],
    ]);
    expect(lines).toEqual([
      '2022 0501 / 11 - Personalaufwendungen expense 1200.00 –',
      '2022 0502 / 02 - Zuwendungen und allg. Umlagen income 600.00 –',
    ]);
  });

  test('what is printed below a position is a part of it', () => {
    const { lines } = budget('Plan', [
      ...PLAN.slice(0, 7),
      ['', 'davon Beamte', 30000, 30000, 31000],
      ['', '501200 Tariflich Beschäftigte', 50000, 60000, 64000],
      ...PLAN.slice(7),
    ]);
    expect(lines!.filter((line) => line.startsWith('2022'))).toEqual(OF_2022);
  });

  test('payments of a Teilfinanzplan', () => {
    const { lines } = budget('Plan', [
      ['', 'Ansatz 2021', 'Ansatz 2022'],
      ['02 Zuwendungen und allgemeine Umlagen', 55000, 60000],
      ['09 Einzahlungen aus laufender Verwaltungstätigkeit', 55000, 60000],
      ['10 Personalauszahlungen', 90000, 95000],
      ['16 Auszahlungen aus laufender Verwaltungstätigkeit', 90000, 95000],
      ['17 Saldo aus laufender Verwaltungstätigkeit', -35000, -35000],
    ]);
    expect(lines!.filter((line) => line.startsWith('2022'))).toEqual([
      '2022 02 Zuwendungen und allgemeine Umlagen income 60000.00 –',
      '2022 10 Personalauszahlungen expense 95000.00 –',
    ]);
  });

  test('a position that may be expense or income is asked once and not counted', () => {
    const internal = ['27', 'Interne Leistungsbeziehungen', 100, 100, 100];
    const { lines, findings } = budget('Plan', [...PLAN, internal, ...PLAN.slice(3), internal]);
    expect(findings).toEqual(['position-kind-unclear Plan!A11']);
    expect(lines!.some((line) => line.includes('Interne'))).toBe(false);
  });
});

describe('the sums of positions are checked', () => {
  const changed = (row: number, ...cells: Rows[number]): Rows =>
    PLAN.map((each, index) => (index === row ? [...each.slice(0, 2), ...cells] : each));

  test('one that does not add up is named with its cell', () => {
    const { findings, lines } = budget('Plan', changed(8, 80500, 94000, 101000));
    expect(findings).toEqual(['total-differs Plan!E9']);
    expect(lines).toHaveLength(8);
  });

  test('whole euro may differ by their rounding, cents may not', () => {
    expect(budget('Plan', changed(8, 80501, 94000, 100000)).findings).toEqual([]);
    expect(budget('Plan', changed(8, 80500.01, 94000, 100000)).findings).toEqual(['total-differs Plan!C9']);
  });
});

test('the own share is computed; which position pays for it is asked, not guessed', () => {
  const { ownShare, findings } = figuresOf(budget('Plan', PLAN).recognition);
  expect(ownShare).toMatchObject({ known: true, value: 1_500_000 });
  expect(findings).toEqual(['several-lines-without-module Plan!A7']);
});

test('without posts a plan is about something else', () => {
  const { findings, tables } = recognised({ Plan: PLAN });
  expect([brief(findings), tables]).toEqual([['no-posts-table'], []]);
});

test('a plan whose two years head its positions directly, with the product behind its name', () => {
  const { lines, findings } = budget('Plan', [
    ['Teilergebnisplan Produkt 05.01.13 Integration'],
    ['', '', 'Ansatz 2021', 'Ansatz 2022'],
    ['02', '+ Zuwendungen und allgemeine Umlagen', 60000, 61000],
    ['10', '= Ordentliche Erträge', 60000, 61000],
    ['11', '- Personalaufwendungen', 100000, 101000],
    ['17', '= Ordentliche Aufwendungen', 100000, 101000],
  ]);
  expect(findings).toEqual([]);
  expect(lines).toEqual([
    '2021 05.01.13 / 02 + Zuwendungen und allgemeine Umlagen income 60000.00 –',
    '2022 05.01.13 / 02 + Zuwendungen und allgemeine Umlagen income 61000.00 –',
    '2021 05.01.13 / 11 - Personalaufwendungen expense 100000.00 –',
    '2022 05.01.13 / 11 - Personalaufwendungen expense 101000.00 –',
  ]);
});
