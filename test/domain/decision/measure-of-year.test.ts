import type { BudgetLine, Settings } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { measureText } from '../../../src/i18n/render-measure';
import { kreis } from '../kreis-case';
import { euro, line, shown, thresholds } from '../unplanned/examples';

/** Module 1 of the Kreis in 2021 needs 109.961,33, module 2 380.723,33; the appropriations leave 8.000 of each open. */
function measureOf(settings: Partial<Settings>, first: Partial<BudgetLine> = {}) {
  const input = kreis('yes');
  const position = (module: 1 | 2, need: number, given: Partial<BudgetLine> = {}) => {
    const key = `05.313.0${module} / 501900`;
    return line({ key, account: '501900', module, appropriation: euro(need - 8_000), ...given });
  };
  const { figures } = compute(
    {
      ...input,
      posts: input.posts.filter(({ module }) => module !== 3),
      budgetLines: [position(1, 109_961.33, first), position(2, 380_723.33)],
      settings: { ...input.settings, years: [2021], budgetNote: 'none', ...settings },
    },
    kimNrw,
  );
  expect(figures.decision.measures).toHaveLength(1);
  return figures.decision.measures[0]!;
}

const text = (measure: ReturnType<typeof measureOf>, language: 'de' | 'en' = 'de') =>
  measureText(measure, language).replaceAll('\u00a0', ' ');

test('8.000 + 8.000 against 10.000: the sum decides', () => {
  const measure = measureOf({ significance: thresholds(10_000, null) });
  expect([shown(measure.sum), measure.sumExceeds, measure.exceeding, measure.body]).toEqual([
    '16000.00',
    true,
    [],
    'council',
  ]);
  expect(text(measure)).toBe(
    '2021: Alle über- und außerplanmäßigen Beträge des Programms zusammen: 16.000,00 €. Wertgrenze: bis einschließlich 10.000,00 € (Aufgabe: freiwillig). Die Summe liegt darüber. Deshalb ist die vorherige Zustimmung des Rates oder Kreistags nötig, und zwar für alle Haushaltsstellen des Programms.',
  );
  expect(text(measure, 'en')).toBe(
    '2021: All over-plan and extra-plan amounts of the programme together: €16,000.00. Threshold: up to and including €10,000.00 (task: voluntary). The sum is above it. The prior consent of the council is therefore necessary for all budget positions of the programme.',
  );
});

test('up to and including the threshold the treasurer decides', () => {
  const measure = measureOf({ significance: thresholds(16_000, null) });
  expect([measure.sumExceeds, measure.exceeding, measure.body]).toEqual([false, [], 'treasurer']);
  expect(text(measure)).toContain('Die Kämmerei bewilligt; Rat oder Kreistag nehmen Kenntnis.');
  expect(text(measure)).not.toContain('darüber');
});

test('a position above the threshold is named, and what was granted before counts', () => {
  const granted = { appropriation: euro(100_000), alreadyGranted: euro(1_961.33) };
  const measure = measureOf({ significance: thresholds(9_000, null) }, granted);
  expect([shown(measure.sum), shown(measure.grantedBefore)]).toEqual(['17961.33', '1961.33']);
  expect(text(measure)).toContain('zusammen: 17.961,33 €, davon bereits bewilligt 1.961,33 €.');
  expect(text(measure)).toContain(
    'Die Summe liegt darüber. Für sich allein über der Wertgrenze: 05.313.01 / 501900 mit 9.961,33 €.',
  );
});

test('a mixed duty has the lower threshold, and says so', () => {
  const input = kreis('yes');
  const posts = input.posts.map(
    (post) => ({ ...post, duty: post.module === 1 ? 'voluntary' : 'mandatory' }) as const,
  );
  const { figures } = compute(
    {
      ...input,
      posts,
      settings: { ...input.settings, years: [2021], significance: thresholds(5_000, 250_000) },
    },
    kimNrw,
  );
  expect(text(figures.decision.measures[0]!)).toContain(
    'Wertgrenze: bis einschließlich 5.000,00 € (Aufgabe: pflichtig/freiwillig). Die Stellen sind teils pflichtig, teils freiwillig; es gilt die niedrigere Wertgrenze.',
  );
});

test('without a threshold who decides is open', () => {
  const measure = measureOf({ significance: thresholds(null, 250_000) });
  expect([measure.limit, measure.body]).toEqual([null, null]);
  expect(text(measure)).toContain(
    'Eine anwendbare Wertgrenze ist nicht bekannt. Wer entscheidet, ist offen.',
  );
});

describe('what the own rule always calls insignificant', () => {
  const byRule = {
    insignificant: { kinds: ['covered-by-income'] as const, source: '§ 9 der Satzung' },
    significance: thresholds(5_000, null),
  };

  test('is named with its rule where nothing else is to be decided', () => {
    const measure = measureOf(byRule);
    expect([measure.entry, measure.exempt.length, measure.body]).toEqual([null, 2, 'treasurer']);
    expect(text(measure)).toBe(
      '2021: Nach der eigenen Regel immer unerheblich (§ 9 der Satzung): 05.313.01 / 501900 mit 8.000,00 €, 05.313.02 / 501900 mit 8.000,00 €. Die Kämmerei bewilligt; Rat oder Kreistag nehmen Kenntnis.',
    );
    expect(text(measure, 'en')).toBe(
      '2021: Always insignificant by the own rule (§ 9 der Satzung): 05.313.01 / 501900 with €8,000.00, 05.313.02 / 501900 with €8,000.00. The treasurer grants it; the council takes note.',
    );
  });

  test('stands apart from the sum of the others, about which the council decides', () => {
    const measure = measureOf(byRule, { appropriation: euro(9_961.33) });
    expect(shown(measure.sum)).toBe('100000.00');
    expect(text(measure)).toBe(
      '2021: Alle übrigen über- und außerplanmäßigen Beträge des Programms zusammen: 100.000,00 €. Wertgrenze: bis einschließlich 5.000,00 € (Aufgabe: freiwillig). Die Summe liegt darüber. Für sich allein über der Wertgrenze: 05.313.01 / 501900 mit 100.000,00 €. Deshalb ist die vorherige Zustimmung des Rates oder Kreistags nötig, und zwar für alle übrigen Haushaltsstellen des Programms. Nach der eigenen Regel immer unerheblich (§ 9 der Satzung) und in der Summe nicht enthalten: 05.313.02 / 501900 mit 8.000,00 €. Dort bewilligt die Kämmerei; Rat oder Kreistag nehmen Kenntnis.',
    );
  });
});
