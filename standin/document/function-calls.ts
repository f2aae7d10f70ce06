import { USUAL_BEHAVIOUR, type Behaviour } from './behaviour/switches';
import type { CellValue } from './workbook-document';

/** An argument as the host hands it over: one value, null for one left out, or a block of cells. */
export type FunctionArgument = CellValue | null | FunctionErrorValue | readonly (readonly FunctionCell[])[];

/** One cell of an argument or of a result. */
export type FunctionCell = CellValue | null | FunctionErrorValue;

/** An error value with the sentence that explains it; the client drops that of others than #VALUE! and #N/A. */
export interface FunctionErrorValue {
  readonly code: string;
  readonly message: string | null;
}

/** One call of a custom function. */
export interface FunctionCall {
  /** Id of the function in the metadata, e.g. `EIGENANTEIL`. */
  readonly id: string;
  readonly parameters: readonly FunctionArgument[];
  /** The calling cell, `Tabelle1!A1`. */
  readonly address?: string;
}

/** What a call gave: the block that spills from the calling cell, 1 × 1 for a single value or an error. */
export type FunctionResult = readonly (readonly FunctionCell[])[];

/** One entry of the client's `SetInvocationResults`. */
export interface InvocationResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: unknown;
  readonly errorCode?: number;
}

const invocationCategory = 1;
const invocationType = 1000;
/** Arguments may hold error values: `allowErrorForDataTypeAny` of the metadata. */
const allowErrors = 4;

/** The client's numbers of errors; whatever else a function fails with is #VALUE!. */
const ERROR_CODES: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 8: '#NULL!' };

/**
 * Calls of custom functions on their way: makes the messages that the client's custom-functions runtime takes, and
 * matches its results to the calls. Knows no transport; the host sends the entries and gives in the results.
 */
export class FunctionCalls {
  constructor(private readonly behaviour: Behaviour = USUAL_BEHAVIOUR) {}

  readonly #waiting = new Map<number, (result: FunctionResult) => void>();
  #last = 0;
  #ready: () => void = () => {};

  /** Resolves once the client's runtime has said that it is ready (in a page; without one it never says so). */
  readonly ready = new Promise<void>((resolve) => {
    this.#ready = resolve;
  });

  /** Number of calls without a result yet. */
  get pending(): number {
    return this.#waiting.size;
  }

  /**
   * Enters a call.
   *
   * @returns the entry for a rich API message, and the result once the client has given it
   */
  start(call: FunctionCall): {
    readonly entry: readonly unknown[];
    readonly result: Promise<FunctionResult>;
  } {
    this.#last += 1;
    const id = this.#last;
    const result = new Promise<FunctionResult>((resolve) => this.#waiting.set(id, resolve));
    const parameters = call.parameters.map(toWire);
    const address = call.address ?? 'Tabelle1!A1';
    const message = JSON.stringify([id, call.id, parameters, address, allowErrors, null]);
    return { entry: [invocationCategory, invocationType, '', message, String(id), false], result };
  }

  /** Takes the results of the client; one for a call that is not waiting is ignored. */
  finish(results: readonly InvocationResult[]): void {
    for (const each of results) {
      const resolve = this.#waiting.get(each.id);
      this.#waiting.delete(each.id);
      resolve?.(shownIn(this.behaviour, blockOf(each)));
    }
  }

  markReady(): void {
    this.#ready();
  }
}

/**
 * The arguments as Excel hands them over: one for each parameter of the metadata, null for those left out, a single
 * value in a parameter that takes ranges as a block of one cell.
 *
 * @throws RangeError for more arguments than parameters
 */
export function argumentsFor(
  parameters: readonly { readonly dimensionality?: string }[],
  given: readonly FunctionArgument[],
): readonly FunctionArgument[] {
  if (given.length > parameters.length) throw new RangeError(`${given.length} arguments are too many`);
  return parameters.map(({ dimensionality }, index) => {
    const argument = given[index] ?? null;
    return dimensionality === 'matrix' && argument !== null && !Array.isArray(argument)
      ? [[argument as FunctionCell]]
      : argument;
  });
}

function toWire(argument: FunctionArgument): unknown {
  if (argument === null || typeof argument !== 'object') return argument;
  if (Array.isArray(argument)) return (argument as readonly FunctionArgument[]).map(toWire);
  return { type: 'CustomFunctionError', code: (argument as FunctionErrorValue).code };
}

function blockOf({ failed, value, errorCode }: InvocationResult): FunctionResult {
  if (failed === true) {
    const code = ERROR_CODES[errorCode ?? 0] ?? '#VALUE!';
    return [[{ code, message: typeof value === 'string' && value !== '' ? value : null }]];
  }
  if (!Array.isArray(value)) return [[cellOf(value)]];
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

/** What an Excel shows of a result. */
function shownIn({ errorsInBlocks, errorSentences }: Behaviour, result: FunctionResult): FunctionResult {
  const cells = result.flat();
  if (errorsInBlocks === 'whole-block' && cells.length > 1 && cells.some(isError)) {
    return [[{ code: '#VALUE!', message: null }]];
  }
  if (errorSentences === 'shown') return result;
  return result.map((row) => row.map((cell) => (isError(cell) ? { ...cell, message: null } : cell)));
}

function isError(cell: FunctionCell): cell is FunctionErrorValue {
  return typeof cell === 'object' && cell !== null;
}

function cellOf(value: unknown): FunctionCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object') {
    const { code, message } = value as { readonly code?: unknown; readonly message?: unknown };
    return { code: String(code ?? '#VALUE!'), message: typeof message === 'string' ? message : null };
  }
  return value as CellValue;
}
