import { measureRecords } from '../../../src/taskpane/views/decision/decision-rows';
import { unplannedPosition } from '../../../src/taskpane/views/decision/unplanned-position';
import { examinedExample } from '../examined-example';

test('each entry of the decision list leads to the unplanned amount that it is about', async () => {
  const { result } = await examinedExample('kreis');
  const { entries } = result.decision;
  const positions = entries.map((entry) => unplannedPosition(entry, result.unplanned));
  expect(positions).toEqual([0, 1]);
  expect(positions.map((position) => result.unplanned[position!]!.amount)).toEqual(
    entries.map(({ unplanned }) => unplanned),
  );
});

test('an entry without a row of its own leads nowhere', async () => {
  const { result } = await examinedExample('kreis');
  const [entry] = result.decision.entries;
  expect(unplannedPosition({ ...entry!, line: 'other' }, result.unplanned)).toBeNull();
});

test('each year says what decided, and its sum leads to its origin', async () => {
  const { result } = await examinedExample('kreis');
  const records = measureRecords(result.decision.measures, 'de');
  expect(records.map(({ title }) => title)).toEqual(['Haushaltsjahr 2021', 'Haushaltsjahr 2022']);
  expect(records.map(({ entries }) => entries[0]!.value)).toMatchObject([
    { amount: { value: 14_694_566 }, figure: { measure: 'significance-sum', row: 0 } },
    { amount: { value: 29_389_134 }, figure: { measure: 'significance-sum', row: 1 } },
  ]);
  expect(records[0]!.verdict).toContain('Wer entscheidet, ist offen.');
});
