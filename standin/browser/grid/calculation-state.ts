/**
 * Whether the grid's formulas are computed. A change asks for a computation, which starts a little later; one that ended
 * counts only for the changes before its start.
 */
export class CalculationState {
  #asked = 0;
  #started = 0;
  #done = 0;
  #calls = 0;
  #waiting: (() => void)[] = [];
  readonly #onSettled: () => void;

  /** `onSettled` is called each time everything is computed. */
  constructor(onSettled: () => void) {
    this.#onSettled = onSettled;
  }

  get settled(): boolean {
    return this.#done === this.#asked && this.#calls === 0;
  }

  /** Whether something was asked for that no computation has started for. */
  get waitsForStart(): boolean {
    return this.#asked !== this.#started;
  }

  asked(): void {
    this.#asked += 1;
  }

  started(): void {
    this.#started = this.#asked;
  }

  ended(): void {
    this.#done = this.#started;
    this.#check();
  }

  /** Calls of the add-in's functions that are on their way. */
  callsOut(count: number): void {
    this.#calls += count;
  }

  callsBack(count: number): void {
    this.#calls -= count;
    this.#check();
  }

  /** Resolves once everything is computed. */
  whenSettled(): Promise<void> {
    if (this.settled) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Another workbook: what was asked for the one before will not be computed any more. */
  reset(): void {
    this.#asked = this.#started = this.#done = this.#calls = 0;
    this.#release();
  }

  #check(): void {
    if (!this.settled) return;
    this.#onSettled();
    this.#release();
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
