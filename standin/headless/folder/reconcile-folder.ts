import { existsSync, mkdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import ExcelJS from 'exceljs';
import { formatEuro, toAmountText } from '../../../src/domain/numbers';
import type { Cents } from '../../../src/domain/numbers';
import { UsageError } from '../arguments';
import type { Arguments } from '../arguments';
import { fileRunSentence } from '../../files/file-findings';
import { isSystemError, saveBytes } from '../reconcile-one';
import { EXIT, type Console } from '../console';
import type { FolderJob } from './folder-job';
import { onAllCores } from './on-all-cores';
import type { OverviewRow } from './overview-row';
import { TITLE, overviewWorkbook, STATES } from './overview-workbook';
import { OVERVIEW, workbooksIn } from './workbooks-in';

/**
 * Reconciles every workbook of a folder on all cores: a result for each, and one workbook that lists them all. A workbook that
 * cannot be used is a row with its reason. Returns the exit status: 0 if there was a workbook at all, whatever became of it.
 * @throws UsageError where there is nothing to reconcile, or the overview's name is taken
 */
export async function reconcileFolder(options: Arguments, console: Console): Promise<number> {
  const { input: folder, output } = options;
  if (options.explain.length > 0 || options.reading || options.basis !== null) {
    throw new UsageError(
      '--explain, --reading und --basis gelten für eine einzelne Mappe, nicht für einen Ordner.',
    );
  }
  const into = output ?? folder;
  const files = listed(folder);
  if (files.length === 0) throw new UsageError(`Im Ordner „${folder}“ liegt keine Mappe (.xlsx, .xlsm).`);
  makeFolder(into);
  const overview = join(into, OVERVIEW);
  await refuseForeign(overview);

  let done = 0;
  const rows = await onAllCores(files.map(jobFor(options, into)), ({ file }) =>
    console.progress(`${(done += 1)} von ${files.length}: ${file}`),
  );
  const problem = saveBytes(overview, await overviewWorkbook(rows, into, madeAt()));
  console.print(
    options.json ? JSON.stringify({ overview, workbooks: rows.map(asJson) }, null, 2) : told(rows, overview),
  );
  if (problem === null) return EXIT.done;
  console.complain(fileRunSentence(problem, 'de'));
  return EXIT.unusableInput;
}

function listed(folder: string): readonly string[] {
  try {
    return workbooksIn(folder);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`Der Ordner „${folder}“ kann nicht gelesen werden (${error.code}).`);
  }
}

function makeFolder(path: string): void {
  try {
    // Who names a workbook means one, and no folder with such a name.
    if (/\.xls[xm]$/i.test(path)) throw new UsageError('--out nennt für einen Ordner einen Ordner.');
    mkdirSync(path, { recursive: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`Der Ordner „${path}“ kann nicht angelegt werden (${error.code}).`);
  }
}

const jobFor =
  ({ input, scenario, profile }: Arguments, into: string) =>
  (file: string): FolderJob => {
    const extension = extname(file);
    const output = join(into, `${basename(file, extension)}.abgleich${extension}`);
    return { file, input: join(input, file), output, scenario, profile };
  };

/** A workbook of somebody else under the overview's name is not overwritten. */
async function refuseForeign(path: string): Promise<void> {
  if (!existsSync(path)) return;
  const workbook = new ExcelJS.Workbook();
  const title = await workbook.xlsx.readFile(path).then(
    () => workbook.title,
    () => '',
  );
  if (title !== TITLE) {
    throw new UsageError(
      `„${path}“ stammt nicht von KIM-Abgleich und wird nicht überschrieben; bitte umbenennen.`,
    );
  }
}

function madeAt(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `am ${two(now.getDate())}.${two(now.getMonth() + 1)}.${now.getFullYear()} um ${two(now.getHours())}:${two(now.getMinutes())} Uhr`;
}

function told(rows: readonly OverviewRow[], overview: string): string {
  const widest = rows.reduce((most, { file }) => Math.max(most, file.length), 0);
  const lines = rows.map(({ file, state, ownShare, reason }) => {
    const figure = ownShare === null ? '–' : formatEuro(ownShare);
    return [file.padEnd(widest), figure.padStart(18), STATES[state], reason].join('  ').trimEnd();
  });
  return [...lines, '', `Übersicht: ${overview}`].join('\n');
}

/** Amounts as decimal texts with two places, as in the JSON of one workbook. */
function asJson({ ownShare, overPlan, extraPlan, ...row }: OverviewRow) {
  const text = (cents: Cents | null) => (cents === null ? null : toAmountText(cents));
  return { ...row, ownShare: text(ownShare), overPlan: text(overPlan), extraPlan: text(extraPlan) };
}
