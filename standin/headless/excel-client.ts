import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { clearInterval, clearTimeout, setInterval, setTimeout } from 'node:timers';
import vm from 'node:vm';

/** The namespaces of one loaded client. */
export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: typeof OfficeExtension & ClientInternals;
  /** The global object the client sees; `Office.context` there decides which API sets it believes in. */
  readonly global: { Office: unknown };
}

/** The client's own seam for hosts that are no browser; not part of its public types. */
export interface ClientInternals {
  readonly HostBridge: { init(bridge: HostBridge): void };
}

/** JSON texts in both directions; the client puts `onMessageFromHost` there itself. */
export interface HostBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

const clientFile = '@microsoft/office-js/dist/excel-web-16.00.js';
let script: vm.Script | null = null;

function compiledClient(): vm.Script {
  if (script === null) {
    const from = [process.cwd(), dirname(process.argv[1] ?? '.')];
    const file = createRequire(`${process.cwd()}/`).resolve(clientFile, { paths: from });
    script = new vm.Script(readFileSync(file, 'utf8'), { filename: file });
  }
  return script;
}

/**
 * Loads the unmodified client into a context of its own with as little of a browser as it asks for. `Error`, `JSON`
 * and `Promise` are the caller's, so that errors and loaded values are of the caller's realm; the timers do not keep
 * the process alive.
 */
export function loadExcelClient(): ExcelClient {
  const nothing = () => {};
  const global: Record<string, unknown> = {
    console,
    Error,
    JSON,
    Promise,
    performance,
    setTimeout: (...given: Parameters<typeof setTimeout>) => setTimeout(...given).unref(),
    setInterval: (...given: Parameters<typeof setInterval>) => setInterval(...given).unref(),
    clearTimeout,
    clearInterval,
    fetch: nothing,
    addEventListener: nothing,
    navigator: { userAgent: '' },
    location: { search: '', hash: '' },
    document: {
      readyState: 'complete',
      addEventListener: nothing,
      getElementsByTagName: () => [],
      createElement: () => ({}),
    },
  };
  global['window'] = global['self'] = global;
  global['CustomFunctions'] = associations();
  vm.createContext(global);
  compiledClient().runInContext(global);
  return {
    Excel: global['Excel'],
    CustomFunctions: global['CustomFunctions'],
    OfficeExtension: global['OfficeExtension'],
    global,
  } as unknown as ExcelClient;
}

/**
 * What office.js has ready before it loads the client: `CustomFunctions.associate` and the list it writes to, which
 * the client's custom-functions runtime reads.
 */
function associations() {
  const mappings: Record<string, unknown> = {};
  const handlers: (() => void)[] = [];
  return {
    _association: { mappings, onchange: (handler: () => void) => void handlers.push(handler) },
    associate: (id: string, definition: unknown) => {
      mappings[id.toUpperCase()] = definition;
      for (const handler of handlers) handler();
    },
  };
}
