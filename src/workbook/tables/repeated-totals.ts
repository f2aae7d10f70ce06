import { finding, type Finding } from '../../domain/findings/finding';
import { readModule } from '../cells/read-module';
import type { FoundTable } from './table';

/**
 * The tables without those that only repeat the posts: cost and grant per module and year (an evaluation, say) of a
 * module that a table with the single posts holds too. Both together would count its cost twice.
 */
export function withoutRepeatedTotals(tables: readonly FoundTable[]): {
  readonly tables: readonly FoundTable[];
  readonly findings: readonly Finding[];
} {
  const postsTables = tables.filter(({ heading }) => heading.kind === 'posts');
  const single = postsTables.filter(holdsSinglePosts);
  if (single.length === 0 || single.length === postsTables.length) return { tables, findings: [] };
  const modules = new Set(single.flatMap(modulesOf));
  const repeated = postsTables.filter(
    (table) => !single.includes(table) && modulesOf(table).some((module) => modules.has(module)),
  );
  return {
    tables: tables.filter((table) => !repeated.includes(table)),
    findings: repeated.map(({ heading: { grid, row, left } }) =>
      finding(
        'totals-repeat-posts',
        { sheet: grid.sheet.name, cell: grid.address(row, left) },
        { posts: [...new Set(single.map(({ heading }) => heading.grid.sheet.name))].join(', ') },
      ),
    ),
  };
}

function holdsSinglePosts({ heading: { columns } }: FoundTable): boolean {
  return (['start', 'end'] as const).every((field) => columns.some(({ spec }) => spec.field === field));
}

function modulesOf({ heading: { columns, grid }, rows }: FoundTable): number[] {
  const column = columns.find(({ spec }) => spec.field === 'module');
  if (column === undefined) return [];
  return rows.flatMap((row) => {
    const reading = readModule(grid.cell(row, column.index), grid.needs.words);
    return reading.kind === 'value' ? [reading.value] : [];
  });
}
