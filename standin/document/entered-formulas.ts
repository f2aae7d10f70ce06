import type { SheetDocument, WorkbookDocument } from './workbook-document';

/** A formula that was entered and has no result yet. */
export interface EnteredFormula {
  readonly sheet: SheetDocument;
  readonly row: number;
  readonly column: number;
}

const entered = new WeakMap<WorkbookDocument, EnteredFormula[]>();

export function noteFormula(document: WorkbookDocument, formula: EnteredFormula): void {
  const all = entered.get(document);
  if (all === undefined) entered.set(document, [formula]);
  else all.push(formula);
}

/** The formulas that were entered since the last call; the browser's grid computes its own and never asks. */
export function takeFormulas(document: WorkbookDocument): readonly EnteredFormula[] {
  const all = entered.get(document) ?? [];
  entered.delete(document);
  return all;
}
