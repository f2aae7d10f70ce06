import { tieOut as texts } from '../../../src/i18n/de/taskpane-tie-out';
import { tieOut as english } from '../../../src/i18n/en/taskpane-tie-out';
import {
  verdictGroups,
  verdictSentence,
  verdictSummary,
} from '../../../src/taskpane/views/tie-out/verdict-groups';
import { finding } from '../../../src/domain/findings/finding';
import { unknown } from '../../../src/domain/maybe';
import { tieOutRows } from '../../../src/taskpane/views/tie-out/tie-out-rows';
import { examinedExample } from '../examined-example';
import { recordText } from '../record-text';

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
    'weicht ab um 115.709,40\u00a0€ (+23,6\u00a0%)',
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

test('a stated figure stands beside the computed one; an equal one needs no difference', async () => {
  const { result } = await examinedExample('kreis');
  const groups = tieOutRows(result, texts, 'de');
  expect(groups.map(({ records }) => recordText(records[0]!))).toEqual([
    [
      'Eigenanteil gesamt · Vorlage',
      'Ausgewiesen: 606.000,00 €',
      'Berechnet: 490.290,60 €',
      'Differenz: 115.709,40 €',
    ],
    [
      'Eigenanteil gesamt · mündlich (verglichen mit „Sitzung“)',
      'Ausgewiesen: 440.000,00 €',
      'Berechnet: 440.837,00 €',
      'Differenz: -837,00 €',
    ],
    [
      'Eigenanteil Modul 1 · Sitzung',
      'Bezieht sich auf: Modul 1 (Koordination)',
      'Ausgewiesen: 123.634,00 €',
      'Berechnet: 123.634,00 €',
    ],
  ]);
});
