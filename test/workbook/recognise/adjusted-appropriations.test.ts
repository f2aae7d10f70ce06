import { brief, posts, recognised, type Rows } from '../workbook-of';

/** What a line with these amounts may spend, in euro, and the findings. */
function line(headings: string[], amounts: Rows[number]) {
  const { case: input, findings } = recognised({
    Stellen: posts(),
    Haushalt: [
      ['Jahr', 'Produkt', 'Sachkonto', ...headings, 'Überplanmäßig'],
      [2021, '05.313', 501900, ...amounts],
    ],
  });
  const [found] = input?.budgetLines ?? [];
  const parts = [found?.appropriation, found?.carryOver, found?.alreadyGranted];
  const available = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) / 100;
  return { available: found === undefined ? null : available, findings: brief(findings) };
}

const BESIDE = 'adjusted-appropriation-beside Haushalt!';

describe('an adjusted appropriation beside the appropriation', () => {
  test.each<[string, string[], Rows[number], number, string]>([
    ['alone', ['Ansatz', 'Fortgeschriebener Ansatz'], [100, 120], 120, 'E1'],
    ['with a supplementary budget', ['Ansatz', 'Nachtrag', 'Ansatz neu'], [100, 20, 120], 120, 'F1'],
    ['with a cut', ['Ansatz', 'Nachtrag', 'Ansatz neu'], [100, -20, 80], 80, 'F1'],
    [
      'that contains the carry-over',
      ['Ansatz', 'Ermächtigungsübertragung', 'Fortgeschriebener Ansatz'],
      [100, 20, 120],
      120,
      'F1',
    ],
    [
      'that does not contain the carry-over',
      ['Ansatz', 'Nachtrag', 'Ansatz neu', 'Ermächtigungsübertragung'],
      [100, 20, 120, 30],
      150,
      'F1',
    ],
    ['that is empty', ['Ansatz', 'Fortgeschriebener Ansatz'], [100, ''], 100, 'E1'],
  ])('%s', (_, headings, amounts, available, cell) => {
    expect(line(headings, amounts)).toEqual({ available, findings: [BESIDE + cell] });
  });

  test('that does not add up is asked', () => {
    expect(line(['Ansatz', 'Nachtrag', 'Ansatz neu'], [100, 20, 150])).toEqual({
      available: null,
      findings: ['part-stopped(adjusted-does-not-add-up) Haushalt!F2', `${BESIDE}F1`],
    });
  });
});

test('a supplementary budget without a new appropriation adds to the old one', () => {
  expect(line(['Ansatz', 'Nachtrag'], [100, 20])).toEqual({ available: 120, findings: [] });
});
