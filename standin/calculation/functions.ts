import { eachCell, firstError, FormulaError, isMatrix, numberOf, textOf, VALUE_ERROR } from './formula-value';
import type { FormulaValue, Scalar } from './formula-value';

type FormulaFunction = (...args: FormulaValue[]) => FormulaValue;

const DAY = 86_400_000;
/** Excel's day 0, for every day after February 1900. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

const cells = (args: readonly FormulaValue[]): Scalar[] =>
  args.flatMap((arg) => (isMatrix(arg) ? arg.flat() : [arg]));

/** Numbers as SUM takes them: in a range only numbers count, by itself also what reads as one. */
function numbersOf(args: readonly FormulaValue[]): number[] | FormulaError {
  const all = args.flatMap((arg) =>
    isMatrix(arg)
      ? arg.flat().filter((cell) => typeof cell === 'number' || cell instanceof FormulaError)
      : [numberOf(arg)],
  );
  return firstError(all) ?? (all as number[]);
}

const overNumbers =
  (compute: (numbers: number[]) => number): FormulaFunction =>
  (...args) => {
    const numbers = numbersOf(args);
    return numbers instanceof FormulaError ? numbers : compute(numbers);
  };

const ofNumbers =
  (compute: (...numbers: number[]) => Scalar): FormulaFunction =>
  (...args) =>
    eachCell(args, (...each) => {
      const numbers = each.map(numberOf);
      return firstError(numbers) ?? compute(...(numbers as number[]));
    });

const ofText =
  (compute: (text: string, ...numbers: number[]) => Scalar): FormulaFunction =>
  (...args) =>
    eachCell(args, (text, ...rest) => {
      const numbers = rest.map(numberOf);
      return firstError(numbers) ?? compute(textOf(text ?? null), ...(numbers as number[]));
    });

/** Tells about every cell, errors too. */
const about =
  (tell: (cell: Scalar) => boolean): FormulaFunction =>
  (arg = null) =>
    isMatrix(arg) ? arg.map((row) => row.map(tell)) : tell(arg);

/** Half away from zero, on the 15 digits that Excel shows: 1.005 is rounded up. */
function round(value: number, digits: number): number {
  const shifted = Number((Math.abs(value) * 10 ** digits).toPrecision(15));
  return (Math.sign(value) * Math.round(shifted)) / 10 ** digits;
}

const dateOf = (serial: number): Date => new Date(FIRST_DAY + Math.floor(serial) * DAY);
const serialOf = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - FIRST_DAY) / DAY;

function countIf(area: FormulaValue = null, wanted: FormulaValue = null): Scalar {
  return cells([area]).filter((cell) => cell === wanted).length;
}

function sumProduct(...args: FormulaValue[]): FormulaValue {
  const product =
    args.length === 1
      ? args[0]!
      : eachCell(args, (...each) =>
          each.reduce<number>((all, cell) => all * (typeof cell === 'number' ? cell : 0), 1),
        );
  return overNumbers((numbers) => numbers.reduce((sum, each) => sum + each, 0))(product);
}

function numberValue(text: string, decimal: string, group: string): Scalar {
  const plain = text.replaceAll(/\s/g, '').replaceAll(group, '').replace(decimal, '.');
  if (plain === '') return 0;
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+))(%*)$/.exec(plain);
  return match === null ? VALUE_ERROR : Number(match[1]) / 100 ** match[2]!.length;
}

/** The functions that the add-in's own sheets use, as Excel computes them. */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  SUM: overNumbers((numbers) => numbers.reduce((sum, each) => sum + each, 0)),
  MIN: overNumbers((numbers) => Math.min(...(numbers.length === 0 ? [0] : numbers))),
  MAX: overNumbers((numbers) => Math.max(...(numbers.length === 0 ? [0] : numbers))),
  COUNT: (...args) => cells(args).filter((cell) => typeof cell === 'number').length,
  COUNTIF: countIf,
  SUMPRODUCT: sumProduct,
  INDEX: (area = null, row = 1) =>
    row instanceof FormulaError ? row : isMatrix(area) ? (area[Number(row) - 1]?.[0] ?? null) : area,
  MATCH: (wanted = null, area = null) => {
    const at = cells([area]).findIndex((cell) => cell === wanted);
    return at < 0 ? new FormulaError('#N/A') : at + 1;
  },
  ROUND: ofNumbers((value, digits = 0) => round(value, digits)),
  ABS: ofNumbers(Math.abs),
  INT: ofNumbers(Math.floor),
  MOD: ofNumbers((value, by = 0) =>
    by === 0 ? new FormulaError('#DIV/0!') : value - by * Math.floor(value / by),
  ),
  DATE: ofNumbers((year, month = 1, day = 1) => serialOf(year, month, day)),
  MONTH: ofNumbers((serial) => dateOf(serial).getUTCMonth() + 1),
  DAY: ofNumbers((serial) => dateOf(serial).getUTCDate()),
  EOMONTH: ofNumbers((serial, months = 0) => {
    const date = dateOf(serial);
    return serialOf(date.getUTCFullYear(), date.getUTCMonth() + 2 + months, 0);
  }),
  N: (arg = null) => {
    const cell = isMatrix(arg) ? arg[0]![0]! : arg;
    return typeof cell === 'number' || cell instanceof FormulaError ? cell : cell === true ? 1 : 0;
  },
  ISNUMBER: about((cell) => typeof cell === 'number'),
  ISTEXT: about((cell) => typeof cell === 'string'),
  ISLOGICAL: about((cell) => typeof cell === 'boolean'),
  ISERROR: about((cell) => cell instanceof FormulaError),
  LEN: ofText((text) => text.length),
  LEFT: ofText((text, count = 1) => text.slice(0, count)),
  RIGHT: ofText((text, count = 1) => (count === 0 ? '' : text.slice(-count))),
  MID: ofText((text, from = 1, count = 0) => text.slice(from - 1, from - 1 + count)),
  UNICODE: ofText((text) => text.codePointAt(0) ?? VALUE_ERROR),
  SUBSTITUTE: (text = null, old = null, by = null) =>
    eachCell([text, old, by], (...each) => textOf(each[0]!).replaceAll(textOf(each[1]!), textOf(each[2]!))),
  NUMBERVALUE: (text = null, decimal = null, group = null) =>
    eachCell([text, decimal, group], (...each) =>
      numberValue(textOf(each[0]!), textOf(each[1]!), textOf(each[2]!)),
    ),
};
