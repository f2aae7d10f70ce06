import { onThisThread } from '../../../standin/headless/on-this-thread';
import { goTo } from '../../../src/commands/go-to';
import { registerRibbon } from '../../../src/commands/ribbon';
import { runOptions } from '../../../src/commands/run-options';
import { inExcel } from '../../../src/excel/in-excel';
import { PaneSession } from '../../../src/taskpane/session/pane-session';
import type { PaneState } from '../../../src/taskpane/session/pane-state';
import { click, contents, open, reopen, SMALL } from '../../commands/small-workbook';

/** Lets everything that waits for nothing but Excel come to its end. */
const settled = async (session: PaneSession, until: (state: PaneState) => boolean): Promise<PaneState> => {
  for (let turns = 0; turns < 1000 && !until(session.state()); turns += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return session.state();
};

const sessions: PaneSession[] = [];

function started(...given: ConstructorParameters<typeof PaneSession>): PaneSession {
  const session = new PaneSession(...given);
  sessions.push(session);
  return session;
}

/** What a session examines in silence after a test must not outlive the tests. */
afterAll(() =>
  Promise.all(
    sessions.map((session) => settled(session, ({ catchingUp, work }) => !catchingUp && work === null)),
  ),
);

/** A session whose computing waits at a gate that the test opens. */
async function gatedSession(
  workbook: Parameters<typeof open>[0] = SMALL,
): Promise<{ readonly session: PaneSession; readonly gate: Gate }> {
  await open(workbook);
  const gate = new Gate();
  const session = started(() => {
    return {
      ...onThisThread,
      compute: async (...args) => {
        await gate.passed();
        return onThisThread.compute(...args);
      },
      end: () => undefined,
    };
  }, 'de');
  return { session, gate };
}

class Gate {
  #closed: Promise<void> = Promise.resolve();
  #open: () => void = () => undefined;

  /** Whether anybody waits. */
  reached = false;

  close(): void {
    this.reached = false;
    this.#closed = new Promise((resolve) => (this.#open = resolve));
  }

  open(): void {
    this.#open();
  }

  passed(): Promise<void> {
    this.reached = true;
    return this.#closed;
  }
}

const enter = (sheet: string, cell: string, value: number): Promise<void> =>
  inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });

const ownShare = ({ examination }: PaneState): number | null => {
  const total = examination?.result?.totals.ownShare;
  return total?.known === true ? total.value : null;
};

test('a change while an examination is going on is not lost: the figures follow it', async () => {
  const { session, gate } = await gatedSession();
  gate.close();
  const examined = session.actions.examine();
  await settled(session, () => gate.reached);
  await enter('Stellen', 'D2', 71_000);
  session.workbookChanged();
  gate.open();
  await examined;
  expect(session.state()).toMatchObject({ stale: true, work: null });
  expect(ownShare(session.state())).toBe(3_075_000);
  const later = await settled(session, ({ stale }) => !stale);
  // 1.000 Euro a year more for one post, over a year and a half.
  expect(ownShare(later)).toBe(3_225_000);
});

test('a value that was chosen from a list, of which Excel told nothing, is seen when somebody comes back to the pane', async () => {
  const { session } = await gatedSession();
  await session.actions.examine();
  await enter('Stellen', 'D2', 71_000);
  expect(ownShare(session.state())).toBe(3_075_000);
  session.paneEntered();
  expect(session.state().stale).toBe(false);
  const later = await settled(session, (state) => ownShare(state) === 3_225_000);
  expect(later).toMatchObject({ stale: false, work: null, feedback: null });
});

test('coming back to a workbook that nobody changed examines nothing and changes nothing in the pane', async () => {
  const { session, gate } = await gatedSession();
  await session.actions.examine();
  const before = session.state();
  gate.reached = false;
  session.paneEntered();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(session.state()).toBe(before);
  expect(gate.reached).toBe(false);
});

test('coming back to the pane while the workbook is being examined is not lost', async () => {
  const { session, gate } = await gatedSession();
  gate.close();
  const examined = session.actions.examine();
  await settled(session, () => gate.reached);
  await enter('Stellen', 'D2', 71_000);
  session.paneEntered();
  gate.open();
  await examined;
  await settled(session, (state) => ownShare(state) === 3_225_000);
});

