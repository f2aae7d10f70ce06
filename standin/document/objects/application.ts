import { invalidArgument } from '../../protocol/host-error';
import { RemoteObject } from '../../protocol/remote-object';
import type { Session } from '../session';

const calculationModes = ['Automatic', 'AutomaticExceptTables', 'Manual'];
const calculationTypes = ['Recalculate', 'Full', 'FullRebuild'];

/** The stand-in does not calculate, so asking for it and suspending it do nothing. */
export class Application extends RemoteObject {
  static override readonly className = 'Application';

  constructor(readonly session: Session) {
    super();
  }

  get calculationMode() {
    return this.session.calculationMode;
  }

  set calculationMode(mode: string) {
    if (!calculationModes.includes(mode)) throw invalidArgument();
    this.session.calculationMode = mode;
  }

  calculate(type: string) {
    if (!calculationTypes.includes(type)) throw invalidArgument();
  }

  suspendApiCalculationUntilNextSync() {}

  suspendScreenUpdatingUntilNextSync() {}
}
