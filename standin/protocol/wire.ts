/**
 * The Rich API's JSON as the office.js client sends and reads it (observed with @microsoft/office-js 1.1.110; the
 * format is not documented publicly).
 */
export interface BatchRequest {
  /** True inside `Excel.run`: every range that is instantiated keeps a reference until it is removed. */
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const ObjectPathType = {
  GlobalObject: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

/** Where `ReferencedObjectPathIds` has a number above 0, the argument is the object of that path. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly PathReference[] | null;
}

export type PathReference = number | readonly PathReference[];

export interface QueryInfo {
  /** Members as the add-in typed them: `values`, `format/fill/color`; none or `*` means all plain ones. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface BatchResponse {
  readonly Error: BatchError | null;
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
}

export interface BatchError {
  readonly ActionIndex: number;
  readonly Code: string;
  readonly HttpStatusCode: number;
  readonly Message: string;
  readonly Location: string;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}
