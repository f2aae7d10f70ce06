import { invalidArgument } from '../../protocol/host-error';
import { RemoteObject } from '../../protocol/remote-object';
import { conditionsChanged } from '../changes';
import { colorText } from '../color';
import type { ConditionDocument, SheetDocument } from '../workbook-document';

export class ConditionalRangeFont extends RemoteObject {
  static override readonly className = 'ConditionalRangeFont';

  constructor(
    readonly sheet: SheetDocument,
    readonly condition: ConditionDocument,
  ) {
    super();
  }

  get color() {
    return this.condition.fontColor;
  }

  set color(color: unknown) {
    this.condition.fontColor = colorText(color);
    conditionsChanged(this.sheet);
  }

  get bold() {
    return this.condition.bold;
  }

  set bold(bold: unknown) {
    if (typeof bold !== 'boolean') throw invalidArgument();
    this.condition.bold = bold;
    conditionsChanged(this.sheet);
  }
}