test('to cancel the examination after a run does not say that nothing was written', async () => {
  const { session, gate } = await gatedSession();
  await session.actions.examine();
  gate.close();
  const applied = session.actions.apply();
  await settled(session, () => gate.reached);
  session.actions.cancel();
  gate.open();
  await applied;
  expect((await contents())['Haushalt']![1]![6]).toBe(10_250);
  expect(session.state()).toMatchObject({
    work: null,
    stale: false,
    written: true,
    feedback: { kind: 'outcome', outcome: { job: 'reconcile', status: 'ok' } },
  });
});

test('a plain examination that is cancelled says that nothing was written', async () => {
  const { session, gate } = await gatedSession();
  gate.close();
  const examined = session.actions.examine();
  await settled(session, () => gate.reached);
  session.actions.cancel();
  gate.open();
  await examined;
  expect(session.state()).toMatchObject({ work: null, examination: null, feedback: { kind: 'cancelled' } });
});

test('another language: what would be written is planned anew in it', async () => {
  const { session } = await gatedSession();
  const figures = () => session.state().examination?.proposal?.plan.cells.map(({ figure }) => figure);
  await session.actions.examine();
  expect(figures()).toContain('Eigenanteil 05.313.01 / 501900, 2021');
  session.actions.setLanguage('en');
  expect(session.state().stale).toBe(false);
  await settled(session, ({ work }) => work === null);
  expect(figures()).toContain('Own share 05.313.01 / 501900, 2021');
  runOptions.reset({});
});

test('a workbook is up to date where a run of the session wrote it and nothing came after', async () => {
  const { session } = await gatedSession();
  await session.actions.examine();
  session.actions.propose('Einstellungen', EDITS);
  await session.actions.writeDraft();
  expect(session.state()).toMatchObject({ stale: false, written: false });
  await session.actions.apply();
  expect(session.state()).toMatchObject({ stale: false, written: true });
  await session.actions.examine();
  expect(session.state().written).toBe(true);
  await enter('Stellen', 'D2', 72_000);
  session.workbookChanged();
  expect(session.state()).toMatchObject({ stale: true, written: false });
  await settled(session, ({ stale }) => !stale);
  expect(session.state().written).toBe(false);
});

test('a change ends what was told of a success, and leaves an error; so does another view', async () => {
  const { session } = await gatedSession();
  await session.actions.examine();
  await session.actions.apply();
  expect(session.state().feedback).toMatchObject({ kind: 'outcome' });
  session.workbookChanged();
  expect(session.state().feedback).toBeNull();
  await settled(session, ({ stale }) => !stale);
  await session.actions.goTo({ sheet: 'Fehlt', cell: 'A1' });
  session.workbookChanged();
  session.actions.open('findings');
  expect(session.state().feedback).toMatchObject({ kind: 'finding' });
});

/** `SMALL` with money that was only requested: 6.000 Euro at most. */
const WITH_PENDING_MONEY = {
  ...SMALL,
  Deckung: [
    ['Bezeichnung', 'Art', 'Jahr', 'von', 'bis', 'Status', 'bereits abgezogen'],
    ['Landesmittel', 'Gegenfinanzierung', '', 4000, 6000, 'beantragt', 'nein'],
  ],
};

const EDITS = [
  { place: { sheet: 'Stellen', cell: 'D2' }, value: 71_000, expected: 70_000, figure: 'Personalkosten' },
];

test('the entries of the user belong to the preview that was opened for them, and to no other', async () => {
  const { session } = await gatedSession();
  const shown = () => ({ view: session.state().location.view, draft: session.state().draft?.title });
  await session.actions.examine();
  session.actions.open('settings');
  session.actions.propose('Einstellungen', EDITS);
  expect(shown()).toEqual({ view: 'preview', draft: 'Einstellungen' });
  session.actions.open('overview');
  session.actions.open('preview');
  expect(shown()).toEqual({ view: 'preview', draft: undefined });
  session.actions.open('settings');
  session.actions.propose('Einstellungen', EDITS);
  session.actions.openTab('more');
  session.actions.openTab('result');
  expect(shown()).toEqual({ view: 'preview', draft: 'Einstellungen' });
  session.actions.open('settings');
  session.actions.propose('Einstellungen', EDITS);
  session.actions.discardDraft();
  expect(shown()).toEqual({ view: 'settings', draft: undefined });
  session.actions.openTab('result');
  expect(shown()).toEqual({ view: 'overview', draft: undefined });
});

