import type { FunctionCall, FunctionResult } from '../../../standin/document/function-calls';
import { CalculationState } from '../../../standin/browser/grid/calculation-state';
import { FunctionResults } from '../../../standin/browser/grid/function-results';
import type { CallingCell } from '../../../standin/browser/grid/function-results';

/** Functions of an add-in that the test answers by hand. */
function withAddIn() {
  const sent: (readonly FunctionCall[])[] = [];
  const recomputed: CallingCell[] = [];
  let answer: (results: readonly FunctionResult[]) => void = () => {};
  const settled: string[] = [];
  const state = new CalculationState(() => settled.push('settled'));
  const results = new FunctionResults({
    call: (calls) => {
      sent.push(calls);
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
    recompute: (cells) => recomputed.push(...cells),
    count: (change) => (change > 0 ? state.callsOut(change) : state.callsBack(-change)),
  });
  return {
    results,
    sent,
    recomputed,
    state,
    settled,
    answer: (given: readonly FunctionResult[]) => answer(given),
  };
}

const cell = (row: number): CallingCell => ({ sheet: 's', row, column: 0 });
const call = (value: number): FunctionCall => ({ id: 'EIGENANTEIL', parameters: [value] });
const turn = () => new Promise((resolve) => setTimeout(resolve));

test('calls of one computation go out together, equal ones once, and all their cells are computed again', async () => {
  const { results, sent, recomputed, answer } = withAddIn();
  expect([
    results.ask(call(1), cell(0)),
    results.ask(call(2), cell(1)),
    results.ask(call(1), cell(2)),
  ]).toEqual([null, null, null]);
  await turn();
  expect(sent).toEqual([[call(1), call(2)]]);
  expect(results.ask(call(2), cell(3))).toBeNull();
  answer([[[10]], [[20]]]);
  await turn();
  expect(recomputed.map(({ row }) => row)).toEqual([0, 2, 1, 3]);
  expect(results.ask(call(2), cell(1))).toEqual([[20]]);
  expect(sent).toHaveLength(1);
});

test('the next computation calls again, as Excel does', async () => {
  const { results, sent, answer } = withAddIn();
  results.ask(call(1), cell(0));
  await turn();
  answer([[[10]]]);
  await turn();
  results.forget();
  expect(results.ask(call(1), cell(0))).toBeNull();
  await turn();
  expect(sent).toHaveLength(2);
});

test('nothing is settled while a call is on its way', async () => {
  const { results, state, settled, answer } = withAddIn();
  state.asked();
  state.started();
  results.ask(call(1), cell(0));
  state.ended();
  expect([state.settled, settled]).toEqual([false, []]);
  await turn();
  answer([[[10]]]);
  await state.whenSettled();
  expect(settled).toEqual(['settled']);
});

test('a computation counts only for the changes before its start', () => {
  const state = new CalculationState(() => {});
  state.asked();
  state.started();
  state.asked();
  state.ended();
  expect(state.settled).toBe(false);
  state.started();
  state.ended();
  expect(state.settled).toBe(true);
});

test('another workbook starts settled and lets go who waited for the one before', async () => {
  const state = new CalculationState(() => {});
  state.asked();
  const waiting = state.whenSettled();
  state.reset();
  await waiting;
  expect(state.settled).toBe(true);
});
