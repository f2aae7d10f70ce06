import { readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { PROFILES } from '../document/behaviour/profiles';
import { FileError, findingOfFile } from '../files/file-error';
import { fileFinding, type FileFinding } from '../files/file-findings';
import { readArguments, USAGE, UsageError } from './arguments';
import type { Arguments } from './arguments';
import { failedFileRun } from './file-run-outcome';
import { explainedFigures, type ExplainedFigure } from './explained-figures';
import { reconcileFile } from './reconcile-file';
import type { ReconciledFile } from './reconcile-file';
import { readingText } from './reading-text';
import { jsonReport } from './report-json';
import { tableReport } from './report-table';

/** Exit statuses of the command. */
export const EXIT = { done: 0, unusableInput: 2, usage: 64 } as const;

/** Where the command writes to. */
export interface Console {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly progress: (text: string) => void;
}

/** The command `reconcile`: reads the command line, reconciles the file, reports. Returns the exit status. */
export async function runCommandLine(words: readonly string[], console: Console): Promise<number> {
  try {
    const options = readArguments(words);
    if (options === null) {
      console.print(USAGE);
      return EXIT.done;
    }
    const output = outputPath(options);
    const reconciled = await reconcileInput(options, console);
    const explained = explanationsOf(reconciled, options);
    const written = reconciled.bytes === null ? reconciled : save(output, reconciled);
    report(options, output, written, explained, console);
    return written.outcome.status === 'failed' ? EXIT.unusableInput : EXIT.done;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.complain(`${error.message}\n\n${USAGE}`);
    return EXIT.usage;
  }
}

/** Before anything is saved, so that a figure that does not exist is a matter of usage. */
function explanationsOf({ outcome }: ReconciledFile, { explain }: Arguments): readonly ExplainedFigure[] {
  return outcome.computation === null || outcome.status === 'failed'
    ? []
    : explainedFigures(outcome.computation, explain);
}

async function reconcileInput(options: Arguments, console: Console): Promise<ReconciledFile> {
  try {
    const bytes = readFileSync(options.input);
    const { scenario } = options;
    const overrides = scenario === null ? {} : { scenario };
    const behaviour = options.profile === null ? {} : PROFILES[options.profile];
    const extension = extname(options.input).toLowerCase();
    return await reconcileFile(bytes, overrides, console.progress, { behaviour, extension });
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

/** `NAME.abgleich.EXT` beside the input, or what `--out` says; never the input itself. */
function outputPath(options: Arguments): string {
  const extension = extname(options.input);
  const output =
    options.output ??
    join(dirname(options.input), `${basename(options.input, extension)}.abgleich${extension}`);
  if (samePath(output, options.input)) {
    throw new UsageError(
      'Die Ausgabe darf nicht die Eingabedatei sein; die Eingabe bleibt immer unverändert.',
    );
  }
  if (extname(output).toLowerCase() !== extension.toLowerCase()) {
    throw new UsageError(`Die Ausgabe braucht dieselbe Endung wie die Eingabe (${extension}).`);
  }
  return output;
}

function samePath(a: string, b: string): boolean {
  const real = (path: string): string => {
    try {
      return realpathSync(path);
    } catch {
      return resolve(path);
    }
  };
  return real(a) === real(b);
}

/** Writes the whole file under another name first, so that a full disk leaves no half workbook behind. */
function save(output: string, reconciled: ReconciledFile): ReconciledFile {
  const partial = `${output}.${process.pid}.tmp`;
  try {
    writeFileSync(partial, reconciled.bytes!);
    renameSync(partial, output);
    return reconciled;
  } catch (error) {
    rmSync(partial, { force: true });
    if (!isSystemError(error)) throw error;
    const problem = fileFinding('file-not-writable', { file: output, reason: error.code });
    return {
      ...reconciled,
      bytes: null,
      outcome: failedFileRun([...reconciled.outcome.findings, problem]),
    };
  }
}

function report(
  options: Arguments,
  output: string,
  reconciled: ReconciledFile,
  explained: readonly ExplainedFigure[],
  console: Console,
): void {
  if (options.json) {
    const json = jsonReport(reconciled.outcome, reconciled.roundTrips, options.basis);
    console.print(JSON.stringify({ ...json, explanations: explained }, null, 2));
    return;
  }
  const { examination } = reconciled.outcome;
  if (options.reading && examination !== undefined)
    console.print(`${readingText(examination.recognition)}\n`);
  if (reconciled.outcome.status === 'failed') {
    console.complain(tableReport({ ...reconciled.outcome, computation: null }));
    console.complain('\nEs wurde keine Ausgabedatei geschrieben.');
    return;
  }
  const trees = explained.map(({ figure, text }) => [`Erläuterung zu ${figure}`, ...text].join('\n'));
  console.print(
    [tableReport(reconciled.outcome, options.basis), ...trees, `Geschrieben: ${output}`].join('\n\n'),
  );
}

/** An error of the operating system; told by its fields, because a test runs in a realm of its own. */
function isSystemError(error: unknown): error is { readonly code: string } {
  return typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;
}
