import { Dispatcher } from '../../../standin/protocol/dispatcher';
import { HostError, itemNotFound } from '../../../standin/protocol/host-error';
import { RemoteCollection, RemoteObject } from '../../../standin/protocol/remote-object';
import { ActionType, ObjectPathType } from '../../../standin/protocol/wire';
import type { Action, BatchRequest, ObjectPath } from '../../../standin/protocol/wire';

class Page extends RemoteObject {
  static override readonly className = 'Page';
  exists = true;

  constructor(private text: string) {
    super();
  }

  override get $identity() {
    return { Id: this.text };
  }

  override get $keepsReference() {
    return true;
  }

  override get $exists() {
    return this.exists;
  }

  get title() {
    return this.text;
  }

  set title(text: string) {
    if (text === '') throw new HostError('InvalidArgument', 'empty');
    this.text = text;
  }

  get length() {
    return this.text.length;
  }

  get twin(): Page {
    return new Page(`${this.text}'`);
  }

  join(other: Page | null, sign: string) {
    return this.text + sign + (other?.title ?? 'null');
  }
}

class Pages extends RemoteCollection {
  static override readonly className = 'PageCollection';
  added = 0;

  constructor(readonly pages: readonly Page[]) {
    super();
  }

  get $items() {
    return this.pages;
  }

  get count() {
    return this.pages.length;
  }

  getItem(title: string) {
    const page = this.getItemOrNullObject(title);
    if (page === null) throw itemNotFound();
    return page;
  }

  getItemOrNullObject(title: string) {
    return this.pages.find((page) => page.title === title) ?? null;
  }

  add(title: string) {
    this.added += 1;
    return new Page(title);
  }
}

class Book extends RemoteObject {
  static override readonly className = 'Book';
  readonly all = new Pages([new Page('a'), new Page('b'), new Page('c')]);

  get pages() {
    return this.all;
  }
}

let book: Book;
let dispatcher: Dispatcher;
beforeEach(() => {
  book = new Book();
  dispatcher = new Dispatcher(book);
});

/** Paths 1 (book) and 2 (pages) are always there. */
function request(
  actions: readonly Partial<Action>[],
  paths: readonly Partial<ObjectPath>[] = [],
  keep = false,
): BatchRequest {
  const all = [
    { Id: 1, ObjectPathType: ObjectPathType.GlobalObject, Name: '' },
    { Id: 2, ObjectPathType: ObjectPathType.Property, Name: 'Pages', ParentObjectPathId: 1 },
    ...paths,
  ] as ObjectPath[];
  return {
    AutoKeepReference: keep,
    Actions: actions.map((action, index) => ({ Id: index + 1, Name: '', ...action }) as Action),
    ObjectPaths: Object.fromEntries(all.map((path) => [path.Id, path])),
  };
}

const page = (id: number, title: string, name = 'GetItem'): Partial<ObjectPath> => ({
  Id: id,
  ObjectPathType: ObjectPathType.Method,
  Name: name,
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: [title] },
});

const query = (id: number, ...select: string[]): Partial<Action> => ({
  ActionType: ActionType.Query,
  ObjectPathId: id,
  QueryInfo: { Select: select },
});

test('members are found without regard to case and answered with a capital', () => {
  const response = dispatcher.process(request([query(3, 'TITLE', 'twin/title')], [page(3, 'a')]));
  expect(response).toEqual({
    Error: null,
    Results: [{ ActionId: 1, Value: { Id: 'a', Title: 'a', Twin: { Id: "a'", Title: "a'" } } }],
    TraceIds: [],
  });
});

test('nothing selected means all plain members', () => {
  const { Results } = dispatcher.process(request([query(3)], [page(3, 'a')]));
  expect(Results[0]!.Value).toEqual({ Id: 'a', Title: 'a', Length: 1 });
});

test('collections answer with items, with Skip and Top a part of them', () => {
  const some = { ...query(2, 'title'), QueryInfo: { Select: ['title'], Skip: 1, Top: 1 } };
  const { Results } = dispatcher.process(
    request([query(2, 'items/title', 'count'), some, query(2, 'count')]),
  );
  expect(Results.map((result) => result.Value)).toEqual([
    {
      Count: 3,
      _Items: [
        { Id: 'a', Title: 'a' },
        { Id: 'b', Title: 'b' },
        { Id: 'c', Title: 'c' },
      ],
    },
    { _Items: [{ Id: 'b', Title: 'b' }] },
    { Count: 3 },
  ]);
});

test('a path acts once, however often it is used', () => {
  const add = page(3, 'neu', 'Add');
  const use = { ActionType: ActionType.Instantiate, ObjectPathId: 3 };
  const { Results } = dispatcher.process(request([use, use, query(3, 'title')], [add]));
  expect(Results.map((result) => result.Value)).toEqual([
    { Id: 'neu' },
    { Id: 'neu' },
    { Id: 'neu', Title: 'neu' },
  ]);
  expect(book.all.added).toBe(1);
});

