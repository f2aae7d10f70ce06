import type { ModuleNumber } from '../../domain/module';
import type { RowReader } from '../tables/row-reader';
import { module } from './parsers';

/** Reads the module of each row; in a programme without modules it is the only one where a row names none. */
export function moduleOfRow(reader: RowReader<'posts' | 'rules' | 'notices'>): () => ModuleNumber | null {
  const column = reader.column('module');
  const parse = module(reader.words);
  const { onlyModule } = reader.table.heading.grid.needs;
  return onlyModule === null
    ? () => reader.needed(column, parse)
    : () => reader.optional(column, parse) ?? onlyModule;
}
