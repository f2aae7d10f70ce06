import { probeExcel } from '../../src/commands/probe-excel';
import { probeLines } from '../../src/commands/probe-lines';
import { PROBE_SHEET } from '../../src/excel/probe/probe-sheet';
import { PROBE_NAMES } from '../../src/excel/probe/probes';
import { WAITS } from '../../src/excel/waits';
import { click, contents, open, SMALL } from './small-workbook';

const { pauses, answer } = WAITS;

beforeEach(() => {
  WAITS.pauses = [1, 1];
});

afterEach(() => {
  Object.assign(WAITS, { pauses, answer });
});

const sheetNames = async () => Object.keys(await contents());

test('probes a workbook with tables and leaves it as it was', async () => {
  const excel = await open(SMALL);
  const report = await probeExcel();
  expect(report).toMatchObject({ problem: null, sheetLeft: false });
  expect(report.results.map(({ name }) => name)).toEqual(PROBE_NAMES);
  expect(report.results.filter(({ verdict }) => verdict === 'new')).toEqual([]);
  expect(await contents()).toEqual(SMALL);
  expect(excel.document).toMatchObject({ customXmlParts: [], names: [] });
  expect((await click(excel, 'reconcile')).status).not.toBe('failed');
});

test('a sheet of the user that is called like that of the probes is left alone', async () => {
  await open({ ...SMALL, [PROBE_SHEET]: [['Notizen']] });
  const report = await probeExcel();
  expect(report).toMatchObject({ results: [], problem: 'sheet-taken', sheetLeft: false });
  expect((await contents())[PROBE_SHEET]).toEqual([['Notizen']]);
  expect(probeLines(report, 'de').summary).toEqual([
    'Die Mappe hat schon ein Blatt „KIM-Prüfung“. Es wurde nichts geändert. Bitte das Blatt umbenennen oder löschen und die Prüfung noch einmal starten.',
  ]);
});

test('where the structure of the workbook is protected, the report says why there is no sheet', async () => {
  const excel = await open(SMALL);
  excel.document.structureProtected = true;
  const report = await probeExcel();
  expect(report).toMatchObject({ results: [], problem: 'not-made', sheetLeft: false });
  expect(probeLines(report, 'en').summary[0]).toMatch(/^The sheet for the check could not be made: \w/);
  expect(await sheetNames()).toEqual(Object.keys(SMALL));
});

test('a probe that Excel refuses is an answer, and the others are put', async () => {
  const excel = await open(SMALL);
  excel.fail({ code: 'MemoryLimitReached', after: 4 });
  const { results } = await probeExcel();
  expect(results).toHaveLength(PROBE_NAMES.length);
  expect(results[2]).toMatchObject({ got: 'MemoryLimitReached', verdict: 'new' });
  expect(await sheetNames()).toEqual(Object.keys(SMALL));
});

test('the sheet goes where the answer that it was made was lost', async () => {
  const excel = await open(SMALL);
  let requests = 0;
  const { Excel } = globalThis;
  const lost = Object.assign(new Error('lost'), { code: 'GeneralException', debugInfo: {} });
  const run: typeof Excel.run = (async (options: Excel.RunOptions, job: Job) =>
    Excel.run(options, async (context) => {
      const sync = context.sync.bind(context);
      context.sync = async (passed) => {
        requests += 1;
        const result = await sync(passed);
        if (requests === 2) throw lost;
        return result;
      };
      return job(context);
    })) as typeof Excel.run;
  (globalThis as { Excel: unknown }).Excel = { ...Excel, run };
  expect(await probeExcel()).toMatchObject({ results: [], problem: 'not-made', sheetLeft: false });
  excel.install();
  expect(await sheetNames()).toEqual(Object.keys(SMALL));
});

type Job = (context: Excel.RequestContext) => Promise<unknown>;

test('a sheet that cannot be removed is named', async () => {
  const excel = await open(SMALL);
  const report = await probeExcel({
    progress: (done, of) => {
      if (done === of) excel.fail({ code: 'AccessDenied', times: 20 });
    },
  });
  expect(report).toMatchObject({ problem: null, sheetLeft: true });
  expect(probeLines(report, 'de').summary[0]).toBe(
    'Das Blatt „KIM-Prüfung“ ließ sich nicht entfernen. Bitte löschen Sie es von Hand.',
  );
});

test('no further probe is put to an Excel that does not answer, and the sheet goes', async () => {
  await open(SMALL);
  const { Excel } = globalThis;
  let isMute = false;
  const run = (async (options: Excel.RunOptions, job: Job) =>
    isMute
      ? Excel.run(options, (context) => {
          isMute = false;
          context.sync = () => new Promise<never>(() => undefined);
          return job(context);
        })
      : Excel.run(options, job)) as typeof Excel.run;
  (globalThis as { Excel: unknown }).Excel = { ...Excel, run };
  WAITS.answer = 1_000;
  const report = await probeExcel({
    progress: (done) => {
      isMute = done === 3;
    },
  });
  (globalThis as { Excel: unknown }).Excel = Excel;
  expect(report).toMatchObject({ problem: 'no-answer', sheetLeft: false });
  expect(report.results).toHaveLength(4);
  expect(await sheetNames()).toEqual(Object.keys(SMALL));
});

test('a probing that is cancelled puts no further probe and removes its sheet', async () => {
  await open(SMALL);
  let done = 0;
  const report = await probeExcel({
    progress: (so) => {
      done = so;
    },
    isStopped: () => done === 2,
  });
  expect(report).toMatchObject({ problem: 'stopped', sheetLeft: false });
  expect(report.results).toHaveLength(2);
  expect(await sheetNames()).toEqual(Object.keys(SMALL));
});

test('the job of a ribbon button waits for the probes', async () => {
  const excel = await open(SMALL);
  const seen: (readonly string[])[] = [];
  const probing = probeExcel({ progress: (done) => void (done === 1 && seen.push(names(excel.document))) });
  const outcome = await click(excel, 'reconcile');
  expect(outcome.status).not.toBe('failed');
  await probing;
  expect(seen).toEqual([[...Object.keys(SMALL), PROBE_SHEET]]);
  expect(names(excel.document)).not.toContain(PROBE_SHEET);
});

function names({ sheets }: { readonly sheets: readonly { readonly name: string }[] }): string[] {
  return sheets.map(({ name }) => name);
}

test('the report says for each probe what was expected and what came, in both languages', async () => {
  await open(SMALL, { filteredRows: 'refused' });
  const report = await probeExcel();
  const german = probeLines(report, 'de');
  const english = probeLines(report, 'en');
  expect(german.title).toBe(
    'Prüfung von Excel für KIM-Abgleich · Excel OfficeOnline stand-in, ExcelApi 1.14',
  );
  expect(german.lines).toContain(
    'anders, vorgesehen · Block über gefilterten Zeilen · erwartet 1 2 3 · erhalten FilteredRangeConflict',
  );
  expect(english.lines).toContain(
    'different, provided for · Block over filtered rows · expected 1 2 3 · got FilteredRangeConflict',
  );
  expect(english.lines).toContain('as expected · Row of 409 points · expected 409 · got 409');
  expect(english.summary).toEqual([
    '54 of 54 probes: 53 as expected, 1 different and provided for, 0 different and not provided for.',
  ]);
});
