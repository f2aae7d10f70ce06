import { computeAllocation } from '../../../src/domain/allocation/compute-allocation';
import { sentence } from '../../../src/domain/findings/sentence';
import { toDecimalText } from '../../../src/domain/numbers';
import type { OwnShareRow } from '../../../src/domain/own-share/own-share-row';
import { exactly } from '../own-share/example-case';
import { ownShareOf } from '../unplanned/examples';
import { allocated, caseOf, codes, municipality, posts, withWeights } from './allocation-case';

const HALF = { step: exactly('0.5') };

test('Kamen, Bergkamen and Bönen 2021 as published (Vorlage 141/2021 of the city of Kamen)', () => {
  const three = [
    municipality('Kamen', '0.85'),
    municipality('Bergkamen', '1.19'),
    municipality('Bönen', '0.38'),
  ];
  const result = allocated(three, '2.5', { ...HALF, minShare: exactly('0.5') });
  expect(posts(result)).toEqual(['1', '1', '0.5']);
  expect(posts(result, 'before')).toEqual(['1', '1', '0.5']);
  expect(toDecimalText((result.unallocated as { value: { digits: number; scale: number } }).value)).toBe('0');
  expect(codes(result)).toEqual([]);
});

describe('the methods differ', () => {
  // Quotas 4.16, 3.38 and 2.46.
  const weights = withWeights('416', '338', '246');
  test.each([
    ['largest-remainder', ['4', '3', '3']],
    ['sainte-lague', ['4', '3', '3']],
    ['dhondt', ['4', '4', '2']],
  ] as const)('%s', (method, expected) => {
    expect(posts(allocated(weights, '10', { method }))).toEqual(expected);
  });

  test('Sainte-Laguë favours nobody, largest remainder keeps to the quota', () => {
    const large = withWeights('90', '4', '3', '3');
    expect(posts(allocated(large, '10', { method: 'largest-remainder' }))).toEqual(['9', '1', '0', '0']);
    expect(posts(allocated(large, '10', { method: 'sainte-lague' }))).toEqual(['10', '0', '0', '0']);
  });
});

describe('opt-outs', () => {
  const ten = [
    municipality('A', '30'),
    municipality('B', '20', { participates: false }),
    municipality('C', '10'),
  ];

  test('get none; theirs go to the others, shown before and after', () => {
    const result = allocated(ten, '6');
    expect(posts(result, 'before')).toEqual(['3', '2', '1']);
    expect(posts(result)).toEqual(['5', '0', '1']);
    expect(posts(result, 'difference')).toEqual(['2', '-2', '0']);
  });

  test('nobody takes part: nothing is allocated, and it is said', () => {
    const result = allocated([municipality('A', '30', { participates: false })], '6');
    expect(posts(result)).toEqual(['0']);
    expect(result.unallocated).toEqual({ known: true, value: exactly('6') });
    expect(codes(result)).toEqual(['allocation-nobody-takes-part']);
  });
});

describe('minimum', () => {
  test('who would get less gets none, the smallest share first, and the rest is redistributed', () => {
    const result = allocated(withWeights('50', '30', '14', '6'), '5', { ...HALF, minShare: exactly('1') });
    expect(posts(result)).toEqual(['2.5', '1.5', '1', '0']);
    expect(result.findings.map((each) => sentence(each, 'de'))).toEqual([
      'Kommunen!B5: D bekäme 0,5 Stellen und damit weniger als den Mindestanteil von 1; die Kommune erhält deshalb keine, und ihr Anteil wird neu verteilt.',
    ]);
  });

  test('a municipality may have its own', () => {
    const own = [
      municipality('A', '50'),
      municipality('B', '30'),
      municipality('C', '20', { minShare: exactly('3') }),
    ];
    expect(posts(allocated(own, '10'))).toEqual(['6', '4', '0']);
  });

  test('of one step changes nothing', () => {
    const weights = withWeights('70', '20', '9', '1');
    expect(posts(allocated(weights, '5', { minShare: exactly('1') }))).toEqual(
      posts(allocated(weights, '5')),
    );
  });

  test('that nobody reaches leaves the posts unallocated', () => {
    const result = allocated(withWeights('1', '1'), '2', { minShare: exactly('3') });
    expect(posts(result)).toEqual(['0', '0']);
    expect(result.unallocated).toEqual({ known: true, value: exactly('2') });
    expect(codes(result)).toContain('allocation-left-over');
  });
});

