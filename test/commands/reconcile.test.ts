import { sentence } from '../../src/domain/findings/sentence';
import { inExcel } from '../../src/excel/in-excel';
import { click, contents, open, reopen, SMALL, SMALL_OWN_SHARE, withCell } from './small-workbook';

const codes = (outcome: { readonly findings: readonly { readonly code: string }[] }) =>
  outcome.findings.map((each) => each.code);

test('fills the result columns and adds the result sheet and the log', async () => {
  const excel = await open(SMALL);
  const outcome = await click(excel, 'reconcile');
  expect(outcome.status).toBe('ok');
  const { Haushalt, ...others } = await contents();
  expect(Haushalt!.slice(1).map((row) => row.slice(6))).toEqual([
    [SMALL_OWN_SHARE[2021], SMALL_OWN_SHARE[2021], 0],
    [SMALL_OWN_SHARE[2022], SMALL_OWN_SHARE[2022], 0],
  ]);
  expect(Object.keys(others)).toEqual([
    'Stellen',
    'Einstellungen',
    'KIM-Abgleich',
    'KIM-Hinweise',
    'KIM-Eckwerte',
    'KIM-Beschluss',
    'KIM-Herleitung',
    'KIM-Daten',
    'KIM-Protokoll',
  ]);
  expect(outcome.written).toEqual([
    { sheet: 'Haushalt', range: 'G2:G3' },
    { sheet: 'Haushalt', range: 'H2:H3' },
    { sheet: 'Haushalt', range: 'I2:I3' },
    { sheet: 'KIM-Abgleich', range: expect.stringMatching(/^A1:I\d+$/) },
    { sheet: 'KIM-Hinweise', range: expect.stringMatching(/^A1:D\d+$/) },
    { sheet: 'KIM-Eckwerte', range: expect.stringMatching(/^A1:G\d+$/) },
    { sheet: 'KIM-Beschluss', range: expect.stringMatching(/^A1:D\d+$/) },
    { sheet: 'KIM-Herleitung', range: expect.stringMatching(/^A1:K\d+$/) },
    { sheet: 'KIM-Daten', range: expect.stringMatching(/^A1:F\d+$/) },
    { sheet: 'KIM-Protokoll', range: 'A2:K12' },
  ]);
});

test('running again gives the same workbook, log rows and dates aside', async () => {
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  // From the second run on the sheet says what changed since the one before.
  await click(excel, 'reconcile');
  const first = await contents();
  const again = await reopen(excel);
  await click(again, 'reconcile');
  const second = await contents();
  const dateless = (sheets: typeof first) => ({
    ...sheets,
    'KIM-Abgleich': sheets['KIM-Abgleich']!.filter(
      (cells, row) => row !== 2 && !cells.some((cell) => String(cell).startsWith('Seit dem Lauf vom')),
    ),
    'KIM-Eckwerte': sheets['KIM-Eckwerte']!.filter((_, row) => row !== 2),
    'KIM-Protokoll': [],
  });
  expect(dateless(second)).toEqual(dateless(first));
  expect(second['KIM-Protokoll']!.length).toBe(first['KIM-Protokoll']!.length + 6);
  const tables = again.document.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  expect(tables.filter((name, index) => tables.indexOf(name) !== index)).toEqual([]);
  expect(tables.filter((name) => name === 'KIMAbgleich_Eigenanteil')).toHaveLength(1);
  expect(again.document.sheets.flatMap((sheet) => sheet.charts)).toHaveLength(1);
});

test('the number of requests is eight, for two posts as for thousands', async () => {
  const many = [SMALL.Stellen![0]!, ...Array.from({ length: 5000 }, () => SMALL.Stellen![1]!)];
  for (const sheets of [SMALL, { ...SMALL, Stellen: many }]) {
    const excel = await open(sheets);
    await click(excel, 'reconcile');
    expect(excel.roundTrips()).toBe(8);
  }
});

test('a formula in a result cell stays, with a warning; the rest is written', async () => {
  const excel = await open(SMALL);
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem('Haushalt').getRange('G2').formulas = [['=D2-E2']];
    await context.sync();
  });
  const outcome = await click(excel, 'reconcile');
  expect(outcome.status).toBe('warnings');
  expect(outcome.findings).toContainEqual(
    expect.objectContaining({ code: 'target-holds-formula', place: { sheet: 'Haushalt', cell: 'G2' } }),
  );
  const cell = excel.document.sheets[1]!.rows.get(1)!;
  expect(cell.get(6)!.formula).toBe('=D2-E2');
  expect(cell.get(7)!.value).toBe(SMALL_OWN_SHARE[2021]);
});

test.each(['Stellen (2)', 'Stellen (2021)', 'Personal | KIM', "Stellen '22 (Entwurf)"])(
  'posts on a sheet called %s are reconciled and undone: its name calls no function',
  async (name) => {
    const { Stellen, ...others } = SMALL;
    const excel = await open({ [name]: Stellen!, ...others });
    expect((await click(excel, 'reconcile')).status).toBe('ok');
    expect((await contents()).Haushalt![1]![6]).toBe(SMALL_OWN_SHARE[2021]);
    expect((await click(excel, 'undo')).status).toBe('ok');
  },
);

