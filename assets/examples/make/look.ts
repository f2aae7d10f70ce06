import type { Border, Borders, Fill, Font } from 'exceljs';

/** Colours of the example sheets, ARGB. Every meaning is also worded, so that it survives black-and-white print. */
export const COLOUR = {
  accent: 'FF1F4E5F',
  onAccent: 'FFFFFFFF',
  total: 'FFE8EEF1',
  assumed: 'FFFFF4C2',
  result: 'FFEDF4F0',
  line: 'FFBCC8CD',
  muted: 'FF5F6B70',
  text: 'FF1E2629',
} as const;

/** Number formats as the file stores them (US notation). */
export const NUMBER_FORMAT = {
  text: 'General',
  number: '0',
  money: '#,##0.00 "€"',
  fte: '0.00',
  date: 'dd.mm.yyyy',
} as const;

export type CellFormat = keyof typeof NUMBER_FORMAT;

/** The one typeface of the workbooks: present on Windows, macOS and (metric-compatible) Linux. */
export const TYPEFACE = 'Arial';

/** A font of the sheets; `size` in points. */
export function font(options: Partial<Font> = {}): Partial<Font> {
  return { name: TYPEFACE, family: 2, size: 10, color: { argb: COLOUR.text }, ...options };
}

/** A plain fill of one colour (ARGB). */
export function fill(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb }, bgColor: { indexed: 64 } } as Fill;
}

/** Thin lines round an input cell. */
export function inputBorder(): Partial<Borders> {
  const line: Partial<Border> = { style: 'thin', color: { argb: COLOUR.line } };
  return { top: line, right: line, bottom: line, left: line };
}

/** Dashed lines round a cell that the add-in fills. */
export function resultBorder(): Partial<Borders> {
  const line: Partial<Border> = { style: 'dashed', color: { argb: COLOUR.accent } };
  return { top: line, right: line, bottom: line, left: line };
}
