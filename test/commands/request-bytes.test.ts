import { readFileSync } from 'node:fs';
import { apply } from '../../src/commands/apply';
import type { Before } from '../../src/excel/before';
import { decoratePlan, requestsOfLooks } from '../../src/excel/decorate-plan';
import { EMPTY_STATE } from '../../src/workbook/plan/run-state';
import type { WritePlan } from '../../src/workbook/plan/write-plan';
import { pointsOfLines } from '../../src/workbook/sheets/page-breaks';
import type { SheetPlan } from '../../src/workbook/sheets/sheet-plan';
import { PROFILE_NAMES, PROFILES } from '../../standin/document/behaviour/profiles';
import { KINDS } from '../../bench/kinds-of-workbooks';
import { reconcile } from '../../src/commands/reconcile';
import { cellForWriting } from '../../standin/document/cells';
import { newDocument } from '../../standin/document/new-document';
import { onThisThread } from '../../standin/headless/on-this-thread';
import { examineIn } from '../../src/commands/examine';
import { inExcel } from '../../src/excel/in-excel';
import { bytesBesideState } from '../../src/workbook/plan/fit-request';
import { sentBytes } from '../../src/workbook/plan/sent-bytes';
import { openWorkbook } from '../../standin/files/open-workbook';
import { startExcel } from '../../standin/headless/excel-stand-in';

const EXAMPLES = ['kreis', 'koeln-2021-2022', 'verteilung-auf-kommunen'];

test.each(EXAMPLES)('the request that writes %s weighs what was computed before, or less', async (name) => {
  const excel = await startExcel(openWorkbook(readFileSync(`assets/examples/${name}.xlsx`)), {
    behaviour: { notAscii: 'escaped' },
  });
  excel.install();
  const examination = await inExcel((context) => examineIn(context, { computing: onThisThread }));
  const { plan } = examination.proposal!;
  const from = excel.requests.length;
  await apply(examination);
  const written = excel.requests
    .slice(from)
    .filter(({ request }) => JSON.stringify(request).includes('<state'));
  const computed = bytesBesideState(plan) + sentBytes(plan.state);
  expect(written).toHaveLength(1);
  expect(written[0]!.requestBytes).toBeLessThanOrEqual(computed);
  expect(written[0]!.requestBytes).toBeGreaterThan(computed * 0.8);
});

describe.each(PROFILE_NAMES)('the looks in an Excel like %s', (profile) => {
  test.each(EXAMPLES)('of %s weigh what was computed before, or less', async (name) => {
    const excel = await startExcel(openWorkbook(readFileSync(`assets/examples/${name}.xlsx`)), {
      behaviour: PROFILES[profile],
    });
    excel.install();
    const examination = await inExcel((context) => examineIn(context, { computing: onThisThread }));
    const { plan, check } = examination.proposal!;
    const before = { state: examination.state, check } as unknown as Before;
    const [looks, ...others] = requestsOfLooks(plan, before);
    expect(others).toEqual([]);
    const from = excel.requests.length;
    expect((await apply(examination)).findings.map(({ code }) => code)).not.toContain('sheets-not-decorated');
    const { requestBytes } = excel.requests
      .slice(from)
      .filter(({ onlyReleases }) => !onlyReleases)
      .at(-1)!;
    expect(requestBytes).toBeLessThanOrEqual(looks!.bytes);
    expect(requestBytes).toBeGreaterThan(looks!.bytes * 0.75);
  });

  test('of a sheet with thousands of rows of different heights go in several requests, and none of them is refused', async () => {
    const rows = 8_000;
    const excel = await startExcel(newDocument(['KIM-Abgleich', 'KIM-Protokoll']), {
      behaviour: PROFILES[profile],
    });
    excel.install();
    const sheet: SheetPlan = {
      name: 'KIM-Abgleich',
      values: Array.from({ length: rows }, () => ['Begründung']),
      formats: [],
      tables: [],
      charts: [],
      columnWidths: [20],
      tallRows: Array.from({ length: rows }, (_, row) => ({ row, lines: 3 + (row % 2) })),
    };
    const log = { sheet: 'KIM-Protokoll', firstRow: 0, headings: ['Zeit'], rows: [['jetzt']] };
    const plan: WritePlan = { cells: [], sheets: [{ action: 'lay-out', sheet }], log, state: '' };
    const check = { existingSheets: new Set(['KIM-Abgleich', 'KIM-Protokoll']) };
    const requests = requestsOfLooks(plan, { state: EMPTY_STATE, check } as unknown as Before);
    expect(requests.length).toBeGreaterThan(1);
    expect(await decoratePlan(requests)).toEqual([]);
    expect(excel.requests.map(({ error }) => error)).not.toContain('RequestPayloadSizeLimitExceeded');
    const { rowHeights } = excel.document.sheets[0]!;
    expect([0, rows - 1].map((row) => rowHeights.get(row))).toEqual([pointsOfLines(3), pointsOfLines(4)]);
  });
});

/** What writing 100 posts took before the sheets proved themselves: bytes and actions of a first run. */
const BEFORE = { bytes: 2_231_075, actions: 11_102 };

test.each(['posts of all modules', 'rates as ceilings', 'two versions', 'a carrier for each post'])(
  'a first run of 100 %s takes less than it did when the sheets held values only',
  async (kind) => {
    const sheets = KINDS[kind]!(100);
    const document = newDocument(Object.keys(sheets));
    for (const [at, rows] of Object.values(sheets).entries()) {
      for (const [row, cells] of rows.entries()) {
        for (const [column, value] of cells.entries()) {
          if (value !== '') Object.assign(cellForWriting(document.sheets[at]!, row, column), { value });
        }
      }
    }
    const excel = await startExcel(document);
    excel.install();
    expect((await reconcile(onThisThread)).status).not.toBe('failed');
    const requests = excel.requests.filter(({ onlyReleases }) => !onlyReleases);
    const bytes = requests.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
    const actions = requests.reduce((sum, { request }) => sum + request.Actions.length, 0);
    expect(bytes).toBeLessThan(BEFORE.bytes);
    expect(actions).toBeLessThan(BEFORE.actions);
  },
);
