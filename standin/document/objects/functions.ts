import { HostError, notImplemented } from '../../protocol/host-error';
import { RemoteObject } from '../../protocol/remote-object';
import { yearOfSerialNumber } from '../serial-number';
import type { Session } from '../session';
import { FunctionResult } from './function-result';

/** Only YEAR: it tells the date system apart, YEAR(1) being 1900 or 1904. */
export class Functions extends RemoteObject {
  static override readonly className = 'Functions';

  constructor(readonly session: Session) {
    super();
  }

  year(serialNumber: unknown) {
    if (this.session.behaviour.functionsApi === 'broken')
      throw new HostError('GeneralException', 'The function failed.', 500);
    if (typeof serialNumber !== 'number') throw notImplemented('Functions.year of a range or text');
    const year = yearOfSerialNumber(serialNumber, this.session.document.dateSystem);
    return year === null ? new FunctionResult(null, '#NUM!') : new FunctionResult(year, null);
  }
}
