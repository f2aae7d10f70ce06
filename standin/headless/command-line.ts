import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { readArguments, USAGE, UsageError } from './arguments';
import type { Arguments } from './arguments';
import { EXIT, type Console } from './console';
import { explainedFigures, type ExplainedFigure } from './explained-figures';
import { reconcileFolder } from './folder/reconcile-folder';
import type { ReconciledFile } from './reconcile-file';
import { readingText } from './reading-text';
import { reconcileInput, save } from './reconcile-one';
import { jsonReport } from './report-json';
import { tableReport } from './report-table';

/** The command `reconcile`: reads the command line, reconciles the file, reports. Returns the exit status. */
export async function runCommandLine(words: readonly string[], console: Console): Promise<number> {
  try {
    const options = readArguments(words);
    if (options === null) {
      console.print(USAGE);
      return EXIT.done;
    }
    if (isFolder(options.input)) return await reconcileFolder(options, console);
    const output = outputPath(options);
    const reconciled = await reconcileInput(options, console.progress);
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

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Why it cannot be read is told where it is read.
    return false;
  }
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
