import { RemoteObject } from '../../protocol/remote-object';
import type { Session } from '../session';

export class Setting extends RemoteObject {
  static override readonly className = 'Setting';
  readonly #key: string;

  constructor(
    readonly session: Session,
    key: string,
  ) {
    super();
    this.#key = key;
  }

  override get $identity() {
    return { _Id: this.#key };
  }

  override get $exists() {
    return this.session.document.settings.has(this.#key);
  }

  get key() {
    return this.#key;
  }

  get value() {
    return this.session.document.settings.get(this.#key) ?? null;
  }

  set value(value: unknown) {
    this.session.document.settings.set(this.#key, value);
  }

  delete() {
    this.session.document.settings.delete(this.#key);
  }
}
