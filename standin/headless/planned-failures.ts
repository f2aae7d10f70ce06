import { HostError } from '../protocol/host-error';

/** A failure a test orders in advance. */
export interface PlannedFailure {
  /** e.g. `InvalidOperationInCellEditMode`, `AccessDenied`, `GeneralException`. */
  readonly code: string;
  readonly message?: string;
  readonly httpStatusCode?: number;
  /**
   * 0-based action of the batch that fails; the actions before it are carried out. Without it, the whole request is
   * refused before anything is done, as Excel does while a cell is being edited.
   */
  readonly atAction?: number;
  /** Number of requests that still pass. 0 by default. */
  readonly after?: number;
  /** Number of requests that fail. 1 by default. */
  readonly times?: number;
}

interface Pending {
  readonly failure: PlannedFailure;
  after: number;
  times: number;
}

/** The failures still to come. A batch too short for `atAction` leaves its failure for the next one. */
export class PlannedFailures {
  #pending: Pending[] = [];
  #current: Pending | null = null;

  add(failure: PlannedFailure): void {
    this.#pending.push({ failure, after: failure.after ?? 0, times: failure.times ?? 1 });
  }

  /** To be called once for each request; gives the failure that refuses it, if any. */
  nextRequest(): HostError | null {
    this.#current = null;
    for (const pending of this.#pending) {
      if (pending.after > 0) pending.after -= 1;
      else this.#current ??= pending;
    }
    return this.#current?.failure.atAction === undefined ? this.#fire() : null;
  }

  /** To be called before each action. @throws HostError where one is due. */
  beforeAction(index: number): void {
    if (this.#current?.failure.atAction !== index) return;
    const error = this.#fire();
    if (error !== null) throw error;
  }

  #fire(): HostError | null {
    const pending = this.#current;
    if (pending === null) return null;
    pending.times -= 1;
    this.#current = null;
    if (pending.times === 0) this.#pending = this.#pending.filter((other) => other !== pending);
    const { code, message, httpStatusCode } = pending.failure;
    return new HostError(code, message ?? 'Ordered by the test.', httpStatusCode ?? 400);
  }
}
