import type { RunOutcome } from '../../commands/run-outcome';
import type { Place } from '../../domain/place';
import { parseArea } from '../../workbook/address';
import { blocksOf } from '../parts/blocks-of';
import { isOwnSheet, isShownSheet } from '../../workbook/sheets/own-sheets';

/** What a run wrote, as the user looks for it. */
export interface WhatWasWritten {
  /** How many of the user's own cells. */
  readonly cells: number;
  /** Where they are. */
  readonly places: readonly Place[];
  /** The add-in's own sheets that the user sees, by name. */
  readonly sheets: readonly string[];
}

/** What a run wrote into cells of the user's own, and which sheets of the add-in. */
export function whatWasWritten({ written }: Pick<RunOutcome, 'written'>): WhatWasWritten {
  const own = written.filter(({ sheet }) => isOwnSheet(sheet));
  const others = written.filter(({ sheet }) => !isOwnSheet(sheet));
  const sizeOf = (range: string): number => {
    const { rows, columns } = parseArea(range);
    return rows * columns;
  };
  return {
    cells: others.reduce((sum, { range }) => sum + sizeOf(range), 0),
    places: blocksOf(others.map(({ sheet, range }) => ({ sheet, area: parseArea(range) }))),
    sheets: [...new Set(own.map(({ sheet }) => sheet))].filter(isShownSheet),
  };
}
