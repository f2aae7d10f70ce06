import { call, cell, column, errorValue, excelWithFunctions } from './with-functions';

beforeAll(async () => {
  await excelWithFunctions();
});

describe('ÜBERPLANMÄSSIG and AUSSERPLANMÄSSIG', () => {
  test.each([
    ['an appropriation is there', [440_837, 100_000], 340_837, 0],
    ['the appropriation is enough', [80_000, 100_000], 0, 0],
    ['there is only a carry-over', [50_000, null, 20_000], 30_000, 0],
    ['there is only an earlier grant', [50_000, '', '', 10_000], 40_000, 0],
    ['all three are there', [100_000, 30_000, '20.000,00 €', 5_000], 45_000, 0],
    ['there is none', [440_837, ''], 0, 440_837],
    ['the appropriation is 0,00', [440_837, '0,00 €'], 0, 440_837],
    ['there is no need', [-5_000, ''], 0, 0],
  ])('where %s', (_, given, over, extra) => {
    expect(cell('UEBERPLANMAESSIG', ...given)).toBe(over);
    expect(cell('AUSSERPLANMAESSIG', ...given)).toBe(extra);
  });

  test('text and error values are no empty appropriation', () => {
    expect(cell('UEBERPLANMAESSIG', 1, 'siehe Anlage')).toMatchObject({ error: '#VALUE!' });
    expect(cell('AUSSERPLANMAESSIG', 1, 'siehe Anlage')).toMatchObject({ error: '#VALUE!' });
    expect(cell('AUSSERPLANMAESSIG', 1, errorValue('notAvailable'))).toEqual({ error: '#N/A', message: '' });
  });

  test.each([
    ['no extra income', '', 70],
    ['one cent less than the gross amount', 69.99, 0.01],
    ['exactly the gross amount', 70, 0],
    ['more than the gross amount', 80, 0],
  ])('net by %s', (_, income, over) => {
    expect(cell('UEBERPLANMAESSIG', 100, 30, '', '', income)).toBe(over);
  });

  test('a shortfall of income raises nothing: extra income is never negative', () => {
    expect(cell('UEBERPLANMAESSIG', 100, 30, '', '', -5)).toMatchObject({ error: '#NUM!' });
  });

  test('spill over the lines of a budget', () => {
    const needs = column(100, 200, '');
    const appropriations = column(30, '', '');
    expect(call('UEBERPLANMAESSIG', needs, appropriations)).toEqual([[70], [0], ['']]);
    expect(call('AUSSERPLANMAESSIG', needs, appropriations)).toEqual([[0], [200], ['']]);
  });
});

describe('ABGLEICH', () => {
  test.each([
    [440_837, 440_837, 'stimmt'],
    [440_000, 440_837, 'gerundet auf 10.000'],
    ['441 T€', 440_837, 'gerundet auf 1.000'],
    [440_837, 440_836.6, 'gerundet auf 1'],
    [606_000, 440_837, 'weicht ab um 165.163,00\u00a0€'],
    [440_836.99, 440_837, 'weicht ab um -0,01\u00a0€'],
    [0, 0.3, 'weicht ab um -0,30\u00a0€'],
  ])('%s stated and %s computed: %s', (stated, computed, verdict) => {
    expect(cell('ABGLEICH', stated, computed)).toBe(verdict);
  });

  test('spills', () => {
    expect(call('ABGLEICH', column(123_634, 'x'), column(123_634, 1))).toEqual([
      ['stimmt'],
      [expect.objectContaining({ error: '#VALUE!' })],
    ]);
  });
});

