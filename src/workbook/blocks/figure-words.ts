import type { Measure } from '../../domain/case';
import type { Language } from '../../domain/language';
import type { ModuleNumber } from '../../domain/module';
import type { Place } from '../../domain/place';
import { cellAddress, parseArea } from '../address';
import type { Grid } from '../tables/grid';
import type { Cell, Figure } from './figure';
import type { All } from './label';
import type { SheetFigures } from './read-blocks';

/** Where a cell of a block stands. */
export function placeIn({ sheet }: SheetFigures, { row, column }: Cell): Place {
  return { sheet: sheet.name, cell: cellAddress(row, column) };
}

const WORDS = new WeakMap<Grid, Map<string, string>>();

/** The words of the label that gives the measure, looked up once for all figures that it reaches. */
export function wordsOf({ labels }: Figure, { grid }: SheetFigures): string {
  if (labels.measure === undefined) return '';
  let ofGrid = WORDS.get(grid);
  if (ofGrid === undefined) {
    ofGrid = new Map();
    WORDS.set(grid, ofGrid);
  }
  let words = ofGrid.get(labels.measure);
  if (words === undefined) {
    const { top, left } = parseArea(labels.measure);
    words = String(grid.cell(top, left)).trim();
    ofGrid.set(labels.measure, words);
  }
  return words;
}

/** The module and year that a sentence is about. */
export function subjectOf({
  module,
  year,
}: {
  readonly module: ModuleNumber | All | null;
  readonly year: number | All | null;
}): Readonly<Record<Language, string>> {
  return { de: `Modul ${module}, ${year}`, en: `module ${module}, ${year}` };
}

const MEASURE_NAMES = {
  'own-share': 'Eigenanteil',
  'over-plan': 'überplanmäßig',
  'extra-plan': 'außerplanmäßig',
  unplanned: 'ungeplant',
  grant: 'Zuwendung',
  cost: 'Kosten',
  cover: 'Deckung',
} as const satisfies Record<Measure, string>;

/** What the log and the tie-out call a figure of a block: `Eigenanteil Modul 1 2021`. */
export function figureName(measure: Measure, module: ModuleNumber | null, year: number | null): string {
  return [MEASURE_NAMES[measure], module === null ? null : `Modul ${module}`, year]
    .filter((each) => each !== null)
    .join(' ');
}