test('a figure is gone back from to the very view that it was clicked in, and a tab shows what was open in it', async () => {
  const { session } = await gatedSession();
  await session.actions.examine();
  session.actions.open('decision');
  const { location } = session.state();
  session.actions.open('why', {
    kind: 'figure',
    figure: { measure: 'own-share', module: null, year: null },
    label: 'Eigenanteil gesamt',
  });
  expect(session.state()).toMatchObject({ location: { view: 'why' }, canGoBack: true });
  session.actions.back();
  expect(session.state().location).toBe(location);
  expect(session.state().canGoBack).toBe(false);
  session.actions.openTab('result');
  session.actions.openTab('decide');
  expect(session.state().location).toBe(location);
});

test('a scenario that is tried is shown and never written, by the pane or the ribbon', async () => {
  const excel = await open(WITH_PENDING_MONEY);
  registerRibbon(() => ({ ...onThisThread, end: () => undefined }));
  const session = started(() => ({ ...onThisThread, end: () => undefined }), 'de');
  await session.actions.examine();
  expect(ownShare(session.state())).toBe(3_075_000);
  await session.actions.tryScenario('upper');
  expect(session.state().examination!.tried).toBe('upper');
  expect(ownShare(session.state())).toBe(2_475_000);
  await session.actions.apply();
  expect(Object.keys(await contents())).toEqual(Object.keys(WITH_PENDING_MONEY));
  await click(excel, 'reconcile');
  expect((await contents())['Haushalt']![1]![6]).toBe(10_250);
  expect(session.state().examination!.tried).toBeNull();
});

/** A session of `WITH_PENDING_MONEY` whose next computing fails or waits, as a test says. */
async function sessionThatTries() {
  const { gate, session } = await gatedSession(WITH_PENDING_MONEY);
  await session.actions.examine();
  const shown = () => {
    const { examination } = session.state();
    return {
      tried: examination!.tried,
      canWrite: examination!.proposal !== null,
      share: ownShare(session.state()),
    };
  };
  const cancelled = async (begin: () => Promise<void>): Promise<void> => {
    gate.close();
    const begun = begin();
    await settled(session, () => gate.reached);
    session.actions.cancel();
    gate.open();
    await begun;
  };
  return { session, shown, cancelled };
}

const OWN = { tried: null, canWrite: true, share: 3_075_000 };
const TRIED = { tried: 'upper', canWrite: false, share: 2_475_000 };

test('what is shown says itself whether it is tried: ending a trial that is cancelled leaves it one', async () => {
  const { session, shown, cancelled } = await sessionThatTries();
  await session.actions.tryScenario('upper');
  expect(shown()).toEqual(TRIED);
  await cancelled(() => session.actions.tryScenario(null));
  expect(shown()).toEqual(TRIED);
  await session.actions.apply();
  expect(Object.keys(await contents())).toEqual(Object.keys(WITH_PENDING_MONEY));
  await session.actions.tryScenario(null);
  expect(shown()).toEqual(OWN);
});

test('a trial that was cancelled is none, neither now nor with the next examination', async () => {
  const { session, shown, cancelled } = await sessionThatTries();
  await cancelled(() => session.actions.tryScenario('upper'));
  expect(shown()).toEqual(OWN);
  expect(session.state().stale).toBe(false);
  await session.actions.examine();
  expect(shown()).toEqual(OWN);
});

test('what is tried stays tried when the workbook is examined anew, and is no longer after entries', async () => {
  const { session, shown, cancelled } = await sessionThatTries();
  await session.actions.tryScenario('upper');
  await session.actions.examine();
  expect(shown()).toEqual(TRIED);
  session.actions.propose('Einstellungen', EDITS);
  await cancelled(() => session.actions.writeDraft());
  expect(shown()).toEqual(TRIED);
  await session.actions.examine();
  expect(shown()).toMatchObject({ tried: null, canWrite: true });
});

test('the scenario of the workbook is not one that is tried', async () => {
  await open(WITH_PENDING_MONEY);
  const session = started(() => ({ ...onThisThread, end: () => undefined }), 'de');
  await session.actions.examine();
  await session.actions.tryScenario('granted');
  expect(session.state().examination!.tried).toBeNull();
  await session.actions.tryScenario('upper');
  await session.actions.tryScenario('granted');
  expect(session.state().examination!.tried).toBeNull();
  expect(ownShare(session.state())).toBe(3_075_000);
});

test('the history is read from the workbook as it is now, not as it was examined before the run', async () => {
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  await reopen(excel);
  const session = started(() => ({ ...onThisThread, end: () => undefined }), 'de');
  const history = await session.actions.readHistory();
  expect(history!.state.runs).toHaveLength(1);
  expect(session.state().examination!.state.runs).toHaveLength(0);
});

