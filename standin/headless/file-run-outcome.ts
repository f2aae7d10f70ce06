import { failed, type RunOutcome } from '../../src/commands/run-outcome';
import type { Computation } from '../../src/domain/compute';
import type { FileRunFinding } from '../files/file-findings';

/** What a run did to a file: what the add-in did to the workbook, and whether the file could be opened and saved. */
export interface FileRunOutcome extends Omit<RunOutcome, 'findings'> {
  readonly findings: readonly FileRunFinding[];
  /** Null where the input could not be computed. */
  readonly computation: Computation | null;
  /** As the workbook names it; null where it does not. */
  readonly municipality: string | null;
}

/** A run that wrote nothing, with the reason among its findings. */
export function failedFileRun(findings: readonly FileRunFinding[]): FileRunOutcome {
  return { ...failed('reconcile', []), findings, computation: null, municipality: null };
}
