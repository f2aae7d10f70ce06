import { known, unknown } from '../../src/domain/maybe';
import { finding } from '../../src/domain/findings/finding';
import { cents, ZERO_CENTS } from '../../src/domain/numbers';
import type { ChartRow } from '../../src/taskpane/parts/chart/chart-row';
import { layOutBars } from '../../src/taskpane/parts/chart/lay-out-bars';

function bar(from: number, to: number, precision = 0): ChartRow {
  const shared = { key: `${from}`, label: '', text: '', tone: 'level' as const };
  return { ...shared, from: known(cents(from)), to: known(cents(to)), precision: cents(precision) };
}

test('bars share one axis from zero to the highest amount', () => {
  expect(layOutBars([bar(0, 20000), bar(20000, 5000)], 200)).toEqual({
    zero: 0,
    spans: [
      { left: 0, width: 200, end: 200, whisker: 0 },
      { left: 50, width: 150, end: 50, whisker: 0 },
    ],
  });
});

test('an amount below zero moves the zero line', () => {
  const { zero, spans } = layOutBars([bar(0, 30000), bar(30000, -10000)], 200);
  expect(zero).toBe(50);
  expect(spans[1]).toEqual({ left: 0, width: 200, end: 0, whisker: 0 });
});

test('the axis has room for the precision of a rounded amount', () => {
  const { spans } = layOutBars([bar(0, 9000, 1000)], 100);
  expect(spans[0]).toEqual({ left: 0, width: 90, end: 90, whisker: 10 });
});

test('an unknown amount has no bar, and nothing but zeros has bars without length', () => {
  const reason = finding('nothing-to-undo', null, {});
  const { spans } = layOutBars([{ ...bar(0, 0), to: unknown(reason) }, bar(0, ZERO_CENTS)], 100);
  expect(spans).toEqual([null, { left: 0, width: 0, end: 0, whisker: 0 }]);
});