test('a run out of a file is taken back from its preview', async () => {
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  await reopen(excel);
  const session = started(() => ({ ...onThisThread, end: () => undefined }), 'de');
  await session.actions.examine();
  await session.actions.undo();
  expect(session.state()).toMatchObject({ location: { view: 'preview' }, work: null });
  expect(session.state().undoPreview!.plan.cells).toHaveLength(6);
  expect((await contents())['Haushalt']![1]![6]).toBe(10_250);
  await session.actions.undoShown();
  expect(session.state()).toMatchObject({ undoPreview: null, location: { view: 'overview' } });
  expect((await contents())['Haushalt']).toEqual(SMALL.Haushalt);
});

test('who discards taking back a run is where it was asked for', async () => {
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  await reopen(excel);
  const session = started(() => ({ ...onThisThread, end: () => undefined }), 'de');
  await session.actions.examine();
  session.actions.open('history');
  await session.actions.undo();
  expect(session.state()).toMatchObject({ location: { view: 'preview' } });
  session.actions.back();
  expect(session.state()).toMatchObject({ undoPreview: null, location: { view: 'history' } });
});

test('says of an assignment whether it was kept', async () => {
  const { session, gate } = await gatedSession();
  await session.actions.examine();
  gate.close();
  const examined = session.actions.examine();
  await settled(session, () => gate.reached);
  expect(await session.actions.assign([], [])).toBe(false);
  gate.open();
  await examined;
  expect(await session.actions.assign([], [])).toBe(true);
});

test('a job of the ribbon is shown with its step, and cancelled from the pane', async () => {
  const excel = await open(SMALL);
  const gate = new Gate();
  gate.close();
  const end = jest.fn(() => gate.open());
  registerRibbon(() => ({
    compute: async (...workbook) => {
      await gate.passed();
      return onThisThread.compute(...workbook);
    },
    end,
  }));
  const session = started(() => onThisThread, 'de');
  const clicked = excel.runCommand('reconcile');
  await settled(session, () => gate.reached);
  expect(session.state()).toMatchObject({ ribbonJob: { job: 'reconcile', step: 'read' }, work: null });
  session.actions.cancelRibbonJob();
  expect(session.state()).toMatchObject({ ribbonJob: null, feedback: { kind: 'cancelled' } });
  await clicked;
  expect(end).toHaveBeenCalled();
  expect(Object.keys(await contents())).toEqual(Object.keys(SMALL));
});

test('what computed a run of the ribbon answers for its figures until the workbook is examined anew', async () => {
  const excel = await open(SMALL);
  const end = jest.fn();
  registerRibbon(() => ({ ...onThisThread, end }));
  const session = started(() => onThisThread, 'de');
  await click(excel, 'reconcile');
  expect(ownShare(session.state())).toBe(3_075_000);
  expect(end).not.toHaveBeenCalled();
  await session.actions.examine();
  expect(end).toHaveBeenCalled();
});

test('the pane follows the selected cell, knows where its own links led, and holds it where it is pinned', async () => {
  await open(SMALL);
  const session = new PaneSession(() => onThisThread, 'de');
  const place = async (cell: string | undefined): Promise<string | undefined> => {
    for (let turns = 0; turns < 100 && session.followed.get().place?.cell !== cell; turns += 1) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return session.followed.get().place?.cell;
  };
  const end = session.actions.followSelection();
  await session.actions.goTo({ sheet: 'Haushalt', cell: 'G2' });
  expect(await place('G2')).toBe('G2');
  expect(session.followed.get().byPane).toBe(true);
  await goTo({ sheet: 'Haushalt', cell: 'G3' });
  expect(await place('G3')).toBe('G3');
  expect(session.followed.get().byPane).toBe(false);
  await goTo({ sheet: 'Haushalt', cell: 'G2:H3' });
  expect(await place(undefined)).toBeUndefined();
  await goTo({ sheet: 'Haushalt', cell: 'H2' });
  await place('H2');
  session.actions.pin(true);
  await goTo({ sheet: 'Stellen', cell: 'C2' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(session.followed.get()).toMatchObject({ place: { cell: 'H2' }, pinned: true });
  session.actions.pin(false);
  expect(session.followed.get()).toMatchObject({ place: { cell: 'C2' }, pinned: false });
  end();
});
