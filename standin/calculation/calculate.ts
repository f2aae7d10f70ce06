import type { Area } from '../../src/workbook/address';
import { cellAt, cellForWriting, storedCells } from '../document/cells';
import type { EnteredFormula } from '../document/entered-formulas';
import { wholeSheet } from '../document/range-address';
import { findSheet, worksheetsOf } from '../document/sheets';
import type { CellDocument, SheetDocument, WorkbookDocument } from '../document/workbook-document';
import { eachCell, FormulaError, isMatrix, numberOf, textOf, VALUE_ERROR } from './formula-value';
import type { FormulaValue, Scalar } from './formula-value';
import { FUNCTIONS } from './functions';
import { parseFormula, type FormulaNode } from './parse-formula';

/**
 * Computes formulas that have no result yet, and what they read. One with a function or a sign that is not known here
 * is left without a result.
 */
export function calculate(document: WorkbookDocument, places: readonly EnteredFormula[]): void {
  const calculation = new Calculation(document);
  for (const { sheet, row, column } of places) {
    const cell = cellAt(sheet, row, column);
    if (cell !== undefined && cell.formula !== null && !cell.calculated)
      calculation.settle(sheet, row, column, cell);
  }
}

/** Computes every formula of a workbook anew, as after a change of an input; those that are not known keep their results. */
export function recalculate(document: WorkbookDocument): void {
  const places = worksheetsOf(document).flatMap((sheet) =>
    [...storedCells(sheet, wholeSheet)].flatMap(([row, column, cell]) => {
      const isKnown = cell.formula !== null && isComputable(parseFormula(cell.formula));
      if (isKnown) cellForWriting(sheet, row, column).calculated = false;
      return isKnown ? [{ sheet, row, column }] : [];
    }),
  );
  calculate(document, places);
}

function isComputable(node: FormulaNode | null): boolean {
  if (node === null) return false;
  if (node.kind === 'operation') return isComputable(node.left) && isComputable(node.right);
  if (node.kind !== 'call') return true;
  return (node.name in FUNCTIONS || SPECIAL.has(node.name)) && node.args.every(isComputable);
}

/** Functions that do not take the values of all their arguments. */
const SPECIAL: ReadonlySet<string> = new Set(['IF', 'IFERROR', 'ROW', 'COLUMN', 'ISBLANK']);

class Calculation {
  readonly #open = new Set<CellDocument>();

  constructor(readonly document: WorkbookDocument) {}

  settle(sheet: SheetDocument, row: number, column: number, cell: CellDocument): void {
    const node = parseFormula(cell.formula!);
    if (node === null || !isComputable(node) || this.#open.has(cell)) return;
    this.#open.add(cell);
    const result = this.#value(node, sheet);
    this.#open.delete(cell);
    const single = isMatrix(result)
      ? result.length === 1 && result[0]!.length === 1
        ? result[0]![0]!
        : VALUE_ERROR
      : result;
    const isError = single instanceof FormulaError;
    const value = isError ? single.text : (single ?? 0);
    Object.assign(cellForWriting(sheet, row, column), { value, isError, calculated: true });
  }

  #value(node: FormulaNode, sheet: SheetDocument): FormulaValue {
    switch (node.kind) {
      case 'constant':
        return node.value;
      case 'error':
        return new FormulaError(node.error);
      case 'area':
        return this.#cells(node.sheet, node.area, sheet);
      case 'operation':
        return operate(node.sign, this.#value(node.left, sheet), this.#value(node.right, sheet));
      case 'call':
        return this.#call(node.name, node.args, sheet);
    }
  }

  #call(name: string, args: readonly FormulaNode[], sheet: SheetDocument): FormulaValue {
    const value = (index: number): FormulaValue => this.#value(args[index]!, sheet);
    const scalar = (index: number): Scalar => {
      const given = value(index);
      return isMatrix(given) ? given[0]![0]! : given;
    };
    const [first] = args;
    switch (name) {
      case 'IF': {
        const condition = scalar(0);
        if (condition instanceof FormulaError) return condition;
        const isTrue = typeof condition === 'string' ? VALUE_ERROR : Boolean(condition);
        if (isTrue instanceof FormulaError) return isTrue;
        return isTrue ? value(1) : args.length > 2 ? value(2) : false;
      }
      case 'IFERROR': {
        const given = scalar(0);
        return given instanceof FormulaError ? value(1) : given;
      }
      case 'ISBLANK':
        return scalar(0) === null;
      case 'ROW':
      case 'COLUMN': {
        if (first?.kind !== 'area')
          return first?.kind === 'error' ? new FormulaError(first.error) : VALUE_ERROR;
        const { top, left, rows, columns } = first.area;
        return name === 'ROW'
          ? Array.from({ length: rows }, (_, row) => [top + row + 1])
          : [Array.from({ length: columns }, (_, column) => left + column + 1)];
      }
    }
    return FUNCTIONS[name]!(...args.map((_, index) => value(index)));
  }

  #cells(name: string | null, area: Area, own: SheetDocument): FormulaValue {
    const sheet = name === null ? own : findSheet(this.document, name);
    if (sheet === null) return new FormulaError('#REF!');
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) =>
        this.#cell(sheet, area.top + row, area.left + column),
      ),
    );
  }

  #cell(sheet: SheetDocument, row: number, column: number): Scalar {
    const cell = cellAt(sheet, row, column);
    if (cell === undefined) return null;
    if (cell.formula !== null && !cell.calculated) this.settle(sheet, row, column, cell);
    if (cell.isError) return new FormulaError(String(cell.value));
    return cell.value === '' && cell.formula === null ? null : cell.value;
  }
}

function operate(sign: string, left: FormulaValue, right: FormulaValue): FormulaValue {
  const [one, other] = [single(left), single(right)];
  return eachCell([one, other], (a, b) => {
    if (sign === '&') return textOf(a!) + textOf(b!);
    if (COMPARISONS.has(sign)) return compare(sign, a!, b!);
    const [x, y] = [numberOf(a!), numberOf(b!)];
    if (x instanceof FormulaError) return x;
    if (y instanceof FormulaError) return y;
    if (sign === '/' && y === 0) return new FormulaError('#DIV/0!');
    return { '+': x + y, '-': x - y, '*': x * y, '/': x / y, '^': x ** y }[sign]!;
  });
}

const COMPARISONS: ReadonlySet<string> = new Set(['=', '<>', '<', '>', '<=', '>=']);

function single(value: FormulaValue): FormulaValue {
  return isMatrix(value) && value.length === 1 && value[0]!.length === 1 ? value[0]![0]! : value;
}

/** Numbers come before texts and these before truth values; texts regardless of case; an empty cell is 0 or ''. */
function compare(sign: string, one: Scalar, other: Scalar): boolean {
  const [a, b] = [filled(one, other), filled(other, one)];
  const rank = (cell: Scalar): number => ['number', 'string', 'boolean'].indexOf(typeof cell);
  const order =
    rank(a) !== rank(b)
      ? rank(a) - rank(b)
      : typeof a === 'string'
        ? a.toLowerCase().localeCompare(textOf(b).toLowerCase())
        : Number(a) - Number(b);
  return {
    '=': order === 0,
    '<>': order !== 0,
    '<': order < 0,
    '>': order > 0,
    '<=': order <= 0,
    '>=': order >= 0,
  }[sign]!;
}

function filled(cell: Scalar, beside: Scalar): Scalar {
  if (cell !== null) return cell;
  return typeof beside === 'string' ? '' : typeof beside === 'boolean' ? false : 0;
}
