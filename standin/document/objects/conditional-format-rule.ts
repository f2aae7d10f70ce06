import { invalidArgument } from '../../protocol/host-error';
import { RemoteObject } from '../../protocol/remote-object';
import { conditionsChanged } from '../changes';
import type { ConditionDocument, SheetDocument } from '../workbook-document';

export class ConditionalFormatRule extends RemoteObject {
  static override readonly className = 'ConditionalFormatRule';

  constructor(
    readonly sheet: SheetDocument,
    readonly condition: ConditionDocument,
  ) {
    super();
  }

  /** In English, with `=`, relative to the first cell of the range. */
  get formula() {
    return this.condition.formula ?? '';
  }

  set formula(formula: unknown) {
    if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument();
    this.condition.formula = formula;
    conditionsChanged(this.sheet);
  }
}
