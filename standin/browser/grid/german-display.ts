import type { Injector } from '@univerjs/core';
import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { shownPlain } from './shown-plain';
import type { GridLanguage } from './start-univer';

/** Before the grid's own formatting, which knows neither German error names nor decimal commas without a format. */
const first = 100;

/** Shows error values, truth values and unformatted numbers as the Excel of the language does. */
export function showInLanguage(injector: Injector, language: () => GridLanguage): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: first,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      if (cell === null || cell === undefined) return next(cell);
      const pattern = location.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? null;
      const shown = shownPlain(cell, pattern, language());
      return next(shown === null ? cell : { ...cell, ...shown });
    },
  });
}
