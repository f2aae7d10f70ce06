import type { Injector, IStyleData, Nullable } from '@univerjs/core';
import { InterceptorEffectEnum } from '@univerjs/core';
import type { ISheetLocation } from '@univerjs/preset-sheets-core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { gridFont } from './cell-style';
import { fittingNumber } from './fitting-number';
import { measureIn } from './text-width';

/** After every other that answers: it looks at what they made of the cell. */
const last = 0;
const number = 2;
/** Pixels that the grid keeps free beside a number, and a rounding of the font's widths. */
const besideNumber = 4;

/** Shows #### where a number does not fit its column, as Excel does: a cut amount would be a wrong amount. */
export function hideCutNumbers(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: last,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      if (cell?.t !== number || cell.v === null || cell.v === undefined) return next(cell);
      const style = location.workbook.getStyles().getStyleByCell(cell);
      const text = String(cell.v);
      const width = widthOf(location) - besideNumber;
      const value = location.rawData?.v;
      const plain = typeof style?.n?.pattern !== 'string' && typeof value === 'number' ? value : null;
      const fitting = fittingNumber(text, plain, width, measureIn(fontOf(style)));
      return next(fitting === text ? cell : { ...cell, v: fitting });
    },
  });
}

function fontOf(style: Nullable<IStyleData>): string {
  const slant = style?.it === 1 ? 'italic ' : '';
  const weight = style?.bl === 1 ? 'bold ' : '';
  return `${slant}${weight}${style?.fs ?? gridFont.fs}pt ${style?.ff ?? gridFont.ff}`;
}

function widthOf({ row, col, worksheet }: ISheetLocation): number {
  const merge = worksheet.getMergedCell(row, col);
  if (!merge) return worksheet.getColumnWidth(col);
  let width = 0;
  for (let column = merge.startColumn; column <= merge.endColumn; column += 1) {
    width += worksheet.getColumnWidth(column);
  }
  return width;
}
