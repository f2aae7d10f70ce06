import { invalidArgument } from '../../protocol/host-error';
import { RemoteObject } from '../../protocol/remote-object';
import { chartsChanged } from '../changes';
import type { ChartDocument, SheetDocument } from '../workbook-document';

const defaultTitle = 'Diagrammtitel';

/** The document knows a title only by its text: none is shown where it is ''. */
export class ChartTitle extends RemoteObject {
  static override readonly className = 'ChartTitle';

  constructor(
    readonly sheet: SheetDocument,
    readonly chart: ChartDocument,
  ) {
    super();
  }

  get text() {
    return this.chart.title;
  }

  set text(text: string) {
    if (typeof text !== 'string') throw invalidArgument();
    this.chart.title = text;
    chartsChanged(this.sheet);
  }

  get visible() {
    return this.chart.title !== '';
  }

  set visible(visible: boolean) {
    if (visible === this.visible) return;
    this.text = visible ? defaultTitle : '';
  }
}
