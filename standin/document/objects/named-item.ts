import { HostError, invalidArgument, itemNotFound } from '../../protocol/host-error';
import { RemoteObject } from '../../protocol/remote-object';
import { referredArea } from '../names';
import type { Session } from '../session';
import type { DefinedName } from '../workbook-document';
import { Range } from './range';
import { Worksheet } from './worksheet';

export class NamedItem extends RemoteObject {
  static override readonly className = 'NamedItem';

  constructor(
    readonly session: Session,
    readonly item: DefinedName,
  ) {
    super();
  }

  override get $identity() {
    return { _Id: this.item.name };
  }

  override get $exists() {
    return this.session.document.names.includes(this.item);
  }

  get name() {
    return this.item.name;
  }

  /** With `=`: `=Haushalt!$C$4`. */
  get formula() {
    return `=${this.item.refersTo}`;
  }

  set formula(formula: unknown) {
    if (typeof formula !== 'string' || !/^=./.test(formula)) throw invalidArgument();
    this.item.refersTo = formula.slice(1);
  }

  /** `Range`, `Error`, or the type of a constant; a formula that would have to be calculated is a `String`. */
  get type() {
    const { refersTo } = this.item;
    if (this.session.behaviour.names === 'strict' && refersTo.includes('('))
      throw new HostError('GeneralException', 'The name could not be evaluated.', 500);
    if (refersTo.includes('#REF!')) return 'Error';
    if (referredArea(this.session.document, refersTo) !== null) return 'Range';
    if (/^(TRUE|FALSE)$/i.test(refersTo)) return 'Boolean';
    return refersTo !== '' && Number.isFinite(Number(refersTo)) ? 'Double' : 'String';
  }

  /** The address of a range, a constant's value, `#REF!` where the cells are gone. */
  get value() {
    const { refersTo } = this.item;
    switch (this.type) {
      case 'Error':
        return '#REF!';
      case 'Double':
        return Number(refersTo);
      case 'Boolean':
        return refersTo.toUpperCase() === 'TRUE';
      default:
        return /^".*"$/.test(refersTo) ? refersTo.slice(1, -1).replaceAll('""', '"') : refersTo;
    }
  }

  get visible() {
    return !this.item.hidden;
  }

  set visible(visible: unknown) {
    if (typeof visible !== 'boolean') throw invalidArgument();
    this.item.hidden = !visible;
  }

  get scope() {
    return this.item.sheetId === null ? 'Workbook' : 'Worksheet';
  }

  /** @throws HostError `ItemNotFound` for a name of the workbook. */
  get worksheet() {
    const sheet = this.worksheetOrNullObject;
    if (sheet === null) throw itemNotFound();
    return sheet;
  }

  get worksheetOrNullObject() {
    const sheet = this.session.document.sheets.find((other) => other.id === this.item.sheetId);
    return sheet === undefined ? null : new Worksheet(this.session, sheet);
  }

  /** @throws HostError `ItemNotFound` where the name stands for no cells. */
  getRange() {
    const range = this.getRangeOrNullObject();
    if (range === null) throw itemNotFound();
    return range;
  }

  getRangeOrNullObject() {
    const referred = referredArea(this.session.document, this.item.refersTo);
    return referred === null ? null : new Range(this.session, referred.sheet, referred.area);
  }

  delete() {
    const { names } = this.session.document;
    const place = names.indexOf(this.item);
    if (place >= 0) names.splice(place, 1);
  }
}
