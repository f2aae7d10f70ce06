import type { FunctionArgument, FunctionCall, FunctionResult } from '../standin/document/function-calls';
import { newDocument } from '../standin/document/new-document';
import { startExcel } from '../standin/headless/excel-stand-in';
import type { ExcelStandIn } from '../standin/headless/excel-stand-in';
import { registerFunctions } from '../src/functions/register-functions';

const CELLS = 10_000;
const RUNS = 15;
const CHAIN = 4;
/** What the client's runtime waits before it sends results, whatever was called. */
const CLIENT_WAITS = 50;

/** FTE in hundredths of the cell in a row. */
const hundredths = (row: number): number => row % 400;
/** Module 2 in the second half of 2021: 27.500 euro per FTE, nothing below half a post. */
const expected = (row: number): number => (hundredths(row) < 50 ? 0 : hundredths(row) * 275);

const OF_ROW: readonly ((row: number) => string | number)[] = [
  () => 2,
  (row) => hundredths(row) / 100,
  () => '01.07.2021',
  () => '31.12.2022',
  () => 2021,
];
const LEFT_OUT = [null, null, null];
const rows = Array.from({ length: CELLS }, (_, row) => row);

function oneCallPerRow(id: string): FunctionCall[] {
  return rows.map((row) => ({
    id,
    parameters: [...OF_ROW.map((cell): FunctionArgument => [[cell(row)]]), ...LEFT_OUT],
  }));
}

const oneCallForAll: FunctionCall = {
  id: 'FOERDERUNG',
  parameters: [...OF_ROW.map((cell): FunctionArgument => rows.map((row) => [cell(row)])), ...LEFT_OUT],
};

interface Peer {
  readonly calls: readonly FunctionCall[];
  readonly expected: (row: number) => number;
  readonly times: number[];
}

/**
 * The same 10.000 grants three ways through the client's custom-functions runtime: in single cells, in single cells of a
 * function that only returns one of its (same) arguments, and as one range. All results are checked.
 *
 * @returns lines to print
 */
export async function compareCustomFunctions(): Promise<string[]> {
  const peers = {
    grants: { calls: oneCallPerRow('FOERDERUNG'), expected, times: [] },
    same: { calls: oneCallPerRow('SAME'), expected: (row) => hundredths(row) / 100, times: [] },
    range: { calls: [oneCallForAll], expected, times: [] },
  } satisfies Record<string, Peer>;
  for (let run = 0; run <= RUNS; run += 1) {
    for (const peer of Object.values<Peer>(peers)) {
      const milliseconds = await timed(peer);
      if (run > 0) peer.times.push(milliseconds);
    }
  }
  const { grants, same, range } = peers;
  const chain = await timeOfChain();
  const line = (name: string, milliseconds: number) =>
    `${name.padEnd(52)}${milliseconds.toFixed(1).padStart(10)} ms`;
  return [
    `${CELLS.toLocaleString('en')} cells through the custom-functions runtime, medians of ${RUNS} turns; all results are right`,
    '',
    line('KIM.FÖRDERUNG in single cells', median(grants.times)),
    line('a function that returns its argument', median(same.times)),
    line('KIM.FÖRDERUNG over one range', median(range.times)),
    line(`${CHAIN} single cells, each waiting for the one before`, chain),
    '',
    `KIM.FÖRDERUNG takes ${ratio(grants, same).toFixed(2)} times what a function takes that only returns its argument`,
    `single cells take ${ratio(grants, range).toFixed(1)} times what one range takes, ` +
      `${ratio(grants, range, CLIENT_WAITS).toFixed(1)} times without the ${CLIENT_WAITS} ms that the client waits in both`,
  ];
}

/** Cells that depend on each other get one delivery each, which is what makes chains of functions slow. */
async function timeOfChain(): Promise<number> {
  const excel = await excelWithFunctions();
  const start = performance.now();
  for (const call of oneCallPerRow('FOERDERUNG').slice(0, CHAIN)) await excel.callFunctions([call]);
  return performance.now() - start;
}

/** A new Excel each time: after one delivery the client waits longer before the next. */
async function timed({ calls, expected: expectedOf }: Peer): Promise<number> {
  const excel = await excelWithFunctions();
  const start = performance.now();
  const results = await excel.callFunctions(calls);
  const milliseconds = performance.now() - start;
  check(results, expectedOf);
  return milliseconds;
}

async function excelWithFunctions(): Promise<ExcelStandIn> {
  const excel = await startExcel(newDocument(['Tabelle1']));
  excel.install();
  registerFunctions();
  excel.CustomFunctions.associate('SAME', (_: unknown, returned: unknown) => returned);
  return excel;
}

function check(results: readonly FunctionResult[], expectedOf: Peer['expected']): void {
  const cells = results.flat(2);
  const wrong = rows.find((row) => cells[row] !== expectedOf(row));
  if (cells.length === CELLS && wrong === undefined) return;
  throw new Error(`row ${wrong}: ${JSON.stringify(cells[wrong ?? 0])} of ${cells.length} results`);
}

/** Median of the ratios turn by turn: what else the machine does slows both down. `without` is taken off both. */
function ratio(left: Peer, right: Peer, without = 0): number {
  return median(left.times.map((each, turn) => (each - without) / (right.times[turn]! - without)));
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)]!;
}
