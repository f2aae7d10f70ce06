import { apply } from '../../src/commands/apply';
import { onThisThread } from '../../standin/headless/on-this-thread';
import { examineIn } from '../../src/commands/examine';
import type { Examination } from '../../src/commands/examination';
import { inExcel } from '../../src/excel/in-excel';
import { click, contents, open, SMALL, SMALL_OWN_SHARE } from './small-workbook';

const examine = (): Promise<Examination> =>
  inExcel((context) => examineIn(context, { computing: onThisThread }));

const enter = (sheet: string, cell: string, value: string | number) =>
  inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });

const codes = (outcome: { readonly findings: readonly { readonly code: string }[] }) =>
  outcome.findings.map((each) => each.code);

test('an examination writes nothing and says what would be written', async () => {
  await open(SMALL);
  const { proposal, result } = await examine();
  expect(await contents()).toEqual(SMALL);
  expect(result!.totals.ownShare).toEqual({ known: true, value: 3075000 });
  expect(proposal!.plan.cells.slice(0, 2)).toEqual([
    {
      place: { sheet: 'Haushalt', cell: 'G2' },
      before: '',
      after: SMALL_OWN_SHARE[2021],
      figure: 'Eigenanteil 05.313.01 / 501900, 2021',
    },
    {
      place: { sheet: 'Haushalt', cell: 'H2' },
      before: '',
      after: SMALL_OWN_SHARE[2021],
      figure: 'Überplanmäßig 05.313.01 / 501900, 2021',
    },
  ]);
});

test('what was checked can be handed to a worker, which plans with it', async () => {
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  const { proposal } = await examine();
  expect(structuredClone(proposal!.check)).toEqual(proposal!.check);
});

test('reports its steps in their order', async () => {
  await open(SMALL);
  const steps: string[] = [];
  await inExcel((context) =>
    examineIn(context, { computing: onThisThread, progress: (step) => steps.push(step) }),
  );
  expect(steps).toEqual(['read', 'recognise', 'compute', 'check', 'plan']);
});

test('ends where a step is refused, as a user does who cancels', async () => {
  await open(SMALL);
  const progress = (step: string): void => {
    if (step === 'compute') throw new RangeError('enough');
  };
  await expect(
    inExcel((context) => examineIn(context, { computing: onThisThread, progress })),
  ).rejects.toThrow('enough');
  expect(await contents()).toEqual(SMALL);
});

test('what was proposed is written, the same as by the ribbon', async () => {
  await open(SMALL);
  const outcome = await apply(await examine());
  expect(outcome.status).toBe('ok');
  const applied = await contents();
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  const byRibbon = await contents();
  expect(applied.Haushalt).toEqual(byRibbon.Haushalt);
  expect(Object.keys(applied)).toEqual(Object.keys(byRibbon));
  expect(outcome.written).toHaveLength(10);
});

describe('nothing is written', () => {
  test.each([
    ['an input', 'Stellen', 'D2', 71000],
    ['a target', 'Haushalt', 'G3', 'mein Text'],
    ['a target into a formula', 'Haushalt', 'H2', '=1+1'],
  ])('where %s changed since the preview; the cell is named', async (_, sheet, cell, value) => {
    await open(SMALL);
    const examination = await examine();
    await enter(sheet, cell, value);
    const before = await contents();
    const outcome = await apply(examination);
    expect(outcome.status).toBe('failed');
    expect(outcome.findings).toContainEqual(
      expect.objectContaining({ code: 'cell-changed', place: { sheet, cell } }),
    );
    expect(await contents()).toEqual(before);
  });

  test('where the ribbon wrote in between', async () => {
    const excel = await open(SMALL);
    const examination = await examine();
    await click(excel, 'reconcile');
    expect(codes(await apply(examination))).toEqual(['reconciled-meanwhile']);
  });

  test('where the examination found an error', async () => {
    await open({
      ...SMALL,
      Stellen: [SMALL.Stellen![0]!, ['vier', '', 1, 70000, '01.07.2021', '31.12.2022']],
    });
    const examination = await examine();
    expect(examination.proposal).toBeNull();
    expect(codes(await apply(examination))).toEqual(codes(examination));
  });
});
