import { tieOut as texts } from '../../../src/i18n/de/taskpane-tie-out';
import { tieOut as english } from '../../../src/i18n/en/taskpane-tie-out';
import {
  verdictGroups,
  verdictSentence,
  verdictSummary,
} from '../../../src/taskpane/views/tie-out/verdict-groups';
import { finding } from '../../../src/domain/findings/finding';
import { unknown } from '../../../src/domain/maybe';
import { examinedExample } from '../examined-example';

const stated = async () => (await examinedExample('kreis')).result.tieOut;

test('what deviates stands first, then what is rounded, then what is equal to the cent', async () => {
  const groups = verdictGroups(await stated());
  expect(groups.map(({ kind, rows }) => [kind, rows.map(({ row }) => row)])).toEqual([
    ['deviates', [6]],
    ['rounded', [5]],
    ['exact', [0, 1, 2, 3, 4]],
  ]);
});

test('each verdict is a sentence with its step or its difference', async () => {
  const rows = await stated();
  const sentences = [rows[6]!, rows[5]!, rows[0]!].map((row) => verdictSentence(row, texts, 'de'));
  expect(sentences).toEqual([
    'weicht ab um 165.163,00\u00a0€ (+37,5\u00a0%)',
    'gerundet auf 10.000 €',
    'stimmt',
  ]);
  expect(verdictSentence(rows[5]!, english, 'en')).toBe('rounded to €10,000');
});

test('a figure without a counterpart is not comparable and never counts as agreeing', async () => {
  const [first, ...others] = await stated();
  const reason = unknown(finding('stated-without-posts', null, { label: 'x', subject: 'y' }));
  const row = { ...first!, computed: reason, difference: reason, verdict: null, step: null };
  expect(verdictSentence(row, texts, 'de')).toBe('nicht vergleichbar');
  expect(verdictSummary([row, ...others], texts)).toBe(
    'Ausgewiesene Beträge: 7. Davon stimmen 4, gerundet 1, abweichend 1, nicht vergleichbar 1.',
  );
});
