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
