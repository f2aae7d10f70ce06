import { invalidReference } from './host-error';
import type { RemoteObject } from './remote-object';

/** The reference ids handed out to the client and what they stand for. */
export class References {
  readonly #objects = new Map<string, RemoteObject>();
  readonly #ids = new WeakMap<RemoteObject, string>();
  #last = 0;

  keep(object: RemoteObject): string {
    let id = this.#ids.get(object);
    if (id === undefined) {
      this.#last += 1;
      id = `ref-${this.#last}`;
      this.#ids.set(object, id);
    }
    this.#objects.set(id, object);
    return id;
  }

  release(id: string): void {
    this.#objects.delete(id);
  }

  /** @throws HostError `InvalidReference` for a released id or a deleted object. */
  find(id: string): RemoteObject {
    const object = this.#objects.get(id);
    if (object === undefined || !object.$exists) throw invalidReference();
    return object;
  }

  get size(): number {
    return this.#objects.size;
  }
}
