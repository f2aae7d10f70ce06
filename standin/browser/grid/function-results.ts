import type { FunctionCall, FunctionResult } from '../../document/function-calls';

/** The cell that calls a function. */
export interface CallingCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface FunctionResultsOptions {
  /** Calls the add-in's functions, all in one message. */
  call(calls: readonly FunctionCall[]): Promise<readonly FunctionResult[]>;
  /** Has these cells computed again, now that their results are there. */
  recompute(cells: readonly CallingCell[]): void;
  /** Told of calls going out (positive) and coming back (negative). */
  count(change: number): void;
}

/**
 * Results of custom functions on their way between an engine that wants each at once and an add-in that gives them
 * later, many together. A formula that asks for a result which is not there yet is computed as pending and again once
 * the result has come. Calls made by the formulas of one computation go out in one message, equal ones once. `forget`
 * after the computation, so that the next one calls again as Excel does.
 */
export class FunctionResults {
  readonly #results = new Map<string, FunctionResult>();
  readonly #waiting = new Map<string, { readonly call: FunctionCall; readonly cells: CallingCell[] }>();
  #out = new Map<string, CallingCell[]>();

  constructor(private readonly options: FunctionResultsOptions) {}

  /** The result of a call, or null while it is on its way. */
  ask(call: FunctionCall, cell: CallingCell): FunctionResult | null {
    const key = JSON.stringify([call.id, call.parameters]);
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const sent = this.#out.get(key);
    if (sent !== undefined) {
      sent.push(cell);
      return null;
    }
    const waiting = this.#waiting.get(key);
    if (waiting !== undefined) {
      waiting.cells.push(cell);
      return null;
    }
    if (this.#waiting.size === 0) queueMicrotask(() => void this.#send());
    this.#waiting.set(key, { call, cells: [cell] });
    this.options.count(1);
    return null;
  }

  /** Forgets what came back; what is on its way stays. */
  forget(): void {
    this.#results.clear();
  }

  async #send(): Promise<void> {
    const sent = [...this.#waiting];
    this.#waiting.clear();
    for (const [key, { cells }] of sent) this.#out.set(key, cells);
    const results = await this.options.call(sent.map(([, { call }]) => call));
    const cells: CallingCell[] = [];
    for (const [index, [key]] of sent.entries()) {
      this.#results.set(key, results[index]!);
      cells.push(...this.#out.get(key)!);
      this.#out.delete(key);
    }
    this.options.recompute(cells);
    this.options.count(-sent.length);
  }
}
