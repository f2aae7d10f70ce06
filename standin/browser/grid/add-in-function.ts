import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  BooleanValueObject,
} from '@univerjs/preset-sheets-core';
import type { BaseValueObject, FunctionVariantType } from '@univerjs/preset-sheets-core';
import { argumentsFor } from '../../document/function-calls';
import type { FunctionArgument, FunctionCell, FunctionResult } from '../../document/function-calls';
import type { FunctionMetadata } from './function-metadata';
import type { CallingCell, FunctionResults } from './function-results';

/** Told of the sentence with which a function explains the error it gave in a cell; null where it gave none. */
export type NoteMessage = (cell: CallingCell, message: string | null) => void;

/** A custom function of the add-in as the grid's formula engine calls it. */
export class AddInFunction extends BaseFunction {
  override minParams = -1;
  override maxParams = -1;

  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly results: FunctionResults,
    private readonly note: NoteMessage,
  ) {
    super(name);
  }

  /** A text in a formula reaches the add-in as it stands; the engine would read `"1,234"` and `"2.1.2021"` in English. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
    const cell: CallingCell = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
    const given = variants.map((variant, index) =>
      argumentOf(variant as BaseValueObject, this.takesRange(index)),
    );
    if (given.length > this.metadata.parameters.length && !this.repeats) {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
    const parameters = this.repeats ? given : argumentsFor(this.metadata.parameters, given);
    const result = this.results.ask({ id: this.metadata.id, parameters }, cell);
    if (result === null) return ErrorValueObject.create(ErrorType.CONNECT);
    this.note(cell, messageOf(result));
    return valueOf(result);
  }

  private get repeats(): boolean {
    return this.metadata.parameters.at(-1)?.repeating === true;
  }

  private takesRange(index: number): boolean {
    const parameter = this.metadata.parameters[Math.min(index, this.metadata.parameters.length - 1)];
    return parameter?.dimensionality === 'matrix';
  }
}

/** A block of one cell counts as that cell where the function takes no range. */
function argumentOf(variant: BaseValueObject, takesRange: boolean): FunctionArgument {
  if (!variant.isArray()) return variant.isNull() ? null : cellOf(variant);
  const array = variant as ArrayValueObject;
  const block: FunctionCell[][] = [];
  for (let row = 0; row < array.getRowCount(); row += 1) {
    const line: FunctionCell[] = [];
    for (let column = 0; column < array.getColumnCount(); column += 1) {
      const value = array.get(row, column);
      line.push(value === null || value === undefined ? '' : cellOf(value));
    }
    block.push(line);
  }
  return !takesRange && block.length === 1 && block[0]!.length === 1 ? block[0]![0]! : block;
}

/** An empty cell is the empty text, as Excel hands it over in a block. */
function cellOf(value: BaseValueObject): FunctionCell {
  if (value.isError()) return { code: String(value.getValue()), message: null };
  if (value.isNull()) return '';
  return value.getValue() as string | number | boolean;
}

function messageOf(result: FunctionResult): string | null {
  const first = result[0]?.[0] ?? null;
  return typeof first === 'object' && first !== null ? first.message : null;
}

function valueOf(result: FunctionResult): BaseValueObject {
  if (result.length === 1 && result[0]!.length === 1) return objectOf(result[0]![0]!);
  return ArrayValueObject.create({
    calculateValueList: result.map((line) => line.map(objectOf)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function objectOf(cell: FunctionCell): BaseValueObject {
  if (cell === null) return StringValueObject.create('');
  switch (typeof cell) {
    case 'object':
      return ErrorValueObject.create(cell.code as ErrorType);
    case 'number':
      return NumberValueObject.create(cell);
    case 'boolean':
      return BooleanValueObject.create(cell);
    default:
      return StringValueObject.create(cell);
  }
}
