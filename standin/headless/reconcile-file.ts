import { registerRibbon } from '../../src/commands/ribbon';
import { lastRun } from '../../src/commands/last-run';
import { runOptions } from '../../src/commands/run-options';
import type { RunOptions } from '../../src/commands/run-options';
import type { ComputedWorkbook } from '../../src/workbook/recognised-workbook';
import type { Behaviour } from '../document/behaviour/switches';
import { FileError } from '../files/file-error';
import { openWorkbook } from '../files/open-workbook';
import { saveWorkbook } from '../files/save-workbook';
import { startExcel } from './excel-stand-in';
import type { FileRunOutcome } from './file-run-outcome';
import { computingHere } from './on-this-thread';

/** What the headless command made of a file. */
export interface ReconciledFile {
  readonly outcome: FileRunOutcome;
  readonly roundTrips: number;
  /** The bytes of the new file; null where nothing was written. */
  readonly bytes: Uint8Array | null;
}

/** How a file is opened. */
export interface FileOptions {
  /** In what this Excel differs from the usual. */
  readonly behaviour?: Partial<Behaviour>;
  /** Of the file's name, in small letters; `.xlsx` promises that there are no macros in it. Absent: promises nothing. */
  readonly extension?: string;
}

/**
 * Opens a workbook in the stand-in and clicks the add-in's own ribbon button.
 * @throws FileError where the bytes are no workbook that can be opened.
 */
export async function reconcileFile(
  input: Uint8Array,
  options: Partial<RunOptions>,
  progress: (step: string) => void,
  { behaviour = {}, extension = '' }: FileOptions = {},
): Promise<ReconciledFile> {
  progress('Arbeitsmappe wird geöffnet');
  const document = openWorkbook(input);
  if (extension === '.xlsx' && document.origin?.fileType === 'xlsm') throw new FileError('macros-inside');
  const excel = await startExcel(document, { behaviour });
  const uninstall = excel.install();
  try {
    runOptions.reset(options);
    const made: ComputedWorkbook[] = [];
    registerRibbon(() => computingHere((workbook) => made.push(workbook)));
    progress('Eingaben werden gelesen und abgeglichen');
    await excel.runCommand('reconcile');
    const last = made.at(-1);
    const outcome: FileRunOutcome = {
      ...lastRun.get()!,
      computation: last?.case?.computation ?? null,
      municipality: last?.computed.inputs?.settings.municipality ?? null,
    };
    if (outcome.status === 'failed') return { outcome, roundTrips: excel.roundTrips(), bytes: null };
    progress('Ergebnis wird gespeichert');
    return { outcome, roundTrips: excel.roundTrips(), bytes: saveWorkbook(document) };
  } finally {
    uninstall();
  }
}
