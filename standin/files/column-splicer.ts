import { child, childrenNamed, prefixOf, type XmlElement } from './xml-element';
import { withAttributes, type XmlEditor } from './xml-editor';
import { WORKSHEET_ORDER } from './schema-order';

interface ColumnRange {
  readonly first: number;
  readonly last: number;
  /** The `<col>` as written, whose other attributes are kept; null for a new one. */
  readonly tag: string | null;
  readonly width: number | null;
}

/**
 * Writes the widths of columns (0-based) into `<cols>`. A `<col>` that stands for several columns is split;
 * without a width in `widths` a column takes the default width again.
 */
export function spliceColumns(
  text: string,
  root: XmlElement,
  editor: XmlEditor,
  changed: ReadonlySet<number>,
  widths: ReadonlyMap<number, number>,
): void {
  if (changed.size === 0) return;
  const cols = child(root, 'cols');
  let ranges: ColumnRange[] = childrenNamed(cols, 'col').map((each) => ({
    first: Number(each.attributes['min']) - 1,
    last: Number(each.attributes['max']) - 1,
    tag: text.slice(each.start, each.end),
    width: null,
  }));
  for (const column of changed) ranges = withWidth(ranges, column, widths.get(column) ?? null);
  const prefix = prefixOf(root);
  const inner = ranges
    .sort((one, other) => one.first - other.first)
    .map((range) => columnXml(range, prefix))
    .join('');
  const xml = inner === '' ? '' : `<${prefix}cols>${inner}</${prefix}cols>`;
  if (cols !== undefined) editor.replace(cols, xml);
  else if (xml !== '') editor.insertInOrder(root, 'cols', xml, WORKSHEET_ORDER);
}

function withWidth(ranges: readonly ColumnRange[], column: number, width: number | null): ColumnRange[] {
  const found = ranges.find((each) => each.first <= column && column <= each.last);
  const others = ranges.filter((each) => each !== found);
  if (width === null && found === undefined) return others;
  const own: ColumnRange[] =
    width === null ? [] : [{ first: column, last: column, tag: found?.tag ?? null, width }];
  if (found === undefined) return [...others, ...own];
  const before = { ...found, last: column - 1 };
  const after = { ...found, first: column + 1 };
  return [...others, ...own, ...[before, after].filter((each) => each.first <= each.last)];
}

function columnXml(range: ColumnRange, prefix: string): string {
  return withAttributes(range.tag ?? `<${prefix}col min="0" max="0"/>`, {
    min: String(range.first + 1),
    max: String(range.last + 1),
    ...(range.width !== null && { width: String(range.width), customWidth: '1', bestFit: null }),
  });
}
