import { finding } from '../../../src/domain/findings/finding';
import { known, unknown } from '../../../src/domain/maybe';
import { cents } from '../../../src/domain/numbers';
import { ownShareRange } from '../../../src/domain/own-share/own-share-range';

const open = unknown(finding('nothing-to-undo', null, {}));
const euro = (amount: number) => known(cents(amount * 100));

test('what is known counts as it is, what is unknown between nothing and its cost', () => {
  const rows = [
    { cost: euro(70_000), grant: euro(55_000), ownShare: euro(15_000) },
    { cost: euro(60_000), grant: open, ownShare: open },
  ];
  expect(ownShareRange(rows)).toEqual({
    cost: cents(13_000_000),
    low: cents(1_500_000),
    high: cents(7_500_000),
  });
});

test('nothing is said where an own share is unknown though its grant is known: money taken off may fall away', () => {
  const rows = [
    { cost: euro(60_000), grant: euro(55_000), ownShare: open },
    { cost: euro(60_000), grant: open, ownShare: open },
  ];
  expect(ownShareRange(rows)).toBeNull();
});

test('there is nothing to say where all is known, or where a cost is not', () => {
  expect(ownShareRange([{ cost: euro(1), grant: euro(1), ownShare: euro(0) }])).toBeNull();
  expect(ownShareRange([{ cost: open, grant: open, ownShare: open }])).toBeNull();
});
