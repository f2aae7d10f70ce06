import { cellAt } from '../../../standin/document/cells';
import { newDocument } from '../../../standin/document/new-document';
import { Session } from '../../../standin/document/session';
import { userEdit } from '../../../standin/document/user-edit';
import { AddInHost } from '../../../standin/browser/host/add-in-host';
import { ClientAction, DispatchId } from '../../../standin/browser/host/host-message';

interface Answer {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _errorCode: number;
  readonly _responseType: number;
  readonly _data: Readonly<Record<string, unknown>>;
}

/** A host with a line to an add-in that the test plays. */
function connect(state: 'ready' | 'cell-being-edited' | 'computing' = 'ready') {
  const session = new Session(newDocument());
  const answers: Answer[] = [];
  const shown: boolean[] = [];
  const host = new AddInHost({
    session,
    locale: 'de-DE',
    fileName: 'Mappe1.xlsx',
    origin: 'https://localhost:3000',
    post: (message) => answers.push(JSON.parse(message) as Answer),
    showPane: (visible) => shown.push(visible),
    paneVisible: () => true,
    settled: () => (state === 'computing' ? new Promise(() => {}) : Promise.resolve(state)),
    carriedOut: () => {},
  });
  let correlation = 0;
  const send = (action: string, data: unknown, kind: number = ClientAction.Call) => {
    correlation += 1;
    host.receive(
      JSON.stringify({
        _messageType: 0,
        _actionName: action,
        _conversationId: 'c',
        _correlationId: correlation,
        _actionType: kind,
        _data: data,
      }),
    );
    return correlation;
  };
  const execute = (dispatch: number, data: object) =>
    send('executeMethod', { ...data, DdaMethod: { DispatchId: dispatch, Version: 1 } });
  const batch = (Actions: readonly object[], ObjectPaths: object) =>
    execute(DispatchId.RichApi, {
      ArrayData: ['', 'POST', 'ProcessQuery', [], JSON.stringify({ Actions, ObjectPaths })],
    });
  const answerTo = (id: number) => answers.find((each) => each._correlationId === id);
  return { host, session, answers, shown, send, execute, batch, answerTo };
}

const writeFive = [
  [{ Id: 10, ActionType: 4, Name: 'Values', ObjectPathId: 4, ArgumentInfo: { Arguments: [5] } }],
  {
    1: { Id: 1, ObjectPathType: 1, Name: '' },
    2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    3: { Id: 3, ObjectPathType: 3, Name: 'GetActiveWorksheet', ParentObjectPathId: 2 },
    4: {
      Id: 4,
      ObjectPathType: 3,
      Name: 'GetRange',
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: ['B2'] },
    },
  },
] as const;

const turns = () => new Promise((resolve) => setTimeout(resolve));

test('tells the client where it is', () => {
  const { send, answerTo } = connect();
  const id = send('ContextActivationManager_getAppContextAsync', 'add-in-1');
  expect(answerTo(id)).toMatchObject({
    _errorCode: 0,
    _data: { _appName: 16, _appUILocale: 'de-DE', _docUrl: 'https://localhost/Mappe1.xlsx' },
  });
});

test('carries out a batch on the document and answers with its response', async () => {
  const { session, batch, answerTo } = connect();
  const id = batch(...writeFive);
  await turns();
  expect(cellAt(session.document.sheets[0]!, 1, 1)?.value).toBe(5);
  const [status, , body] = answerTo(id)!._data['Data'] as [number, unknown, string];
  expect([status, JSON.parse(body)]).toEqual([
    200,
    { Error: null, Results: [{ ActionId: 10, Value: null }], TraceIds: [] },
  ]);
});

test('refuses a batch while a cell is being edited, and writes nothing', async () => {
  const { session, batch, answerTo } = connect('cell-being-edited');
  const id = batch(...writeFive);
  await turns();
  expect(answerTo(id)?._data).toMatchObject({ Error: 5004 });
  expect(session.document.sheets[0]!.rows.size).toBe(0);
});

test('lets a service pass while the workbook waits for a computation, which may wait for the service', async () => {
  const { session, shown, batch, answerTo } = connect('computing');
  batch(...writeFive);
  const id = batch(
    [
      { Id: 2, ActionType: 1, Name: '', ObjectPathId: 2 },
      {
        Id: 3,
        ActionType: 3,
        Name: 'SetAppRuntimeState',
        ObjectPathId: 1,
        ArgumentInfo: { Arguments: ['Visible'] },
      },
    ],
    {
      1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.AppRuntime.AppRuntimeService' },
      2: { Id: 2, ObjectPathType: 1, Name: '' },
    },
  );
  await turns();
  expect([shown, answerTo(id)?._data['Error']]).toEqual([[true], 0]);
  expect(session.document.sheets[0]!.rows.size).toBe(0);
});

test('sends a click of the ribbon and waits until the add-in has completed it', async () => {
  const { host, answers, send, execute } = connect();
  const done: string[] = [];
  const click = host.commands.run('reconcile', 'Kim.Reconcile').then(() => done.push('done'));
  await turns();
  expect(answers).toEqual([]);
  send('appCommandInvoked', {}, ClientAction.RegisterEvent);
  await turns();
  const event = answers.at(-1)!;
  expect(event).toMatchObject({ _actionName: 'appCommandInvoked', _responseType: 1 });
  expect([event._data[1], JSON.parse(String(event._data[2]))]).toEqual([
    'reconcile',
    { source: { id: 'Kim.Reconcile' } },
  ]);
  expect(done).toEqual([]);
  execute(DispatchId.CommandCompleted, { 0: event._data[0], 1: 0 });
  await click;
  expect(done).toEqual(['done']);
});

test('tells a listening add-in what the user changed', () => {
  const { host, session, answers, send } = connect();
  send('richApiMessage', {}, ClientAction.RegisterEvent);
  const sheet = session.document.sheets[0]!;
  session.listen('changed', sheet.id);
  userEdit(session, sheet, { top: 2, left: 2, rows: 1, columns: 1 }, [[42]]);
  host.sendEvents();
  const [[category, type, target, payload]] = answers.at(-1)!._data['ArrayData'] as [unknown[]];
  expect([category, type, target]).toEqual([65536, 10, sheet.id]);
  expect(JSON.parse(String(payload))).toMatchObject({
    address: 'C3',
    source: 'Local',
    triggerSource: 'Unknown',
  });
});

test('keeps the settings that the add-in saves', () => {
  const { execute, answerTo } = connect();
  execute(DispatchId.SaveSettings, { DdaSettingsMethod: { Properties: { x: '{"y":2}' } } });
  const id = execute(DispatchId.LoadSettings, {});
  expect(answerTo(id)?._data['Properties']).toEqual({ Settings: [{ Name: 'x', Value: '{"y":2}' }] });
});

test('answers what it does not know with a refusal and keeps it', () => {
  const { host, send, execute, answerTo } = connect();
  expect(answerTo(send('somethingNew', {}))?._errorCode).toBe(-2);
  expect(answerTo(execute(64, {}))?._data).toMatchObject({ Error: 5001 });
  expect(host.unknown.map((each) => each._actionName)).toEqual(['somethingNew', 'executeMethod']);
});

test('does not mind messages of others', () => {
  const { host, answers } = connect();
  for (const data of ['', 'x', '{}', 'null', 5, { _messageType: 0 }]) host.receive(data);
  expect(answers).toEqual([]);
});
