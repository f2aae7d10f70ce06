import { inExcel } from '../../../src/excel/in-excel';
import { makeProbeSheet, PROBE_SHEET } from '../../../src/excel/probe/probe-sheet';
import { PROBE_NAMES, PROBES } from '../../../src/excel/probe/probes';
import type { ProbeName } from '../../../src/excel/probe/probes';
import { runProbe } from '../../../src/excel/probe/run-probe';
import { behaviourOf, PROFILE_NAMES } from '../../../standin/document/behaviour/profiles';
import { SWITCHES, USUAL_BEHAVIOUR } from '../../../standin/document/behaviour/switches';
import type { Behaviour } from '../../../standin/document/behaviour/switches';
import { cellForWriting } from '../../../standin/document/cells';
import { findSheet } from '../../../standin/document/sheets';
import { newDocument } from '../../../standin/document/new-document';
import { startExcel } from '../../../standin/headless/excel-stand-in';
import type { ExcelStandIn } from '../../../standin/headless/excel-stand-in';
import { workbookWith } from '../workbook-with';
import { answerBy } from './answers';
import { deafen } from './deaf-excel';

/** Puts probes to an Excel, each after something was done to it. */
async function answers(
  names: readonly ProbeName[],
  behaviour: Partial<Behaviour>,
  spoil: (excel: ExcelStandIn) => unknown = () => undefined,
) {
  const excel = await workbookWith({ Stellen: [] }, behaviour);
  const { id } = (await makeProbeSheet())!;
  await spoil(excel);
  const results = [];
  for (const name of names) results.push(await runProbe(name, id!));
  return results;
}

describe.each(['usual', ...PROFILE_NAMES])('in an Excel like %s', (profile) => {
  const behaviour = behaviourOf(profile);

  test('every probe is answered as its switches say', async () => {
    const results = await answers(PROBE_NAMES, behaviour);
    expect(results.map(({ name, got }) => [name, got])).toEqual(
      PROBE_NAMES.map((name) => [name, answerBy(name, behaviour)]),
    );
    expect(results.map(({ name, verdict }) => [name, verdict])).toEqual(
      PROBE_NAMES.map((name) => [
        name,
        answerBy(name, behaviour) === PROBES[name].expected ? 'expected' : 'known',
      ]),
    );
  });
});

/**
 * Asking for the type of a name is said to have ended old builds, what formulas are called before the add-in is loaded
 * shows only while it is not, and the rest needs a person: another workbook in front, a formula, a choice from a list.
 */
const NOT_PROBED = [
  'names',
  'beforeLoad',
  'inFront',
  'mostActions',
  'errorSentences',
  'errorsInBlocks',
  'chosenValues',
];

const others = Object.entries(SWITCHES)
  .filter(([name]) => !NOT_PROBED.includes(name))
  .flatMap(([name, { ways }]) => ways.slice(1).map((way) => [name, way] as const));

describe.each(others)('an Excel whose %s is %s', (name, way) => {
  const behaviour = { ...USUAL_BEHAVIOUR, [name]: way } as Behaviour;
  const probes = PROBE_NAMES.filter((probe) => answerBy(probe, behaviour) !== PROBES[probe].expected);

  test('shows in a probe, as something that is provided for', async () => {
    expect(probes).not.toEqual([]);
    const results = await answers(probes, behaviour);
    expect(results.map(({ got, verdict }) => [got, verdict])).toEqual(
      probes.map((probe) => [answerBy(probe, behaviour), 'known']),
    );
  });
});

/** Probes that change nothing, or expect that nothing changes, each with an Excel in which it fails. */
const READING: Partial<Record<ProbeName, (excel: ExcelStandIn) => unknown>> = {
  usedByFormat: fillsCells,
  noSpill: (excel) =>
    afterwards(excel, (cell) =>
      Object.assign(cell, { formula: '=SEQUENCE(2)', spill: { rows: 2, columns: 1 } }),
    ),
  noSuchTable: (excel) => excel.fail({ code: 'ItemNotFound', atAction: 2 }),
  excelApi: withoutSets,
  excelApiOf2021: withoutSets,
  sharedRuntime: withoutSets,
  functionsRuntime: withoutSets,
  editable: (excel) => {
    (excel.Office.context.document as { mode: unknown }).mode = 'readOnly';
  },
  calculationMode: () =>
    inExcel(async (context) => {
      context.workbook.application.calculationMode = 'Manual';
      await context.sync();
    }),
  dateSystem: (excel) => {
    excel.document.dateSystem = 1904;
  },
  address: renames,
};

/** Refused for their size, whatever they change. */
const SENDING: readonly ProbeName[] = ['largeRequest'];

test('an Excel without a limit takes and gives more than 5 MB, which is provided for', async () => {
  const excel = await startExcel(newDocument(['Stellen']), { payloadLimit: 50_000_000 });
  excel.install();
  const { id } = (await makeProbeSheet())!;
  for (const name of ['largeRequest', 'largeAnswer'] as const) {
    expect(await runProbe(name, id!)).toMatchObject({ got: '32000', verdict: 'known' });
  }
});

/** Calls something for the first cell of the probe before each of its requests. */
function afterwards(excel: ExcelStandIn, act: (cell: ReturnType<typeof cellForWriting>) => void): void {
  const sheet = findSheet(excel.document, PROBE_SHEET)!;
  excel.beforeRequest(() => {
    for (let row = 0; row < 1_000; row += 8) act(cellForWriting(sheet, row, 0));
  });
}

function fillsCells(excel: ExcelStandIn): void {
  afterwards(excel, (cell) => {
    cell.value = 1;
  });
}

function withoutSets(excel: ExcelStandIn): void {
  const { requirements } = excel.Office.context as { requirements: { isSetSupported: unknown } };
  requirements.isSetSupported = () => false;
}

function renames(excel: ExcelStandIn): void {
  findSheet(excel.document, PROBE_SHEET)!.name = 'KIM Pruefung';
}

test.each(PROBE_NAMES.filter((name) => !(name in READING) && !SENDING.includes(name)))(
  'the probe %s fails in an Excel that takes every change and makes none',
  async (name) => {
    const [result] = await answers([name], USUAL_BEHAVIOUR, deafen);
    expect(result!.verdict).not.toBe('expected');
  },
);

test.each(Object.entries(READING) as [ProbeName, (excel: ExcelStandIn) => unknown][])(
  'the probe %s fails in an Excel that is otherwise',
  async (name, spoil) => {
    const [result] = await answers([name], USUAL_BEHAVIOUR, spoil);
    expect(result!.verdict).not.toBe('expected');
  },
);
