import type { ViewId } from '../../../src/taskpane/session/view-id';
import { leaveBrowser } from '../workbench-user';
import { PaneUser } from './pane-user';

jest.setTimeout(180_000);

afterAll(leaveBrowser);

interface Clicked {
  readonly view: ViewId;
  /** What the figure is called for a screen reader. */
  readonly name: RegExp;
  /** Sheet of the cells that it came from. */
  readonly sheet: string;
}

const KREIS: readonly Clicked[] = [
  {
    view: 'tie-out',
    name: /^440\.000,00.*: Ausgewiesener Betrag „Eigenanteil gesamt“,/,
    sheet: 'Ausgewiesen',
  },
  { view: 'bridge', name: /^606\.000,00.*: Eigenanteil: Vorlage,/, sheet: 'Ausgewiesen' },
  { view: 'bridge', name: /^440\.837,00.*: Eigenanteil: Sitzung,/, sheet: 'Stellen' },
  { view: 'bridge', name: /: Eigenanteil: VZÄ,/, sheet: 'Stellen' },
  { view: 'registration', name: /^245\.891,34.*: Zuschussbedarf, 2023,/, sheet: 'Stellen' },
  { view: 'registration', name: /: VZÄ, Modul 2 \(Casemanagement\), 2023,/, sheet: 'Stellen' },
  { view: 'scenarios', name: /: Betrag „Integrationspauschale/, sheet: 'Deckung' },
];

const NOTICE: readonly Clicked[] = [
  { view: 'decision', name: /^5\.000,00.*: Wertgrenze 06\.08\.01 \/ 501900, 2023,/, sheet: 'Einstellungen' },
];

const ALLOCATION: readonly Clicked[] = [
  { view: 'allocation', name: /^11,0.*: Zugeteilte Stellen aller Kommunen,/, sheet: 'Kommunen' },
  { view: 'allocation', name: /^11,0.*: Stellen aller Kommunen, wenn alle teilnehmen,/, sheet: 'Kommunen' },
  { view: 'allocation', name: /^0,0.*: Unterschied durch die Teilnahme aller Kommunen,/, sheet: 'Kommunen' },
];

/** Opens the origin of a figure, and from there the first cell of a sheet that it was read from. */
async function fromFigureToCell(user: PaneUser, { view, name, sheet }: Clicked): Promise<string> {
  await user.view(view);
  await user.button(name).first().click();
  const tree = user.pane.getByRole('tree');
  await tree.waitFor();
  const cell = tree.getByRole('button', { name: new RegExp(`${sheet}!`) });
  for (let closed = 0; (await cell.count()) === 0 && closed < 20; closed += 1) {
    await tree.locator('[role="treeitem"][aria-expanded="false"]').first().press('ArrowRight');
  }
  await cell.first().click();
  await user.workbench.page.waitForFunction(
    (wanted) => window.page.workbench.workbook.activeSheet.name === wanted,
    sheet,
  );
  return sheet;
}

describe.each([
  ['kreis.xlsx', KREIS],
  ['bescheid-2023.xlsx', NOTICE],
  ['verteilung-auf-kommunen.xlsx', ALLOCATION],
])('the figures of %s lead to their cells', (example, clicked) => {
  let user: PaneUser;

  beforeAll(async () => {
    user = await PaneUser.open('de', example);
    await user.examine();
  });

  afterEach(() => user.home());

  afterAll(() => user.close());

  test.each(clicked)('$view: $name', async (each) => {
    expect(await fromFigureToCell(user, each)).toBe(each.sheet);
  });

  test('met no error', () => {
    expect(user.workbench.problems).toEqual([]);
  });
});

test('the own share with a status that is tried explains itself', async () => {
  const user = await PaneUser.open('en', 'kreis-noch-nicht-abgezogen.xlsx');
  await user.examine();
  await user.view('scenarios');
  await user.pane.getByRole('radio', { name: 'granted' }).check();
  await user.button(/^€146,945\.66.*: Total own share after, granted money only,/).click();
  await user.pane.getByRole('tree').getByText('Own share with the status that is tried').waitFor();
  expect(user.workbench.problems).toEqual([]);
  await user.close();
});

test('the unplanned need of a module leads to the budget position of which it is a part', async () => {
  const user = await PaneUser.open('de', 'kreis.xlsx');
  await user.examine();
  await user.button(/: Über-\/außerplanmäßiger Mehrbedarf Modul 2 \(Casemanagement\) 2022,/).click();
  const tree = user.pane.getByRole('tree');
  await tree.getByText(/nachrichtlicher Teil des Moduls/).waitFor();
  await tree.getByText('Über- oder außerplanmäßiger Mehrbedarf „05.313.01 / 501900“').waitFor();
  await user.close();
});