test('objects can be arguments, also the null object', () => {
  const join = (other: number): Partial<Action> => ({
    ActionType: ActionType.Method,
    Name: 'Join',
    ObjectPathId: 3,
    ArgumentInfo: { Arguments: [other, '+'], ReferencedObjectPathIds: [other, 0] },
  });
  const { Results } = dispatcher.process(
    request([join(4), join(5)], [page(3, 'a'), page(4, 'b'), page(5, 'fehlt', 'GetItemOrNullObject')]),
  );
  expect(Results.map((result) => result.Value)).toEqual(['a+b', 'a+null']);
});

test('a null object answers null to everything', () => {
  const { Error, Results } = dispatcher.process(
    request(
      [
        { ActionType: ActionType.Instantiate, ObjectPathId: 3 },
        query(3, 'title'),
        { ActionType: ActionType.Method, Name: 'Join', ObjectPathId: 3 },
        { ActionType: ActionType.SetProperty, Name: 'Title', ObjectPathId: 3 },
        { ActionType: ActionType.Instantiate, ObjectPathId: 4 },
      ],
      [
        page(3, 'fehlt', 'GetItemOrNullObject'),
        { Id: 4, ObjectPathType: ObjectPathType.Property, Name: 'Twin', ParentObjectPathId: 3 },
      ],
    ),
  );
  expect(Error).toBeNull();
  expect(Results.map((result) => result.Value)).toEqual([null, null, null, null, null]);
});

test('references are handed out, followed and taken back', () => {
  const kept = dispatcher.process(
    request([{ ActionType: ActionType.Instantiate, ObjectPathId: 3 }], [page(3, 'a')], true),
  );
  const { _ReferenceId: reference } = kept.Results[0]!.Value as { _ReferenceId: string };
  const byReference = { Id: 3, ObjectPathType: ObjectPathType.ReferenceId, Name: reference };
  const follow = () => dispatcher.process(request([query(3, 'title')], [byReference]));
  expect(follow().Results[0]!.Value).toEqual({ Id: 'a', Title: 'a' });
  dispatcher.process(
    request([
      {
        ActionType: ActionType.Method,
        Name: '_RemoveReference',
        ObjectPathId: 1,
        ArgumentInfo: { Arguments: [reference] },
      },
    ]),
  );
  expect(dispatcher.referenceCount).toBe(0);
  expect(follow().Error?.Code).toBe('InvalidReference');
});

test('a reference to something deleted is not valid', () => {
  const keep = { ActionType: ActionType.Method, Name: '_KeepReference', ObjectPathId: 3 };
  dispatcher.process(request([keep], [page(3, 'a')]));
  book.all.pages[0]!.exists = false;
  const byReference = { Id: 3, ObjectPathType: ObjectPathType.ReferenceId, Name: 'ref-1' };
  const response = dispatcher.process(request([query(3, 'title')], [byReference]));
  expect(response.Error?.Code).toBe('InvalidReference');
});

test('the first failing action ends the batch and undoes nothing', () => {
  const set = (id: number, title: string): Partial<Action> => ({
    ActionType: ActionType.SetProperty,
    Name: 'Title',
    ObjectPathId: id,
    ArgumentInfo: { Arguments: [title] },
  });
  const response = dispatcher.process(
    request([set(3, 'x'), set(4, ''), set(5, 'z')], [page(3, 'a'), page(4, 'b'), page(5, 'c')]),
  );
  expect(response).toEqual({
    Error: {
      ActionIndex: 1,
      Code: 'InvalidArgument',
      HttpStatusCode: 400,
      Message: 'empty',
      Location: 'Page.title',
    },
    Results: [{ ActionId: 1, Value: null }],
    TraceIds: [],
  });
  expect(book.all.pages.map((item) => item.title)).toEqual(['x', 'b', 'c']);
});

test.each([
  ['a property', query(3, 'colour'), 'Page.colour'],
  ['a property that is a method', query(3, 'join'), 'Page.join'],
  ['a method', { ActionType: ActionType.Method, Name: 'Fold', ObjectPathId: 3 }, 'Page.fold'],
  ['an internal member', query(3, '$exists'), 'Page.$exists'],
  ['a kind of action', { ActionType: 9, ObjectPathId: 3, Name: 'Update' }, 'Update'],
])('%s it does not have is named', (_, action, location) => {
  const { Error } = dispatcher.process(request([action], [page(3, 'a')]));
  expect([Error?.Code, Error?.Location]).toEqual(['NotImplemented', location]);
});

test('a read-only property cannot be set', () => {
  const set = { ActionType: ActionType.SetProperty, Name: 'Length', ObjectPathId: 3 };
  const { Error } = dispatcher.process(request([set], [page(3, 'a')]));
  expect([Error?.Code, Error?.Location]).toEqual(['InvalidArgument', 'Page.length']);
});

test('traces come back', () => {
  const response = dispatcher.process(
    request([{ ActionType: ActionType.Trace, Name: 'Trace', ObjectPathId: 0 }]),
  );
  expect(response).toEqual({
    Error: null,
    Results: [{ ActionId: 1, Value: null }],
    TraceIds: [1],
  });
});
