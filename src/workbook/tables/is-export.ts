import type { AnyField } from '../../domain/vocabulary/vocabulary';
import type { Heading } from './table';

const OF_THE_USER: ReadonlySet<AnyField> = new Set(['module', 'ownShare', 'overPlan', 'extraPlan']);

/** True for budget lines as budget software gives them: nobody made columns for modules or results. */
export function isExport({ kind, columns }: Heading): boolean {
  return kind === 'budget' && !columns.some(({ spec }) => OF_THE_USER.has(spec.field));
}

/** True for the numbered positions of a budget plan, which need not be about us at all. */
export function isPositionList({ columns }: Heading): boolean {
  return columns.some(({ spec }) => spec.field === 'position');
}
