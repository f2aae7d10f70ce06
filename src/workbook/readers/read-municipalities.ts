import type { Municipality } from '../../domain/case';
import type { FieldOf } from '../../domain/vocabulary/vocabulary';
import { cellAddress } from '../address';
import { TOLD_YES_NO } from '../cells/typed-word-lists';
import { notNegative, type RowReader } from '../tables/row-reader';
import { fte, number, text, typedWord } from './parsers';

/** Reads the table `Kommunen`. A municipality without an entry in `Teilnahme` takes part. */
export function readMunicipalities(reader: RowReader<'municipalities'>): Municipality[] {
  const municipalities: Municipality[] = [];
  for (const row of reader.table.rows) {
    reader.start(row);
    const name = reader.needed(reader.column('municipality'), text);
    const weight = reader.needed(reader.column('weight'), notNegative(reader, number));
    const participates = reader.optional(reader.column('participates'), typedWord(TOLD_YES_NO)) ?? true;
    const minShare = reader.optional(reader.column('minShare'), notNegative(reader, fte));
    if (reader.failed || name === null || weight === null) continue;
    const targets = { posts: targetCell(reader, 'posts'), before: targetCell(reader, 'before') };
    municipalities.push({ origin: reader.origin(), name, weight, participates, minShare, targets });
  }
  return municipalities;
}

function targetCell(reader: RowReader<'municipalities'>, field: FieldOf<'municipalities'>): string | null {
  const column = reader.column(field);
  return column === undefined ? null : cellAddress(reader.row, column.index);
}
