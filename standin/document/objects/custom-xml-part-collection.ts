import { itemNotFound } from '../../protocol/host-error';
import { RemoteCollection } from '../../protocol/remote-object';
import { rootNamespace } from '../root-namespace';
import type { Session } from '../session';
import { unusedId } from '../unused-id';
import { CustomXmlPart, requireFit } from './custom-xml-part';
import { CustomXmlPartScopedCollection } from './custom-xml-part-scoped-collection';

export class CustomXmlPartCollection extends RemoteCollection {
  static override readonly className = 'CustomXmlPartCollection';

  constructor(readonly session: Session) {
    super();
  }

  get $items() {
    return this.session.document.customXmlParts
      .filter((part) => !part.deleted)
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

  getByNamespace(namespaceUri: string) {
    return new CustomXmlPartScopedCollection(this.session, namespaceUri);
  }

  add(xml: string) {
    requireFit(this.session, xml);
    const parts = this.session.document.customXmlParts;
    const part = {
      id: unusedId('customXmlPart', parts),
      namespace: rootNamespace(xml),
      xml,
      part: null,
      changed: true,
      deleted: false,
    };
    parts.push(part);
    return new CustomXmlPart(this.session, part);
  }
}
