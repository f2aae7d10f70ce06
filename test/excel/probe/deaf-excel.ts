import type { ExcelStandIn } from '../../../standin/headless/excel-stand-in';
import { ActionType, ObjectPathType } from '../../../standin/protocol/wire';
import type { Action, ObjectPath } from '../../../standin/protocol/wire';

/** Methods that change the workbook. */
const CHANGES = [
  'add',
  'apply',
  'clear',
  'delete',
  'merge',
  'resize',
  'remove',
  'setprinttitlerows',
  '_registerdatachangedevent',
];

/** From now on, this Excel says yes to every change and makes none. */
export function deafen(excel: ExcelStandIn): void {
  excel.beforeRequest(({ Actions, ObjectPaths }) => {
    for (const action of Actions as Writable<Action>[]) {
      const isChange =
        action.ActionType === ActionType.SetProperty ||
        (action.ActionType === ActionType.Method && isChanging(action.Name));
      if (isChange) action.ActionType = ActionType.Trace;
    }
    for (const path of Object.values(ObjectPaths) as Writable<ObjectPath>[]) {
      if (path.ObjectPathType === ObjectPathType.Method && isChanging(path.Name)) {
        path.ObjectPathType = ObjectPathType.NullObject;
      }
    }
  });
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function isChanging(name: string): boolean {
  return CHANGES.includes(name.toLowerCase());
}
