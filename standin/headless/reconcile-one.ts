import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { PROFILES } from '../document/behaviour/profiles';
import { FileError, findingOfFile } from '../files/file-error';
import { fileFinding, type FileFinding } from '../files/file-findings';
import type { Arguments } from './arguments';
import { failedFileRun } from './file-run-outcome';
import { reconcileFile } from './reconcile-file';
import type { ReconciledFile } from './reconcile-file';

/** What the command line says of one file. */
export type InputOptions = Pick<Arguments, 'input' | 'scenario' | 'profile'>;

/** Reads and reconciles a file; one that cannot be read or opened is a failed run with its reason. Writes nothing. */
export async function reconcileInput(
  options: InputOptions,
  progress: (step: string) => void,
): Promise<ReconciledFile> {
  try {
    const bytes = readFileSync(options.input);
    const { scenario } = options;
    const overrides = scenario === null ? {} : { scenario };
    const behaviour = options.profile === null ? {} : PROFILES[options.profile];
    const extension = extname(options.input).toLowerCase();
    return await reconcileFile(bytes, overrides, progress, { behaviour, extension });
  } catch (error) {
    if (error instanceof FileError) return unusable(findingOfFile(error));
    if (isSystemError(error)) {
      return unusable(fileFinding('file-not-readable', { file: options.input, reason: error.code }));
    }
    throw error;
  }
}

function unusable(reason: FileFinding): ReconciledFile {
  return { outcome: failedFileRun([reason]), roundTrips: 0, bytes: null };
}

/** Saves what became of a workbook; where that is not possible, the run failed with its reason. */
export function save(output: string, reconciled: ReconciledFile): ReconciledFile {
  const problem = saveBytes(output, reconciled.bytes!);
  if (problem === null) return reconciled;
  const outcome = failedFileRun([...reconciled.outcome.findings, problem]);
  return { ...reconciled, bytes: null, outcome };
}

/**
 * Writes the whole file under another name first, so that a full disk leaves no half workbook behind.
 * @returns why it could not be written, or null
 */
export function saveBytes(output: string, bytes: Uint8Array): FileFinding | null {
  const partial = `${output}.${process.pid}.tmp`;
  try {
    writeFileSync(partial, bytes);
    renameSync(partial, output);
    return null;
  } catch (error) {
    rmSync(partial, { force: true });
    if (!isSystemError(error)) throw error;
    return fileFinding('file-not-writable', { file: output, reason: error.code });
  }
}

/** An error of the operating system; told by its fields, because a test runs in a realm of its own. */
export function isSystemError(error: unknown): error is { readonly code: string } {
  return typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;
}
