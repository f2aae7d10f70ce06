import { RemoteObject } from '../../protocol/remote-object';
import type { ConditionDocument, SheetDocument } from '../workbook-document';
import { ConditionalFormatRule } from './conditional-format-rule';
import { ConditionalRangeFormat } from './conditional-range-format';

/** What cells look like while a formula gives true. */
export class CustomConditionalFormat extends RemoteObject {
  static override readonly className = 'CustomConditionalFormat';

  constructor(
    readonly sheet: SheetDocument,
    readonly condition: ConditionDocument,
  ) {
    super();
  }

  get rule() {
    return new ConditionalFormatRule(this.sheet, this.condition);
  }

  get format() {
    return new ConditionalRangeFormat(this.sheet, this.condition);
  }
}
