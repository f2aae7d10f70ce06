import type { Severity } from '../../domain/findings/catalogue/finding-room';
import { cellsInRun } from '../../domain/findings/cell-runs';
import type { Finding } from '../../domain/findings/finding';
import { severityOf } from '../../domain/findings/severity';
import { groupBy } from '../../domain/group-by';

/** What is to be settled once: one finding, or several that say the same of cells of one column or sheet. */
export interface Cause {
  /** The same as long as the same is said of the same column. */
  readonly key: string;
  readonly severity: Severity;
  readonly first: Finding;
  readonly findings: readonly Finding[];
  /** Of how many cells it is said; 0 where it is said of none. */
  readonly count: number;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];
const known = new WeakMap<readonly Finding[], readonly Cause[]>();

/** The findings by cause: of one code and one column (or sheet) they are one. The gravest first, else in their order. */
export function causesOf(findings: readonly Finding[]): readonly Cause[] {
  const earlier = known.get(findings);
  if (earlier !== undefined) return earlier;
  const causes = [...groupBy(findings, keyOf)].map(([key, ofCause]): Cause => {
    const first = ofCause[0]!;
    const count = ofCause.reduce((sum, each) => sum + cellsOf(each), 0);
    return { key, severity: severityOf(first), first, findings: ofCause, count };
  });
  const sorted = ORDER.flatMap((severity) => causes.filter((each) => each.severity === severity));
  known.set(findings, sorted);
  return sorted;
}

/** Whether somebody has to settle it; an information is only worth knowing. */
export function isOpen({ severity }: Pick<Cause, 'severity'>): boolean {
  return severity !== 'info';
}

/** How many causes somebody has to settle. */
export function openCount(findings: readonly Finding[]): number {
  return causesOf(findings).filter(isOpen).length;
}

/** Errors of somebody who has only begun: nothing is wrong yet. */
export const NOTHING_YET: ReadonlySet<string> = new Set(['no-posts-table', 'posts-table-empty']);

/** What somebody who has only begun is told; null where there is something, or another error. */
export function nothingYet(findings: readonly Finding[]): Finding | null {
  const errors = causesOf(findings).filter(({ severity }) => severity === 'error');
  const [only] = errors;
  return errors.length === 1 && NOTHING_YET.has(only!.first.code) ? only!.first : null;
}

/** The column that a finding is about, as its sentence names it; null where it names none. */
export function columnOf({ values }: Finding): string | null {
  const column = values['column'];
  return typeof column === 'string' ? column : null;
}

/** What tells a rate that is missing apart from another one is who gets it, and not the year. */
const APART: Readonly<Record<string, readonly string[]>> = {
  'rate-unknown': ['subject'],
  'registration-rate-question': ['subject'],
};

function keyOf(found: Finding): string {
  const { code, place, values } = found;
  const apart = APART[code];
  if (apart !== undefined) return JSON.stringify([code, ...apart.map((name) => values[name])]);
  if (place === null) return JSON.stringify([code, values]);
  const column = columnOf(found);
  // Without a column only what says literally the same of several cells is one.
  return JSON.stringify([code, place.sheet, column ?? values]);
}

function cellsOf({ place, also = [] }: Finding): number {
  if (place === null) return 0;
  return 1 + also.reduce((sum, run) => sum + cellsInRun(run), 0);
}
