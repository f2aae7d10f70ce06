import { SCENARIOS } from '../../domain/case';
import { MOST_MODULES } from '../../domain/module';
import { COLUMNS_OF_SHEET, ROWS_OF_SHEET } from '../excel-limits';
import {
  either,
  finiteNumber,
  isoMoment,
  list,
  matching,
  oneOf,
  orNull,
  record,
  sheetName,
  text,
  tuple,
  whole,
} from '../plan/shapes';
import type { Shape } from '../plan/shapes';
import { TABLE_KIND_NAMES } from '../plan/table-kind-names';
import {
  KEPT_MEASURES,
  LABEL,
  MOST_KEPT_CELLS,
  type KeptArea,
  type KeptFacts,
  type KeptFigure,
  type KeptRun,
} from './kept-run';

/** More modules and years than any workbook has figures of. */
const MOST_FIGURES = 2_000;
const MOST_AREAS = 2_000;

const year = orNull(whole(1900, 9999));
const sum = matching(/^[0-9a-f]{16}$/);
const cell = either(finiteNumber, matching(/^(?:[0-9a-f]{8})?$/));
const nth = whole(0, MOST_FIGURES - 1);

const facts = record<KeptFacts>(
  {
    scenario: oneOf(SCENARIOS),
    basis: oneOf(['net', 'gross']),
    years: text(1_000),
    ruleSet: text(1_000),
    reading: sum,
    version: text(40),
  },
  {},
);
const figure = record<KeptFigure>(
  {
    measure: oneOf(KEPT_MEASURES),
    module: orNull(whole(0, MOST_MODULES)),
    year,
    amount: orNull(whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)),
  },
  {},
);
const ofColumn = [whole(0, ROWS_OF_SHEET - 1), orNull(text(100)), year] as const;
const column = either(tuple(...ofColumn), tuple(...ofColumn, oneOf(['€', 'T€', 'Mio. €'])));
const reached = [whole(0, COLUMNS_OF_SHEET - 1), whole(0, MOST_KEPT_CELLS - 1)] as const;
const label = tuple(...reached, oneOf([LABEL]));
const labelOfUnit = tuple(...reached, oneOf([LABEL]), oneOf([1, 1_000, 1_000_000]));
const reach = either(tuple(...reached), label, labelOfUnit);
const row = tuple(whole(0, ROWS_OF_SHEET - 1), list(cell, COLUMNS_OF_SHEET), list(reach, COLUMNS_OF_SHEET));
const areaShape = record<KeptArea>(
  {
    sheet: sheetName,
    kind: oneOf([...TABLE_KIND_NAMES, null]),
    columns: list(column, COLUMNS_OF_SHEET),
    figures: list(list(nth, MOST_FIGURES), MOST_KEPT_CELLS),
    rows: list(row, MOST_KEPT_CELLS),
  },
  { transposed: oneOf([true]) },
);
/** Each row has a cell for each column, and reaches no column and no set of figures that is not there. */
const area: Shape = (value) => {
  if (!areaShape(value)) return false;
  const { columns, figures, rows } = value as KeptArea;
  return rows.every(
    ([, cells, reached]) =>
      cells.length === columns.length &&
      reached.every(([at, set]) => at < columns.length && set < figures.length),
  );
};

/** What is kept of a run as the add-in itself writes it. A file may say anything there. */
export const isKeptRun: Shape = record<KeptRun>(
  { time: isoMoment, facts, figures: list(figure, MOST_FIGURES), inputs: orNull(list(area, MOST_AREAS)) },
  {},
);
