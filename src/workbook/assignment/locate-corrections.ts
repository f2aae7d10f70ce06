import { finding, type Finding } from '../../domain/findings/finding';
import { cellAddress, type Area } from '../address';
import type { Cell } from '../blocks/figure';
import type { MoneyUnit } from '../recognition';
import type { SheetSnapshot } from '../snapshot';
import type { Correction, LabelCorrection, LineContent, LineCorrection, LineDirection } from './correction';
import { cellsWith, comparedText } from './equal-texts';
import { linesOf, type SheetLine } from './lines-of-sheet';
import { locateLine } from './locate-line';

/** A row or column of which a user said what it is, by where it stands now. */
export interface LocatedLine {
  readonly direction: LineDirection;
  /** Absolute, 0-based. */
  readonly index: number;
  readonly holds: LineContent;
}

/** What a user said about the cross-tab of a sheet, by where its labels stand now. */
export interface LocatedCorrections {
  /** What was said about the label of a cell; undefined where nothing was. */
  readonly at: (row: number, column: number) => LabelCorrection | undefined;
  /** The labels about which something was said, in reading order. */
  readonly labels: readonly Cell[];
  readonly lines: readonly LocatedLine[];
  /** What all figures are in; null where nothing was said. */
  readonly unit: MoneyUnit | null;
  /** The sheet is to be left alone. */
  readonly isNoTable: boolean;
  readonly findings: readonly Finding[];
}

export const NO_CORRECTIONS: LocatedCorrections = {
  at: () => undefined,
  labels: [],
  lines: [],
  unit: null,
  isNoTable: false,
  findings: [],
};

/**
 * Finds corrected labels again by their text. Of several with the same text it is the one that stands in the same
 * order, as long as there are as many as before; else the one in the old cell. What cannot be told is asked.
 *
 * @param taken areas of lists on the sheet
 * @param said about any sheet
 */
export function locateCorrections(
  sheet: SheetSnapshot,
  taken: readonly Area[],
  said: readonly Correction[],
): LocatedCorrections {
  const corrections = said.filter((each) => each.sheet === sheet.name);
  if (corrections.length === 0) return NO_CORRECTIONS;
  const isNoTable = corrections.some((each) => each.kind === 'no-table');
  if (isNoTable) return { ...NO_CORRECTIONS, isNoTable };
  const ofLabels = corrections.filter((each) => each.kind === 'label');
  const texts = new Set(ofLabels.map(({ text }) => comparedText(text)));
  const equal = texts.size === 0 ? new Map<string, readonly Cell[]>() : cellsWith(texts, sheet, taken);
  const byCell = new Map<string, LabelCorrection>();
  const labels: Cell[] = [];
  const findings: Finding[] = [];
  for (const correction of ofLabels) {
    const { text } = correction;
    const candidates = equal.get(comparedText(text)) ?? [];
    const cell = locatedCell(correction, candidates);
    if (cell !== null) {
      byCell.set(addressOf(cell), correction);
      labels.push(cell);
    } else if (candidates.length === 0) {
      findings.push(finding('correction-lost', null, { sheet: sheet.name, text }));
    } else {
      const place = { sheet: sheet.name, cell: addressOf(candidates[0]!) };
      findings.push(finding('correction-ambiguous', place, { text }));
    }
  }
  const found = locatedLines(sheet, taken, corrections);
  return {
    at: (row, column) => (byCell.size === 0 ? undefined : byCell.get(cellAddress(row, column))),
    labels: labels.sort((one, other) => one.row - other.row || one.column - other.column),
    lines: found.lines,
    unit: corrections.find((each) => each.kind === 'unit')?.unit ?? null,
    isNoTable,
    findings: [...findings, ...found.findings],
  };
}

/** Finds the rows and columns again of which something was said, by the words in them. */
function locatedLines(
  sheet: SheetSnapshot,
  taken: readonly Area[],
  corrections: readonly Correction[],
): { readonly lines: readonly LocatedLine[]; readonly findings: readonly Finding[] } {
  const lines: LocatedLine[] = [];
  const findings: Finding[] = [];
  const known = new Map<LineDirection, readonly SheetLine[]>();
  for (const correction of corrections.filter((each) => each.kind === 'line')) {
    const { direction, holds } = correction;
    const all = known.get(direction) ?? linesOf(sheet, taken, direction);
    known.set(direction, all);
    const [index, ...others] = locateLine(correction, all);
    if (index === undefined) {
      findings.push(finding('corrected-line-lost', null, { ...valuesOf(correction), sheet: sheet.name }));
    } else if (others.length > 0) {
      const first =
        direction === 'row' ? { row: index, column: sheet.left } : { row: sheet.top, column: index };
      const place = { sheet: sheet.name, cell: addressOf(first) };
      findings.push(finding('corrected-line-ambiguous', place, valuesOf(correction)));
    } else lines.push({ direction, index, holds });
  }
  return { lines, findings };
}

function valuesOf({ direction, line, texts }: LineCorrection) {
  const words = texts.slice(0, 3).map((text) => `„${text}“`);
  return {
    line: {
      de: direction === 'row' ? `Zeile ${line}` : `Spalte ${line}`,
      en: direction === 'row' ? `row ${line}` : `column ${line}`,
    },
    texts: words.join(', '),
  };
}

/** What was said about sheets that are gone. */
export function correctionsOfLostSheets(
  corrections: readonly Correction[],
  sheets: readonly { readonly name: string }[],
): readonly Finding[] {
  const lost = corrections
    .map(({ sheet }) => sheet)
    .filter((name) => !sheets.some((each) => each.name === name));
  return [...new Set(lost)].map((sheet) => finding('corrected-sheet-lost', null, { sheet }));
}

function locatedCell({ cell, nth, of }: LabelCorrection, candidates: readonly Cell[]): Cell | null {
  if (candidates.length === of) return candidates[nth - 1] ?? null;
  const [only] = candidates;
  if (candidates.length === 1) return only!;
  return candidates.find((each) => addressOf(each) === cell) ?? null;
}

function addressOf({ row, column }: Cell): string {
  return cellAddress(row, column);
}
