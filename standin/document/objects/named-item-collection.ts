import { invalidArgument, itemAlreadyExists, itemNotFound } from '../../protocol/host-error';
import { RemoteCollection } from '../../protocol/remote-object';
import { findName, isDefinedName, namesOf, referenceTo } from '../names';
import type { Session } from '../session';
import type { SheetDocument } from '../workbook-document';
import { NamedItem } from './named-item';
import { Range } from './range';

/** The names of the workbook (`sheet` null) or of one sheet. */
export class NamedItemCollection extends RemoteCollection {
  static override readonly className = 'NamedItemCollection';

  constructor(
    readonly session: Session,
    readonly sheet: SheetDocument | null,
  ) {
    super();
  }

  get $items() {
    return namesOf(this.session.document, this.#scope()).map((item) => new NamedItem(this.session, item));
  }

  getItem(name: string) {
    const item = this.getItemOrNullObject(name);
    if (item === null) throw itemNotFound();
    return item;
  }

  getItemOrNullObject(name: string) {
    const item = findName(this.session.document, String(name), this.#scope());
    return item === null ? null : new NamedItem(this.session, item);
  }

  getCount() {
    return this.$items.length;
  }

  /** `reference` is a range or a formula with `=`. Comments are not kept. */
  add(name: string, reference: unknown, _comment?: string | null) {
    const { document } = this.session;
    if (!isDefinedName(name)) throw invalidArgument(`"${name}" is no name for a range.`);
    if (findName(document, name, this.#scope()) !== null) throw itemAlreadyExists();
    const item = {
      name,
      refersTo: refersToOf(reference),
      sheetId: this.#scope(),
      hidden: false,
    };
    document.names.push(item);
    return new NamedItem(this.session, item);
  }

  #scope(): string | null {
    return this.sheet?.id ?? null;
  }
}

function refersToOf(reference: unknown): string {
  if (reference instanceof Range) return referenceTo(reference);
  if (typeof reference === 'string' && /^=./.test(reference)) return reference.slice(1);
  throw invalidArgument('A name refers to a range or to a formula with "=".');
}