describe('DECKUNGSLÜCKE', () => {
  test.each([
    ['one amount', [440_837, 400_000], 40_837],
    ['more cover than need', [100, 150], 0],
    ['several covers', [8_590_000, column(5_410_000, 2_480_000)], 700_000],
    ['several needs', [column(100, '', 50), 120], 30],
    ['only granted cover', [100, column(60, 50, 20), column('bewilligt', 'beantragt', 'abgelehnt')], 40],
    ['a cover without status beside others', [100, column(60, 50), column('bewilligt', '')], 40],
    ['a range of amounts with its lower one', [500_000, '450–500 T€'], 50_000],
    ['no cover at all is a cover of 0', [500, 0], 500],
  ])('counts %s', (_, given, gap) => {
    expect(cell('DECKUNGSLUECKE', ...given)).toBe(gap);
  });

  test('says what it cannot read', () => {
    expect(cell('DECKUNGSLUECKE', 100, 50, 'vielleicht')).toEqual({
      error: '#VALUE!',
      message:
        'Argument „status“: „vielleicht“ ist hier nicht vorgesehen. Möglich sind: beantragt, bewilligt, abgelehnt.',
    });
    expect(cell('DECKUNGSLUECKE', '', 50)).toBe(0);
    expect(cell('DECKUNGSLUECKE', 100, column(1, 2), column('bewilligt', '', ''))).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('„deckung“ hat 2 × 1 Zellen, „status“ hat 3 × 1 Zellen'),
    });
    expect(cell('DECKUNGSLUECKE', column(1, errorValue('divisionByZero')), 50)).toEqual({
      error: '#DIV/0!',
      message: '',
    });
  });
});

describe('VERTEILUNG', () => {
  test('of Kamen, Bergkamen and Bönen 2021, in the shape of the weights', () => {
    expect(call('VERTEILUNG', 2.5, column(0.85, 1.19, 0.38), null, 0.5)).toEqual([[1], [1], [0.5]]);
    expect(call('VERTEILUNG', '2,5', [[0.85, 1.19, 0.38]], null, '0,5')).toEqual([[1, 1, 0.5]]);
  });

  test('gives nothing to those who opt out, and counts an empty weight as 0', () => {
    const weights = column(10, 20, '', 30);
    expect(call('VERTEILUNG', 4, weights, column('ja', 'nein', '', ''))).toEqual([[1], [0], [0], [3]]);
  });

  test('by each method', () => {
    const weights = column(53, 24, 23);
    expect(call('VERTEILUNG', 5, weights)).toEqual([[3], [1], [1]]);
    expect(call('VERTEILUNG', 5, weights, null, null, 'Sainte-Laguë')).toEqual([[3], [1], [1]]);
    expect(call('VERTEILUNG', 5, weights, null, null, "D'Hondt")).toEqual([[3], [1], [1]]);
    expect(call('VERTEILUNG', 3, column(65, 21, 14), null, null, "D'Hondt")).toEqual([[3], [0], [0]]);
    expect(call('VERTEILUNG', 3, column(65, 21, 14))).toEqual([[2], [1], [0]]);
  });

  test.each([
    ['posts that are no multiple of the step', [2.5, column(1, 2)], '#NUM!', '2,5 Stellen lassen sich nicht'],
    ['a step that nobody uses', [2, column(1, 2), null, 0.25], '#NUM!', 'Argument „schritt“: „0,25“'],
    ['a weight that is no number', [2, column(1, 'x')], '#VALUE!', 'Argument „gewichte“'],
    ['nobody', [2, column(1, 2), 'nein'], '#VALUE!', 'Keine Kommune nimmt teil'],
    ['weights that are all blank', [2, column('', '')], '#VALUE!', 'hat ein Gewicht über 0'],
    ['no weight', [2, column(0, 0)], '#VALUE!', 'hat ein Gewicht über 0'],
    ['a range of posts', [column(1, 2), column(1, 2)], '#VALUE!', 'muss eine einzelne Zelle sein'],
    [
      'a longer list of opt-outs',
      [2, column(1, 2), column('ja', '', '')],
      '#VALUE!',
      'passen nicht zueinander',
    ],
  ])('refuses %s', (_, given, error, message) => {
    expect(cell('VERTEILUNG', ...given)).toEqual({ error, message: expect.stringContaining(message) });
  });
});
