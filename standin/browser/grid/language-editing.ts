import type { ICellData, Injector } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';

/** A cell of the grid. */
export interface GridCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface LanguageEditing {
  /** The text with which editing a cell begins; null leaves it to the grid. */
  textToEdit(cell: GridCell): string | null;
  /** What the grid shall hold for a typed text. */
  contentOf(typed: string, cell: GridCell): Pick<ICellData, 'v' | 't' | 'f'>;
}

const first = 1000;

/**
 * Translates between what the user sees and types and what the grid holds: the grid's engine knows English formulas
 * only.
 */
export function editInLanguage(injector: Injector, { textToEdit, contentOf }: LanguageEditing): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: first,
    handler: (value, location, next) => {
      const text = textToEdit({ sheet: location.subUnitId, row: location.row, column: location.col });
      if (text === null) return next(value);
      const { s } = value ?? {};
      const rest = s === undefined ? {} : { s };
      return text.startsWith('=') ? { ...rest, f: text, v: text } : { ...rest, v: text, t: 1 };
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (value, location, next) => {
      if (value === null || value === undefined) return next(value);
      const typed = typedText(value);
      if (typed === null) return next(value);
      const cell = { sheet: location.subUnitId, row: location.row, column: location.col };
      return { ...value, p: null, si: null, ...contentOf(typed, cell) };
    },
  });
}

function typedText(value: ICellData): string | null {
  if (typeof value.f === 'string' && value.f !== '') return value.f;
  const rich = value.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '');
  if (value.v === null || value.v === undefined) return '';
  return value.t === 4 ? `'${value.v}` : String(value.v);
}
