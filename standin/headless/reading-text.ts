import { SHEET_WORDS } from '../../src/domain/vocabulary/sheet-words';
import { wordsOf, type AnyField, type TableKind } from '../../src/domain/vocabulary/vocabulary';
import type { RecognisedBlock, RecognisedTable, Recognition } from '../../src/workbook/recognition';

/** What was read as what, for a terminal, in German: each list with its columns, each block with its labels. */
export function readingText({ tables, candidates, blocks }: Omit<Recognition, 'case'>): string {
  const parts = [
    ...tables.map((each) => listText(each, 'Liste')),
    ...candidates.map((each) => listText(each, 'nicht gelesen')),
    ...blocks.map(blockText),
  ];
  return parts.length === 0 ? 'Es wurde keine Tabelle erkannt.' : parts.join('\n\n');
}

function listText({ kind, sheet, area, rows, columns, unused }: RecognisedTable, title: string): string {
  return [
    `${sheet}!${area}: ${title} „${SHEET_WORDS[kind].sheet}“, ${rows} Zeilen`,
    ...columns.map(
      ({ column, heading, field, unit }) =>
        `  ${column}  „${heading}“ → ${nameOf(kind, field)}${unit === null ? '' : ` in ${unit}`}`,
    ),
    ...unused.map(({ column, heading }) => `  ${column}  „${heading}“ → nicht verwendet`),
  ].join('\n');
}

/** What the vocabulary calls a field; a column of one year ends in it. */
function nameOf(kind: TableKind, field: AnyField): string {
  return wordsOf(kind, field)?.name.de ?? field;
}

function blockText(block: RecognisedBlock): string {
  const lines = [
    ['Betragsart aus', block.measure],
    ['Modul aus', block.module],
    ['Jahr aus', block.year],
    ['Stand aus', block.version],
    ['Einheit aus', block.unit],
    ['Summen (geprüft, nicht gezählt)', block.sums],
    ['Ergebniszellen', block.results],
    ['widersprüchlich beschriftet', block.unclear],
    ['nicht gelesen', block.unread],
  ] as const;
  return [
    `${block.sheet}!${block.range}: Kreuztabelle`,
    ...lines.flatMap(([name, cells]) => (cells.length === 0 ? [] : [`  ${name}: ${cells.join(', ')}`])),
  ].join('\n');
}