describe('equal claims', () => {
  test('go to the earlier row where the weights are equal', () => {
    const result = allocated(withWeights('5', '5'), '3');
    expect(posts(result)).toEqual(['2', '1']);
    expect(codes(result)).toContain('allocation-tie');
  });

  test.each(['largest-remainder', 'sainte-lague', 'dhondt'] as const)(
    'go to the larger weight, also in a later row (%s)',
    (method) => {
      // Largest remainder: quotas 0.5 and 1.5; D'Hondt: 1 ÷ 1 = 2 ÷ 2; Sainte-Laguë: 1 ÷ 1 = 3 ÷ 3.
      const second = method === 'dhondt' ? '2' : '3';
      const result = allocated(withWeights('1', second), '2', { method });
      expect(posts(result)).toEqual(['0', '2']);
      expect(result.findings.map((each) => sentence(each, 'en'))[0]).toBe(
        'Kommunen!B3: B and A have the same claim to the last post (step 1). It goes to B: the larger weight counts first, then the order of the sheet. Please decide whether this is to stay.',
      );
    },
  );
});

describe('the paradoxes of the largest remainder', () => {
  test('one more post costs a municipality one (Alabama)', () => {
    const result = allocated(withWeights('6', '6', '2'), '10');
    expect(posts(result)).toEqual(['4', '4', '2']);
    expect(result.findings.map((each) => sentence(each, 'de'))).toEqual([
      'Kommunen!B4: Bei 11 statt 10 Stellen bekäme C weniger: 1 statt 2. Das ist kein Rechenfehler, sondern eine Eigenheit des Verfahrens „größter Rest“ (Alabama-Paradoxon). Bei Sainte-Laguë und D’Hondt kommt sie nicht vor; wählbar in der Einstellung „Verteilungsverfahren“.',
    ]);
    const sainteLague = allocated(withWeights('6', '6', '2'), '10', { method: 'sainte-lague' });
    expect(codes(sainteLague)).not.toContain('allocation-paradox');
  });

  test('others opt out, and one that takes part gets less', () => {
    const list = [...withWeights('7', '3', '1'), municipality('D', '2', { participates: false })];
    const result = allocated(list, '6');
    expect(posts(result, 'before')).toEqual(['3', '1', '1', '1']);
    expect(posts(result)).toEqual(['4', '2', '0', '0']);
    expect(posts(allocated(list, '6', { method: 'dhondt' }), 'difference')).toEqual(['0', '1', '0', '-1']);
    expect(codes(result)).toContain('allocation-loses-by-opt-out');
  });
});

describe('what there is to allocate', () => {
  const ownShare: OwnShareRow[] = [
    { ...ownShareOf(1, 2021, 0, 0), fte: exactly('9') },
    { ...ownShareOf(2, 2021, 0, 0), fte: exactly('3') },
    { ...ownShareOf(2, 2022, 0, 0), fte: exactly('4.5') },
  ];

  test('without a setting: the FTE of module 2 in the year that has most', () => {
    const result = allocated(withWeights('2', '1'), null, HALF, ownShare);
    expect(result).toMatchObject({ posts: { value: exactly('4.5') }, postsOfYear: 2022 });
    expect(posts(result)).toEqual(['3', '1.5']);
  });

  test('no multiple of the step: unknown for everyone who takes part', () => {
    const list = [...withWeights('2', '1'), municipality('C', '1', { participates: false })];
    const result = allocated(list, null, {}, ownShare);
    expect(posts(result)).toEqual(['allocation-not-in-steps', 'allocation-not-in-steps', '0']);
    expect(codes(result)).toEqual(['allocation-not-in-steps']);
    expect(sentence(result.findings[0]!, 'de')).toBe(
      '4,5 Stellen lassen sich nicht in Schritten von 1 verteilen; die Verteilung bleibt offen. Bitte „Zu verteilende Stellen“ oder „Schritt“ ändern.',
    );
  });

  test('more posts than there can be: unknown', () => {
    expect(posts(allocated(withWeights('2'), '9007199254740991'))).toEqual(['allocation-posts-implausible']);
  });

  test('neither setting nor module 2: unknown', () => {
    expect(posts(allocated(withWeights('2'), null, {}, ownShare.slice(0, 1)))).toEqual([
      'allocation-posts-missing',
    ]);
  });
});

test('weights that are all 0 allocate nothing, and it is said', () => {
  expect(codes(allocated(withWeights('0', '0'), '2'))).toEqual(['allocation-without-weight']);
});

test('a municipality that is named twice is reported', () => {
  const list = [municipality('Kamen', '1'), municipality('KAMEN', '2', {}, 3)];
  expect(allocated(list, '3').findings).toMatchObject([
    { code: 'municipality-named-twice', place: { sheet: 'Kommunen', cell: 'A3' } },
  ]);
});

test('without municipalities there is no allocation', () => {
  expect(computeAllocation(caseOf([], '3'), [])).toBeNull();
});
