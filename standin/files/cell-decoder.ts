import { parseAddress } from '../document/range-address';
import type { CellDocument } from '../document/workbook-document';
import { formulaFromFile } from './formula-text';
import type { ScannedCell } from './scanned-cell';
import { serialFromIso } from './serial-date';
import { translateFormula } from './shared-formula';
import { decodeXstring } from './xml-text';
import type { DateSystem } from '../document/serial-number';

/** What a formula without a stored value reads as until it is calculated. */
export const NOT_CALCULATED = '#BUSY!';

interface SharedMaster {
  row: number;
  column: number;
  formula: string;
}

/** Turns the scanned cells of one sheet, in the file's order, into cells of the document. */
export class CellDecoder {
  private readonly masters = new Map<string, SharedMaster>();

  constructor(
    private readonly sharedStrings: readonly string[],
    private readonly dateSystem: DateSystem,
  ) {}

  decode(scanned: ScannedCell): CellDocument {
    const formula = this.formula(scanned);
    const calculated = formula === null || hasStoredValue(scanned);
    const isError = !calculated || scanned.type === 'e';
    const cell: CellDocument = {
      value: calculated ? this.value(scanned) : NOT_CALCULATED,
      isError,
      formula,
      calculated,
      style: scanned.style === undefined ? 0 : Number(scanned.style),
      formatChange: null,
    };
    const spill = formula === null ? null : spillOf(scanned);
    if (spill !== null) cell.spill = spill;
    return cell;
  }

  /** The formula of a cell as a file writes it, a shared one written out; null where there is none. */
  fileFormula(scanned: ScannedCell): string | null {
    if (scanned.formula === null) return null;
    const { attributes, text } = scanned.formula;
    if (attributes['t'] !== 'shared') return text === '' ? null : text;
    const index = attributes['si'] ?? '';
    if (text !== '') {
      this.masters.set(index, { row: scanned.row, column: scanned.column, formula: text });
      return text;
    }
    const master = this.masters.get(index);
    return master === undefined
      ? null
      : translateFormula(master.formula, scanned.row - master.row, scanned.column - master.column);
  }

  /** A data table has no formula text; it reads as `=TABLE(row input, column input)`, as Excel shows it. */
  private formula(scanned: ScannedCell): string | null {
    const attributes = scanned.formula?.attributes;
    if (attributes?.['t'] === 'dataTable')
      return `=TABLE(${attributes['r1'] ?? ''},${attributes['r2'] ?? ''})`;
    const text = this.fileFormula(scanned);
    return text === null ? null : formulaFromFile(text);
  }

  private value(scanned: ScannedCell): string | number | boolean {
    if (scanned.inline !== null) return decodeXstring(scanned.inline);
    const text = scanned.value;
    if (text === null || (text === '' && scanned.type !== 'str')) return '';
    switch (scanned.type) {
      case 's':
        return this.sharedStrings[Number(text)] ?? '';
      case 'b':
        return text.trim() === '1' || text.trim() === 'true';
      case 'str':
      case 'inlineStr':
        return decodeXstring(text);
      case 'e':
        return text.trim();
      case 'd': {
        const serial = serialFromIso(text.trim(), this.dateSystem);
        return Number.isNaN(serial) ? text : serial;
      }
      default: {
        const number = Number(text);
        return Number.isNaN(number) ? text : number;
      }
    }
  }
}

/** An array formula names the block that it fills. */
function spillOf({ formula }: ScannedCell): { readonly rows: number; readonly columns: number } | null {
  const area =
    formula?.attributes['t'] === 'array' ? parseAddress(formula.attributes['ref'] ?? '')?.area : null;
  if (area == null || (area.rows === 1 && area.columns === 1)) return null;
  return { rows: area.rows, columns: area.columns };
}

/** openpyxl writes `<v/>` after a formula it has no value for; an empty text is stored as type `str`. */
function hasStoredValue(scanned: ScannedCell): boolean {
  if (scanned.inline !== null) return true;
  return scanned.value !== null && (scanned.value !== '' || scanned.type === 'str');
}
