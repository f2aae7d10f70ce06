import { copyOf, report, runCommand } from './run-command';

const TEN = 'assets/examples/verteilung-auf-kommunen.xlsx';
const THREE = 'assets/examples/verteilung-kamen-bergkamen-boenen-2021.xlsx';

type Row = Readonly<Record<string, unknown>>;

test('Kamen, Bergkamen and Bönen come out as published', async () => {
  const { allocation, dueDates } = await report(THREE);
  expect(allocation).toEqual([
    { municipality: 'Kamen', weight: '0.85', participates: true, posts: '1.00', before: '1.00' },
    { municipality: 'Bergkamen', weight: '1.19', participates: true, posts: '1.00', before: '1.00' },
    { municipality: 'Bönen', weight: '0.38', participates: true, posts: '0.50', before: '0.50' },
  ]);
  expect(dueDates).toEqual([]);
});

describe('eleven posts for ten municipalities, of which three opt out', () => {
  test('before and after the opt-outs', async () => {
    const { allocation } = await report(TEN);
    expect(allocation.map((row: Row) => [row.municipality, row.participates, row.before, row.posts])).toEqual(
      [
        ['Kommune 1', true, '2.00', '2.50'],
        ['Kommune 2', true, '1.50', '2.00'],
        ['Kommune 3', true, '1.50', '2.00'],
        ['Kommune 4', false, '1.50', '0.00'],
        ['Kommune 5', true, '1.50', '1.50'],
        ['Kommune 6', true, '1.00', '1.50'],
        ['Kommune 7', false, '1.00', '0.00'],
        ['Kommune 8', true, '0.50', '1.00'],
        ['Kommune 9', false, '0.50', '0.00'],
        ['Kommune 10', true, '0.00', '0.50'],
      ],
    );
  });

  test('the posts go into the columns of the sheet', async () => {
    const { written } = await report(TEN);
    expect(written).toContainEqual({ sheet: 'Kommunen', range: 'F11:F20' });
    expect(written).toContainEqual({ sheet: 'Kommunen', range: 'G11:G20' });
  });

  test('the paradox is explained at the weight that it concerns', async () => {
    const { findings } = await report(TEN);
    const paradox = findings.filter((each: Row) => each.code === 'allocation-paradox');
    expect(paradox).toMatchObject([{ severity: 'info', sheet: 'Kommunen', cell: 'C20' }]);
    expect(paradox[0].message).toContain('Bei 11,5 statt 11 Stellen bekäme Kommune 10 weniger: 0 statt 0,5.');
  });

  test('the due dates, seen from the day of the sheet', async () => {
    const { dueDates, findings } = await report(TEN);
    expect(dueDates).toEqual([
      { label: 'Evaluation', date: '2022-06-30', overdue: true },
      { label: 'Frist Haushaltsanmeldung', date: '2022-08-31', overdue: false },
    ]);
    expect(findings.map((each: Row) => each.code)).toContain('due-date-passed');
  });
});

test('the posts of a municipality are explained down to the cells', async () => {
  const { printed } = await runCommand(copyOf(THREE), '--explain', 'Bönen');
  expect(printed).toContain('Zugeteilte Stellen „Bönen“: 0,5 VZÄ');
  expect(printed).toContain('Gewicht „Bönen“: 0,38 [Kommunen!C13]');
});

test('without municipalities and due dates both lists are empty', async () => {
  const { allocation, dueDates } = await report('assets/examples/koeln-2021-2022.xlsx');
  expect([allocation, dueDates]).toEqual([[], []]);
});
