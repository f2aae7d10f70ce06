import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { serveAddInPage } from './add-in-page';
import type { Certificate } from './certificate';
import { contentType } from './content-type';
import { findFile } from './find-file';

/** What the workbench serves. */
export interface WorkbenchFiles {
  /** The built add-in; it lies at the root, as its manifest says. */
  readonly addIn: string;
  /** The unmodified files of office.js. */
  readonly officeJs: string;
  /** The example workbooks. */
  readonly examples: string;
  /** The workbench's own page, by file name. */
  readonly workbench: ReadonlyMap<string, Uint8Array>;
}

/** The page draws its grid with styles of its own making, hence `unsafe-inline`; it is no part of the add-in. */
export const workbenchPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'none'";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

const headersOfEveryAnswer = {
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** What the server answers to an address without its origin (`/workbench/?file=kreis.xlsx`); also for tests, which need no socket for it. */
export function answerTo(address: string, files: WorkbenchFiles): Answer {
  const answer = answerFrom(pathOf(address), files);
  return { ...answer, headers: { ...answer.headers, ...headersOfEveryAnswer } };
}

function answerFrom(path: string, files: WorkbenchFiles): Answer {
  if (path === '/') return { status: 302, headers: { Location: '/workbench/' }, body: '' };
  if (path === '/workbench/examples.json') return json(exampleNames(files.examples));
  const [, room = '', ...rest] = path.split('/');
  switch (room) {
    case 'workbench':
      return workbenchFile(rest.join('/') || 'index.html', files);
    case 'office-js':
      return file(findFile(files.officeJs, rest.join('/')));
    case 'examples':
      return file(findFile(files.examples, rest.join('/')));
    default:
      return addInFile(path, files);
  }
}

function workbenchFile(name: string, files: WorkbenchFiles): Answer {
  const body = files.workbench.get(name);
  if (body === undefined) return notFound;
  const policy: Record<string, string> = name.endsWith('.html')
    ? { 'Content-Security-Policy': workbenchPolicy }
    : {};
  return { status: 200, headers: { 'Content-Type': contentType(name), ...policy }, body };
}

function addInFile(path: string, files: WorkbenchFiles): Answer {
  const found = findFile(files.addIn, path);
  if (found === null || !found.endsWith('.html')) return file(found);
  const page = serveAddInPage(readFileSync(found, 'utf8'), '/office-js/office.js');
  return {
    status: 200,
    headers: { 'Content-Type': contentType(found), 'Content-Security-Policy': page.policy },
    body: page.html,
  };
}

const notFound: Answer = { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'not found' };

function file(found: string | null): Answer {
  if (found === null) return notFound;
  return { status: 200, headers: { 'Content-Type': contentType(found) }, body: readFileSync(found) };
}

function json(value: unknown): Answer {
  return { status: 200, headers: { 'Content-Type': contentType('.json') }, body: JSON.stringify(value) };
}

/** The names of the example workbooks in a folder. */
export function exampleNames(folder: string): string[] {
  const isExample = (name: string) => name.endsWith('.xlsx') && !name.endsWith('.abgleich.xlsx');
  return readdirSync(folder).filter(isExample).sort();
}

/** A running server. */
export interface WorkbenchServer {
  readonly origin: string;
  close(): Promise<void>;
}

const portsToTry = 20;

/**
 * Serves on this computer only, on `port` or the next free one (0: any).
 * @throws Error where twenty ports in a row are taken.
 */
export async function startWorkbenchServer(
  files: WorkbenchFiles,
  certificate: Certificate,
  port: number,
): Promise<WorkbenchServer> {
  const server = createServer({ cert: certificate.cert, key: certificate.key }, (request, response) =>
    respond(request, response, files),
  );
  for (let offset = 0; offset < portsToTry; offset += 1) {
    if (await listens(server, port === 0 ? 0 : port + offset)) {
      const { port: taken } = server.address() as AddressInfo;
      return {
        origin: `https://localhost:${taken}`,
        close: () =>
          new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
          }),
      };
    }
  }
  throw new Error(`No free port from ${port} to ${port + portsToTry - 1}.`);
}

function respond(request: IncomingMessage, response: ServerResponse, files: WorkbenchFiles): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405).end();
    return;
  }
  const answer = answerTo(request.url ?? '/', files);
  response.writeHead(answer.status, answer.headers);
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}

function pathOf(address: string): string {
  try {
    return decodeURIComponent(address.split(/[?#]/)[0]!);
  } catch {
    return '/%';
  }
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', refused);
    server.listen(port, 'localhost', () => {
      server.off('error', refused);
      resolve(true);
    });
  });
}