test('a label that begins like a formula never becomes one', async () => {
  const excel = await open(withCell('Haushalt', 1, 1, '=2+3'));
  expect((await click(excel, 'reconcile')).status).toBe('ok');
  const formulas = excel.document.sheets.flatMap((sheet) =>
    [...sheet.rows.values()].flatMap((row) => [...row.values()].flatMap((cell) => cell.formula ?? [])),
  );
  expect(formulas.filter((formula) => formula.includes('2+3'))).toEqual([]);
  expect(JSON.stringify(await contents())).toContain('=2+3 / 501900');
});

describe('nothing is written', () => {
  const unchanged = async (sheets: typeof SMALL) => {
    const { Haushalt, ...rest } = await contents();
    expect(Object.keys(rest)).toEqual(['Stellen', 'Einstellungen']);
    expect(Haushalt).toEqual(sheets.Haushalt);
  };

  test('when the sheet of a result cell is protected', async () => {
    const excel = await open(SMALL);
    excel.document.sheets[1]!.protected = true;
    const outcome = await click(excel, 'reconcile');
    expect(outcome.status).toBe('failed');
    expect(new Set(codes(outcome))).toContain('target-protected');
    expect(outcome.written).toEqual([]);
    await unchanged(SMALL);
    expect(excel.paneCalls()).toBe(1);
  });

  test.each([
    ['a result cell', 'Haushalt', 1, 6, 'G2'],
    ['an input', 'Stellen', 1, 3, 'D2'],
  ])('when a co-author changes %s while the run is on its way', async (_, sheet, row, column, cell) => {
    const excel = await open(SMALL);
    let requests = 0;
    excel.beforeRequest(() => {
      requests += 1;
      if (requests !== 4) return;
      const cells = excel.document.sheets.find((each) => each.name === sheet)!.rows.get(row)!;
      cells.set(column, { ...(cells.get(column) ?? cells.get(0)!), value: 71000 });
    });
    const outcome = await click(excel, 'reconcile');
    expect(outcome.findings).toContainEqual(
      expect.objectContaining({ code: 'cell-changed', place: { sheet, cell } }),
    );
    expect(outcome.written).toEqual([]);
    expect(Object.keys(await contents())).toEqual(['Stellen', 'Haushalt', 'Einstellungen']);
  });

  test('when the user has a sheet of the name that the add-in needs', async () => {
    const excel = await open({ ...SMALL, 'KIM-Protokoll': [['Meine Notizen']] });
    const outcome = await click(excel, 'reconcile');
    expect(codes(outcome)).toContain('sheet-name-taken');
    expect((await contents())['KIM-Protokoll']).toEqual([['Meine Notizen']]);
  });

  test('when a cell is being edited', async () => {
    const excel = await open(SMALL);
    excel.fail({ code: 'InvalidOperationInCellEditMode' });
    expect(codes(await click(excel, 'reconcile'))).toEqual(['excel-cell-edit-mode']);
    await unchanged(SMALL);
  });

  test.each([3, 12, 25, 40])(
    'when Excel fails at step %i of the writing: what was written is taken back',
    async (atAction) => {
      const excel = await open(SMALL);
      excel.fail({ code: 'GeneralException', message: 'Unbekannt', atAction, after: 5 });
      const outcome = await click(excel, 'reconcile');
      expect(codes(outcome)).toEqual(['excel-general']);
      await unchanged(SMALL);
      expect(excel.document.customXmlParts.filter((part) => !part.deleted)).toEqual([]);
    },
  );
});

test('a way back that is refused once is tried again', async () => {
  const excel = await open(SMALL);
  excel.fail({ code: 'GeneralException', atAction: 90, after: 5 });
  excel.fail({ code: 'AccessDenied', after: 6, times: 2 });
  const outcome = await click(excel, 'reconcile');
  expect(outcome.findings.map((each) => sentence(each, 'de'))).toEqual([
    'Excel hat abgebrochen, ohne einen Grund zu nennen. An der Mappe wurde nichts geändert. Sind mehrere Blätter zugleich ausgewählt („Gruppe“ in der Titelleiste), bitte eines davon anklicken und es noch einmal versuchen.',
  ]);
  expect(await contents()).toEqual(SMALL);
});

test('when Excel answers no more, nobody is told what nobody knows', async () => {
  const excel = await open(SMALL);
  excel.fail({ code: 'GeneralException', atAction: 90, after: 5 });
  excel.fail({ code: 'AccessDenied', after: 6, times: 50 });
  const outcome = await click(excel, 'reconcile');
  expect(outcome.findings.map((each) => sentence(each, 'de'))).toEqual([
    'Das Schreiben wurde nicht fertig (ein Fehler ohne nähere Angabe), und Excel lässt die Mappe im Moment nicht lesen. Ob etwas geschrieben ist, steht erst fest, wenn Excel wieder antwortet: Bitte dann neu prüfen; „Rückgängig“ nimmt auch einen halb geschriebenen Lauf zurück.',
  ]);
});

test('a second run that fails leaves the first one as it was', async () => {
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  const again = await reopen(excel);
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem('Stellen').getRange('D2').values = [[71000]];
    await context.sync();
  });
  const before = await contents();
  again.fail({ code: 'GeneralException', message: 'Unbekannt', atAction: 60, after: 5 });
  expect((await click(again, 'reconcile')).status).toBe('failed');
  expect(await contents()).toEqual(before);
});

test('the event is completed even when the program itself fails', async () => {
  const excel = await open(SMALL);
  excel.beforeRequest(() => {
    throw new TypeError('defekt');
  });
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  expect((await click(excel, 'reconcile')).status).toBe('failed');
  silent.mockRestore();
});
