import { HostError } from '../../protocol/host-error';
import { RemoteObject } from '../../protocol/remote-object';
import { rootNamespace } from '../root-namespace';
import type { Session } from '../session';
import type { CustomXmlPart as CustomXmlPartDocument } from '../workbook-document';

const MOST_CHARACTERS = 1_000_000;

/** @throws HostError `GeneralException` where Excel takes no part of that size */
export function requireFit({ behaviour }: Session, xml: string): void {
  if (behaviour.largeParts === 'refused' && xml.length > MOST_CHARACTERS) {
    throw new HostError('GeneralException', 'The part is too large.', 500);
  }
}

export class CustomXmlPart extends RemoteObject {
  static override readonly className = 'CustomXmlPart';

  constructor(
    readonly session: Session,
    readonly part: CustomXmlPartDocument,
  ) {
    super();
  }

  override get $identity() {
    return { Id: this.part.id };
  }

  override get $exists() {
    return !this.part.deleted && this.session.document.customXmlParts.includes(this.part);
  }

  get id() {
    return this.part.id;
  }

  get namespaceUri() {
    return this.part.namespace;
  }

  getXml() {
    return this.part.xml;
  }

  setXml(xml: string) {
    requireFit(this.session, xml);
    this.part.namespace = rootNamespace(xml);
    this.part.xml = xml;
    this.part.changed = true;
  }

  delete() {
    const parts = this.session.document.customXmlParts;
    this.part.deleted = true;
    if (this.part.part === null) parts.splice(parts.indexOf(this.part), 1);
  }
}
