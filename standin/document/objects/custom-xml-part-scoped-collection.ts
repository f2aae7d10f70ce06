import { invalidOperation, itemNotFound } from '../../protocol/host-error';
import { RemoteCollection } from '../../protocol/remote-object';
import type { Session } from '../session';
import { CustomXmlPart } from './custom-xml-part';

/** The parts of one namespace. */
export class CustomXmlPartScopedCollection extends RemoteCollection {
  static override readonly className = 'CustomXmlPartScopedCollection';
  readonly #namespace: string;

  constructor(
    readonly session: Session,
    namespace: string,
  ) {
    super();
    this.#namespace = namespace;
  }

  get $items() {
    return this.session.document.customXmlParts
      .filter((part) => !part.deleted && part.namespace === this.#namespace)
      .map((part) => new CustomXmlPart(this.session, part));
  }

  getItem(id: string) {
    const part = this.getItemOrNullObject(id);
    if (part === null) throw itemNotFound();
    return part;
  }

  getItemOrNullObject(id: string) {
    return this.$items.find((part) => part.id === id) ?? null;
  }

  getCount() {
    return this.$items.length;
  }

  /** @throws HostError `InvalidOperation` unless there is exactly one. */
  getOnlyItem() {
    const [part, ...others] = this.$items;
    if (part === undefined || others.length > 0) {
      throw invalidOperation('There is not exactly one part.');
    }
    return part;
  }

  /** Null unless there is exactly one. */
  getOnlyItemOrNullObject() {
    return this.$items.length === 1 ? this.getOnlyItem() : null;
  }
}
