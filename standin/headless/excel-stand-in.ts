import { USUAL_BEHAVIOUR, type Behaviour } from '../document/behaviour/switches';
import type { FunctionArgument, FunctionCall, FunctionResult } from '../document/function-calls';
import { Session } from '../document/session';
import type { WorkbookDocument } from '../document/workbook-document';
import { parseAddress } from '../document/range-address';
import { findSheet } from '../document/sheets';
import { loadExcelClient } from './excel-client';
import type { ExcelClient } from './excel-client';
import { HostConnection } from './host-connection';
import type { BeforeRequest, LoggedRequest } from './host-connection';
import { OfficeStandIn } from './office-stand-in';
import type { PlannedFailure } from './planned-failures';

/** Excel on the web refuses requests and responses above this many bytes. */
const webPayloadLimit = 5 * 1024 * 1024;

export interface ExcelStandInOptions {
  /** In bytes; 5 MB by default. */
  readonly payloadLimit?: number;
  /** `de-DE` by default. */
  readonly displayLanguage?: string;
  /** In what it differs from the usual; a profile, or switches of its own. */
  readonly behaviour?: Partial<Behaviour>;
}

/**
 * An Excel without Excel, for the headless run and for tests.
 *
 * Real: `Excel` and `OfficeExtension` are the unmodified client of @microsoft/office-js — its proxies, its batching
 * (large writes are cut into pieces of 1.500 cells by itself), its errors with their statements, the JSON it sends.
 * Ours: everything that answers it — the dispatcher, the document model and what it does — and the small `Office`.
 * The answers are what this client accepts and what Microsoft's public documentation says; nothing of it was
 * compared with a real Excel. What the model does not have is the error `NotImplemented` naming class and member:
 * ExcelApi 1.14 is advertised because the client asks for whole sets, not because all of it is there.
 */
export interface ExcelStandIn {
  readonly Excel: ExcelClient['Excel'];
  readonly CustomFunctions: ExcelClient['CustomFunctions'];
  readonly Office: typeof Office;
  readonly OfficeExtension: ExcelClient['OfficeExtension'];
  readonly document: WorkbookDocument;
  /** Every request since the start, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** Number of requests since the start; those that only give references back do not count. */
  roundTrips(): number;
  /** Puts Excel, CustomFunctions, Office and OfficeExtension on globalThis; the result takes them away again. */
  install(): () => void;
  /** Runs an associated ribbon action until it has completed its event. */
  runCommand(name: string): Promise<void>;
  /**
   * Calls an associated custom function through the client's runtime. Arguments go as they are given: one for each
   * parameter of the function, null for one left out.
   */
  callFunction(id: string, ...parameters: readonly FunctionArgument[]): Promise<FunctionResult>;
  /** The same for many calls in one message, as in a recalculation. */
  callFunctions(calls: readonly FunctionCall[]): Promise<readonly FunctionResult[]>;
  /** How often the add-in opened its pane. */
  paneCalls(): number;
  /** Orders a failure of a request or action to come. */
  fail(next: PlannedFailure): void;
  /** Calls `hook` before each request is carried out, null for none: there a test may act as a co-author. */
  beforeRequest(hook: BeforeRequest | null): void;
  /** Tells listeners that a co-author changed cells, e.g. `Haushalt!C4`. The document is changed by the caller. */
  reportRemoteChange(address: string): void;
}

/** Starts the stand-in on a document, which it changes in place. */
export function startExcel(
  document: WorkbookDocument,
  options: ExcelStandInOptions = {},
): Promise<ExcelStandIn> {
  const client = loadExcelClient();
  const session = new Session(document, { ...USUAL_BEHAVIOUR, ...options.behaviour });
  const connection = new HostConnection(session, options.payloadLimit ?? webPayloadLimit);
  const office = new OfficeStandIn(options.displayLanguage ?? 'de-DE');
  client.global.Office = office;
  client.OfficeExtension.HostBridge.init(connection);
  const globals = {
    Excel: client.Excel,
    CustomFunctions: client.CustomFunctions,
    Office: office as unknown as typeof Office,
    OfficeExtension: client.OfficeExtension,
  };
  return Promise.resolve({
    ...globals,
    document,
    requests: connection.log,
    roundTrips: () => connection.roundTrips(),
    install: () => install(globals),
    runCommand: (name) => office.runCommand(name),
    callFunction: async (id, ...parameters) => {
      const [result] = await connection.callFunctions([{ id, parameters }]);
      return result!;
    },
    callFunctions: (calls) => connection.callFunctions(calls),
    paneCalls: () => office.paneCalls,
    fail: (next) => connection.failures.add(next),
    beforeRequest: (hook) => {
      connection.beforeRequest = hook;
    },
    reportRemoteChange: (address) => {
      const parsed = parseAddress(address);
      const sheet = parsed?.sheet == null ? null : findSheet(document, parsed.sheet);
      if (parsed === null || sheet === null) throw new RangeError(`no cells: ${address}`);
      session.changed(sheet, parsed.area, 'Remote');
      connection.sendEvents();
    },
  });
}

function install(globals: Readonly<Record<string, unknown>>): () => void {
  const target = globalThis as unknown as Record<string, unknown>;
  const before = Object.keys(globals).map((name) => [name, name in target, target[name]] as const);
  Object.assign(target, globals);
  return () => {
    for (const [name, wasThere, value] of before) {
      if (wasThere) target[name] = value;
      else delete target[name];
    }
  };
}
