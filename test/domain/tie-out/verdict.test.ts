import fc from 'fast-check';
import { cents } from '../../../src/domain/numbers';
import { judge } from '../../../src/domain/tie-out/verdict';
import { euro } from '../unplanned/examples';

describe('a stated amount against the computed one', () => {
  test.each([
    [440_837, 440_837, 'exact', null],
    [440_000, 440_837, 'rounded', 10_000],
    [441_000, 440_837, 'rounded', 1_000],
    [440_800, 440_837, 'rounded', 100],
    [440_840, 440_837, 'rounded', 10],
    [158_374, 158_373.9, 'rounded', 1],
    [606_000, 440_837, 'deviates', null],
    [440_000, 445_000, 'deviates', null],
    [450_000, 445_000, 'rounded', 10_000],
    [120_000, 123_634, 'rounded', 10_000],
    [7_000, 7_312, 'rounded', 1_000],
    [3_400_000, 3_432_109, 'rounded', 100_000],
    [23_000_000, 23_412_345, 'rounded', 1_000_000],
    [1_000_000, 500_000, 'deviates', null],
    [500_000, 450_000, 'deviates', null],
    [300_000, 345_000, 'deviates', null],
    [1_100_000, 1_050_000, 'deviates', null],
    [50_000, 46_000, 'deviates', null],
    [50_000, 48_000, 'rounded', 10_000],
    [50_000, 52_000, 'rounded', 10_000],
    [50_000, 52_100, 'deviates', null],
    [20_000, 19_400, 'rounded', 10_000],
    [10_000, 6_000, 'deviates', null],
    [500_000, 480_000, 'deviates', null],
    [2_000_000, 1_750_000, 'deviates', null],
    [0, 0.4, 'deviates', null],
    [0, 0, 'exact', null],
    [-520_821, -520_820.86, 'rounded', 1],
    [-450_000, -445_000, 'rounded', 10_000],
    [520_820.86, -520_820.86, 'deviates', null],
    [440_837.01, 440_837, 'deviates', null],
  ])('%d stated for %d computed: %s, step %p', (stated, computed, verdict, step) => {
    expect(judge(euro(stated), euro(computed))).toEqual({ verdict, step });
  });

  test('a rounded verdict names the finest step that explains the figure', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000_00, max: 10_000_000_00 }),
        fc.constantFrom(1, 10, 100, 1_000, 10_000, 100_000, 1_000_000),
        (computed, step) => {
          const toStep = (size: number) =>
            Math.sign(computed) * Math.floor((Math.abs(computed) + size * 50) / (size * 100)) * size * 100;
          const stated = toStep(step);
          fc.pre(stated !== 0 && stated !== computed && Math.abs(stated) >= step * 2_000);
          const found = judge(cents(stated), cents(computed));
          expect(found.verdict).toBe('rounded');
          expect(toStep(found.step ?? 0)).toBe(stated);
          if (found.step !== null && found.step > 1) expect(toStep(found.step / 10)).not.toBe(stated);
        },
      ),
    );
  });

  test('a stated 0,00 is never a rounded figure', () => {
    fc.assert(fc.property(fc.integer(), (computed) => judge(euro(0), cents(computed)).verdict !== 'rounded'));
  });
});
