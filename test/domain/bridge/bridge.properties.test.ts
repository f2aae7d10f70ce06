import fc from 'fast-check';
import { computeBridges } from '../../../src/domain/bridge/compute-bridges';
import type { Bridge, BridgeWithPosts } from '../../../src/domain/bridge/bridge';
import { DRIVERS, type PostDriver } from '../../../src/domain/bridge/driver';
import type { Case } from '../../../src/domain/case';
import type { Maybe } from '../../../src/domain/maybe';
import { computeOwnShares } from '../../../src/domain/own-share/compute-own-shares';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import {
  amountPerFte,
  caseOf,
  casesOfTwoVersions,
  fte,
  month,
  postInputs,
  swapped,
  type PostInputs,
} from './random-versions';

function bridgeOf(input: Case): BridgeWithPosts {
  const [bridge] = computeBridges(input, kimNrw, computeOwnShares(input, kimNrw));
  return bridge!;
}

function value(amount: Maybe<number>): number {
  if (!amount.known) throw new Error(amount.reason.code);
  return amount.value;
}

function drivers(bridge: Bridge): number[] {
  return DRIVERS.map((driver) => value(bridge.drivers[driver]));
}

test('the drivers add up to the difference of the computed own shares to the cent', () => {
  fc.assert(
    fc.property(casesOfTwoVersions, (input) => {
      const bridge = bridgeOf(input);
      const [from, to] = [value(bridge.from.computed!), value(bridge.to.computed!)];
      expect(drivers(bridge).reduce((sum, each) => sum + each, 0)).toBe(to - from);
      expect([value(bridge.difference), value(bridge.undocumented)]).toEqual([to - from, 0]);
      expect(bridge.parts.reduce((sum, part) => sum + value(part.difference), 0)).toBe(to - from);
    }),
  );
});

test('swapping the versions flips every sign', () => {
  fc.assert(
    fc.property(casesOfTwoVersions, (input) => {
      const there = bridgeOf(input);
      const back = bridgeOf(swapped(input));
      expect(drivers(back)).toEqual(drivers(there).map((each) => 0 - each));
      expect(value(back.difference)).toBe(0 - value(there.difference));
    }),
  );
});

const CHANGES: Readonly<Record<PostDriver, fc.Arbitrary<Partial<PostInputs>>>> = {
  fte: fc.record({ fte }),
  cost: fc
    .tuple(amountPerFte, fc.option(fc.nat(500_000)))
    .map(([personnel, oneOff]) => ({ personnel, oneOff })),
  rate: fc.record({ rate: amountPerFte }),
  months: fc.record({ firstMonth: month, lastMonth: month }),
};

for (const kept of ['fte', 'cost', 'rate', 'months'] as const) {
  test(`where all others change, ${kept} that did not change is exactly 0,00`, () => {
    const others = (['fte', 'cost', 'rate', 'months'] as const).filter((driver) => driver !== kept);
    const changed = fc
      .tuple(...others.map((driver) => CHANGES[driver]))
      .map((changes) => Object.assign({}, ...changes) as Partial<PostInputs>);
    const pairs = fc.uniqueArray(fc.tuple(postInputs, changed), {
      minLength: 1,
      maxLength: 3,
      selector: ([{ label, module }]) => `${module} ${label}`,
    });
    fc.assert(
      fc.property(pairs, (posts) => {
        const computed = posts.map(([each, change]) => [{ ...each, given: null }, change] as const);
        const input = caseOf(
          computed.map(([each]) => each),
          computed.map(([each, change]) => ({ ...each, ...change })),
        );
        const bridge = bridgeOf(input);
        expect(value(bridge.drivers[kept])).toBe(0);
        expect(value(bridge.drivers.counterFinancing)).toBe(0);
      }),
    );
  });
}

test('posts that are the same in both versions change nothing', () => {
  fc.assert(
    fc.property(fc.array(postInputs, { minLength: 1, maxLength: 4 }), (posts) => {
      const bridge = bridgeOf(caseOf(posts, posts));
      expect([value(bridge.difference), ...drivers(bridge)]).toEqual([0, ...DRIVERS.map(() => 0)]);
      expect(bridge.changes).toEqual([]);
    }),
  );
});
