import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadExcelClient } from '../../../standin/headless/excel-client';
import { membersOf } from '../../../standin/protocol/members';
import { RemoteCollection, RemoteObject } from '../../../standin/protocol/remote-object';

/** Names the client sends although they are no members of its own: `showGridlines` goes out as `Gridlines`. */
const wireOnly = new Set(['Worksheet.gridlines']);

/** What a class of the client says about itself. */
interface ClientClass {
  readonly _className: string;
  readonly _isCollection?: boolean;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

type ModelClass = typeof RemoteObject & { readonly prototype: RemoteObject };

const folder = join(__dirname, '../../../standin/document/objects');
const client = loadExcelClient().Excel as unknown as Record<string, { prototype: ClientClass }>;

async function modelClasses(): Promise<ModelClass[]> {
  const modules = await Promise.all(
    readdirSync(folder).map((file) => import(join(folder, file)) as Promise<Record<string, unknown>>),
  );
  return modules
    .flatMap((module) => Object.values(module))
    .filter((value): value is ModelClass => (value as ModelClass).prototype instanceof RemoteObject);
}

test('every file of the model holds one class', async () => {
  expect(await modelClasses()).toHaveLength(readdirSync(folder).length);
});

test('every class and member of the model is one of the client', async () => {
  const invented: string[] = [];
  for (const model of await modelClasses()) {
    const prototype = client[model.className]?.prototype;
    if (prototype === undefined || !prototype._className.startsWith(model.className)) {
      invented.push(model.className);
      continue;
    }
    // A few getters of the client need an instance; on a bare object they give their lists.
    const bare = Object.create(prototype) as ClientClass & Record<string, unknown>;
    const plain = bare._scalarPropertyNames ?? [];
    const objects = bare._navigationPropertyNames ?? [];
    for (const member of membersOf(model.prototype).values()) {
      const descriptor = Object.getOwnPropertyDescriptor(prototype, member.name);
      const index = plain.indexOf(member.name);
      const fits =
        member.kind === 'method'
          ? typeof descriptor?.value === 'function'
          : (index >= 0 && bare._scalarPropertyOriginalNames![index] === member.wireName) ||
            objects.includes(member.name) ||
            (objects.length === 0 && index < 0 && descriptor?.get !== undefined);
      const mayBeSet = !member.settable || bare._scalarPropertyUpdateable?.[index] === true;
      if (wireOnly.has(`${model.className}.${member.name}`)) continue;
      if (!fits || !mayBeSet) invented.push(`${model.className}.${member.name}`);
    }
  }
  expect(invented).toEqual([]);
});

test('collections are collections in the client too', async () => {
  const different = (await modelClasses()).filter((model) => {
    const bare = Object.create(client[model.className]!.prototype) as ClientClass;
    return (bare._isCollection === true) !== model.prototype instanceof RemoteCollection;
  });
  expect(different.map((model) => model.className)).toEqual([]);
});
