import { RemoteObject } from '../../protocol/remote-object';
import type { ConditionDocument, SheetDocument } from '../workbook-document';
import { ConditionalRangeFont } from './conditional-range-font';

/** Of what a conditional format changes, only the font is kept. */
export class ConditionalRangeFormat extends RemoteObject {
  static override readonly className = 'ConditionalRangeFormat';

  constructor(
    readonly sheet: SheetDocument,
    readonly condition: ConditionDocument,
  ) {
    super();
  }

  get font() {
    return new ConditionalRangeFont(this.sheet, this.condition);
  }
}
