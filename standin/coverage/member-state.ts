import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { OfficeStandIn } from '../headless/office-stand-in';
import { membersOf } from '../protocol/members';
import { RemoteCollection, RemoteObject } from '../protocol/remote-object';
import type { UsedMember } from './used-members';

/**
 * Who answers a member: the client itself without asking the host, the document model of the stand-in, the headless
 * `Office`, or office.js in the browser (members that only the task pane uses). `missing` is a gap.
 */
export type MemberState = 'client' | 'model' | 'headless' | 'browser' | 'missing';

/** Names under which the client sends a member: `showGridlines` goes out as `Gridlines`, an event as its registration. */
const SENT_AS: Readonly<Record<string, string>> = {
  'Worksheet.showGridlines': 'gridlines',
  'Worksheet.onChanged': '_registerDataChangedEvent',
  'WorksheetCollection.onChanged': '_registerDataChangedEvent',
  'WorksheetCollection.onSelectionChanged': '_registerSelectionChangedEvent',
};

/** Where the headless `Office` keeps what the types call a class of its own. */
const HEADLESS_PLACES: Readonly<Record<string, (office: OfficeStandIn) => object>> = {
  Office: (office) => office,
  'Office.Actions': (office) => office.actions,
  'Office.Addin': (office) => office.addin,
  'Office.Context': (office) => office.context,
  'Office.Document': (office) => office.context.document,
  'Office.RequirementSetSupport': (office) => office.context.requirements,
};

/** What the headless stand-in hands to a ribbon handler. */
const RIBBON_EVENT = ['Office.AddinCommands.Event.completed'];

type ModelClass = typeof RemoteObject & { readonly prototype: RemoteObject };

const headless = new OfficeStandIn('de-DE');

/** Each member with its state. */
export async function memberStates(
  members: readonly UsedMember[],
): Promise<(readonly [UsedMember, MemberState])[]> {
  const model = await modelClasses();
  return members.map((member) => [member, memberState(member, model)]);
}

/** The pane, and what asks Office for it in the rooms below. */
const ONLY_OF_THE_PANE = ['src/taskpane/', 'src/commands/check-excel.ts', 'src/excel/excel-background.ts'];

function memberState(
  { owner, name, files }: UsedMember,
  model: ReadonlyMap<string, ModelClass>,
): MemberState {
  if (owner.startsWith('Excel')) return excelState(model.get(owner.replace('Excel.', '')), owner, name);
  if (owner.startsWith('OfficeExtension') || owner.startsWith('CustomFunctions')) return 'client';
  const place = HEADLESS_PLACES[owner]?.(headless);
  if ((place !== undefined && name in place) || RIBBON_EVENT.includes(`${owner}.${name}`)) return 'headless';
  const isOfPane = (file: string): boolean => ONLY_OF_THE_PANE.some((path) => file.startsWith(path));
  return files.every(isOfPane) ? 'browser' : 'missing';
}

function excelState(model: ModelClass | undefined, owner: string, name: string): MemberState {
  if (owner === 'Excel' || owner === 'Excel.RequestContext' || name === 'load') return 'client';
  if (model === undefined) return 'missing';
  if (name === 'items' && model.prototype instanceof RemoteCollection) return 'client';
  const sentAs = SENT_AS[`${model.className}.${name}`] ?? name;
  return membersOf(model.prototype).has(sentAs.toLowerCase()) ? 'model' : 'missing';
}

async function modelClasses(): Promise<ReadonlyMap<string, ModelClass>> {
  const folder = join(process.cwd(), 'standin/document/objects');
  const modules = await Promise.all(
    readdirSync(folder).map((file) => import(join(folder, file)) as Promise<Record<string, unknown>>),
  );
  const classes = modules
    .flatMap((module) => Object.values(module))
    .filter((value): value is ModelClass => (value as ModelClass).prototype instanceof RemoteObject);
  return new Map(classes.map((each) => [each.className, each]));
}
