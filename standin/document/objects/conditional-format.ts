import { notImplemented } from '../../protocol/host-error';
import { RemoteObject } from '../../protocol/remote-object';
import type { ConditionDocument, SheetDocument } from '../workbook-document';
import { CustomConditionalFormat } from './custom-conditional-format';

export class ConditionalFormat extends RemoteObject {
  static override readonly className = 'ConditionalFormat';

  constructor(
    readonly sheet: SheetDocument,
    readonly condition: ConditionDocument,
  ) {
    super();
  }

  override get $exists() {
    return this.sheet.conditions.includes(this.condition);
  }

  get id() {
    return this.condition.id;
  }

  /** One of a file that is not a formula is kept, and has no name here. */
  get type() {
    if (this.condition.formula === null) throw notImplemented('Conditional formats that are no formula');
    return 'Custom';
  }

  get custom() {
    if (this.condition.formula === null) throw notImplemented('Conditional formats that are no formula');
    return new CustomConditionalFormat(this.sheet, this.condition);
  }
}
