import { RemoteObject } from '../../protocol/remote-object';

export class FunctionResult extends RemoteObject {
  static override readonly className = 'FunctionResult';
  readonly #value: number | null;
  readonly #error: string | null;

  constructor(value: number | null, error: string | null) {
    super();
    this.#value = value;
    this.#error = error;
  }

  get value() {
    return this.#value;
  }

  /** Text of the error value, or null. */
  get error() {
    return this.#error;
  }
}
