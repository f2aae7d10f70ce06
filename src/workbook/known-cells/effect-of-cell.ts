import type { FigureId } from '../../domain/explanation/figure-id';
import type { ModuleNumber } from '../../domain/module';
import type { RowOrigin } from '../../domain/place';
import type { AnyField } from '../../domain/vocabulary/vocabulary';
import type { BlockMeasure } from '../blocks/block-measure';
import type { PictureFigure } from '../blocks/block-picture';
import { ALL } from '../blocks/label';
import type { Figures, Inputs } from '../computed';
import type { LineOfList, PostOfRow } from '../post-of-row';
import type { CellReading } from './reading-of-cells';

/** What an input has an effect on. */
export type CellEffect =
  /** Null: all modules, all years. */
  | {
      readonly kind: 'own-share';
      readonly figure: FigureId;
      readonly module: ModuleNumber | null;
      readonly years: readonly number[] | null;
    }
  | {
      readonly kind: 'unplanned';
      readonly figure: FigureId;
      readonly line: string;
      readonly year: number;
    }
  /** It counts in no computed year, or is of another version than the one that counts. */
  | { readonly kind: 'not-counted'; readonly version: string | null };

/** Columns that no own share depends on. */
const WITHOUT_EFFECT: ReadonlySet<AnyField> = new Set<AnyField>([
  'label',
  'municipality',
  'carrier',
  'filledFrom',
  'duty',
  'expenseType',
  'assumed',
  'remark',
  'source',
  'ownShare',
  'overPlan',
  'extraPlan',
  'unplanned',
]);

const COUNTED: ReadonlySet<BlockMeasure> = new Set<BlockMeasure>([
  'cost',
  'personnel-cost',
  'material-cost',
  'other-cost',
  'eligible-cost',
  'grant',
  'counter-financing',
]);

/**
 * What the input in a cell has an effect on; null where nothing is said of it.
 * @param post the post of its row; null for any other row
 */
export function effectOfCell(
  reading: CellReading,
  post: PostOfRow | null,
  { result, inputs }: { readonly result: Figures; readonly inputs: Inputs },
): CellEffect | null {
  if (reading.kind === 'cross-tab') {
    const { figure } = reading.cell;
    return figure === null ? null : effectOfFigure(figure, result, inputs);
  }
  const { kind, table, field, row } = reading;
  if (kind === 'heading' || field === null || WITHOUT_EFFECT.has(field.name)) return null;
  switch (table) {
    case 'posts':
      return post === null ? null : effectOfPost(post, field.year);
    case 'budget':
      return effectOfBudgetLine(row, field.year, result);
    case 'money':
      return effectOfMoney(row, inputs);
    default:
      return null;
  }
}

function effectOfPost({ module, years, otherVersion }: PostOfRow, year: number | null): CellEffect {
  const counted = years.filter((each) => year === null || each === year);
  return counted.length === 0 ? { kind: 'not-counted', version: otherVersion } : onOwnShare(module, counted);
}

function effectOfBudgetLine(row: LineOfList, year: number | null, { unplanned }: Figures): CellEffect | null {
  const at = unplanned.findIndex(
    (each) => (year === null || each.year === year) && each.rows.some(({ origin }) => isOfLine(origin, row)),
  );
  const position = unplanned[at];
  if (position === undefined) return null;
  const figure: FigureId = { measure: 'unplanned-amount', row: at };
  return { kind: 'unplanned', figure, line: position.line, year: position.year };
}

function effectOfMoney(row: LineOfList, { moneySources }: Inputs): CellEffect | null {
  const source = moneySources.find(({ origin }) => isOfLine(origin, row));
  return source?.kind === 'counter-financing'
    ? onOwnShare(source.module, source.years.length === 0 ? null : source.years)
    : null;
}

function effectOfFigure(
  { measure, module, year, version, isTotal, question }: PictureFigure,
  { years }: Figures,
  { settings }: Inputs,
): CellEffect | null {
  if (measure === null || !COUNTED.has(measure) || isTotal || question !== null) return null;
  if (version !== null && settings.currentVersion !== null && version !== settings.currentVersion)
    return { kind: 'not-counted', version };
  const ofYear = year === ALL ? null : year;
  if (ofYear !== null && !years.includes(ofYear)) return { kind: 'not-counted', version: null };
  return onOwnShare(module === ALL ? null : module, ofYear === null ? null : [ofYear]);
}

function onOwnShare(module: ModuleNumber | null, years: readonly number[] | null): CellEffect {
  const year = years?.length === 1 ? years[0]! : null;
  return { kind: 'own-share', figure: { measure: 'own-share', module, year }, module, years };
}

function isOfLine(
  { sheet, row, column }: RowOrigin<'budget'> | RowOrigin<'money'>,
  { sheet: of, line }: LineOfList,
): boolean {
  return sheet === of && (column ?? String(row)) === line;
}
