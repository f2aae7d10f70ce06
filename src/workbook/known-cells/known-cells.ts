import type { Finding } from '../../domain/findings/finding';
import type { Place } from '../../domain/place';
import { cellAddress, parseArea } from '../address';
import type { Correction } from '../assignment/correction';
import type { Figures } from '../computed';
import { placeKey, type CellTarget } from '../plan/write-plan';
import type { Recognition } from '../recognition';
import type { SheetPlan } from '../sheets/sheet-plan';
import type { WorkbookSnapshot } from '../snapshot';
import { figureOfCell, type FigureOfCell } from './figure-of-cell';
import { findingsOfCells } from './findings-of-cells';
import { placeOfReference } from './place-of-reference';
import { readingOfCells, type CellReading } from './reading-of-cells';

/** An examined workbook, as far as it says anything of single cells. */
export interface ExaminedCells {
  readonly snapshot: WorkbookSnapshot;
  readonly recognition: Omit<Recognition, 'case'>;
  readonly state: { readonly corrections: readonly Correction[]; readonly shown: readonly SheetPlan[] };
  readonly targets: readonly CellTarget[];
  readonly findings: readonly Finding[];
  readonly result: Figures | null;
}

/** What is known of a cell; at least one of figure, reading and findings. */
export interface KnownCell {
  /** What it is known of: the cell itself, or the one that a cell of an own sheet leads to. */
  readonly place: Place;
  readonly figure: FigureOfCell | null;
  readonly reading: CellReading | null;
  /** The gravest first. */
  readonly findings: readonly Finding[];
}

type LookUp = (place: Place) => KnownCell | null;

const made = new WeakMap<ExaminedCells, LookUp>();

/**
 * What an examination knows of a cell; null for a cell that it knows nothing of. What it looks in is ordered when the first
 * cell is asked for, once for an examination.
 *
 * @param place a single cell
 */
export function knownCell(place: Place, examined: ExaminedCells): KnownCell | null {
  let lookUp = made.get(examined);
  if (lookUp === undefined) {
    lookUp = lookUpIn(examined);
    made.set(examined, lookUp);
  }
  return lookUp(place);
}

function lookUpIn(examined: ExaminedCells): LookUp {
  const { findings, result, state } = examined;
  const findingsAt = findingsOfCells(findings);
  const readingAt = readingOfCells(examined);
  const links = linksOf(state.shown);
  const known: LookUp = (place) => {
    const { sheet, cell } = place;
    const { top: row, left: column } = parseArea(cell);
    const figure = result === null ? null : figureOfCell(place, examined, result);
    const reading = readingAt({ sheet, row, column });
    const found = findingsAt(sheet, cell);
    return figure === null && reading === null && found.length === 0
      ? null
      : { place, figure, reading, findings: found };
  };
  return (place) => {
    const target = links.get(placeKey(place));
    return known(target ?? place);
  };
}

/** Where the linked cells of the own sheets lead to. */
function linksOf(sheets: readonly SheetPlan[]): ReadonlyMap<string, Place> {
  return new Map(
    sheets.flatMap(({ name, links = [] }) =>
      links.flatMap(({ row, column, reference }) => {
        const target = placeOfReference(reference);
        return target === null ? [] : [[`${name}!${cellAddress(row, column)}`, target] as const];
      }),
    ),
  );
}
