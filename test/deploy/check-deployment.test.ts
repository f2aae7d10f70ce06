import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { certificateIn } from '../../standin/browser/server/certificate';
import type { Certificate } from '../../standin/browser/server/certificate';
import { BUILT, writeBuild } from './built-folder';
import { runCheck } from './run-check';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

let folder: string;
let certificate: Certificate;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kim-abgleich-'));
  writeBuild(join(folder, 'dist'));
  certificate = await certificateIn(join(folder, 'certificate'), new Date());
});

afterEach(() => server.close());
afterAll(() => rmSync(folder, { recursive: true }));

const COMMON = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' };
const FOR_EVER = { ...COMMON, 'Cache-Control': 'public, max-age=31536000, immutable' };
const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'taskpane.html': { ...COMMON, 'Content-Type': 'text/html; charset=utf-8' },
  'start.js': { ...COMMON, 'Content-Type': 'text/javascript; charset=utf-8' },
  '1.2.3/pane.0a1b2c3d.js': { ...FOR_EVER, 'Content-Type': 'application/javascript; charset=utf-8' },
  'functions.json': { ...COMMON, 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' },
  'assets/pane-16.png': { ...FOR_EVER, 'Content-Type': 'image/png' },
  'LICENSE.txt': { ...COMMON, 'Content-Type': 'text/plain; charset=utf-8' },
};

/** A server that answers as the manual says, but for what `changed` makes of an answer. Gives its address. */
async function serving(
  changed: (file: string, answer: Answer) => Answer = (_, answer) => answer,
): Promise<string> {
  const { cert, key } = certificate;
  server = createServer({ cert, key }, (request, response) => {
    const file = request.url!.slice('/kim/'.length);
    const body =
      file === 'manifest.xml' ? BUILT[file]!.replace('https://kim.intern.example', address) : BUILT[file];
    const good: Answer =
      body === undefined
        ? { status: 404, headers: {}, body: 'not found' }
        : { status: 200, headers: HEADERS[file] ?? {}, body };
    const { status, headers, body: text } = changed(file, good);
    const packed = file.endsWith('.js') && headers['Packed'] !== 'no';
    response.writeHead(status, { ...headers, ...(packed ? { 'Content-Encoding': 'gzip' } : {}) });
    response.end(packed ? gzipSync(text) : text);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = `https://localhost:${(server.address() as AddressInfo).port}/kim`;
  return address;
}

const check = (address: string, ...more: string[]) =>
  runCheck(folder, certificate.authorityFile, [address, ...more]);

test('a server that answers as the manual says', async () => {
  expect(await check(await serving())).toEqual({
    status: 0,
    lines: ['7 Dateien geprüft, alles in Ordnung. Fassung 1.2.3.'],
  });
});

const CASES: readonly [what: string, file: string, changed: (answer: Answer) => Answer, said: RegExp][] = [
  [
    'a file is missing',
    'start.js',
    (answer) => ({ ...answer, status: 404 }),
    /^start\.js: Der Server antwortet 404/,
  ],
  [
    'another content',
    'start.js',
    (answer) => ({ ...answer, body: 'x' }),
    /^start\.js hat einen anderen Inhalt/,
  ],
  [
    'another type',
    'functions.json',
    answering('Content-Type', 'text/html; charset=utf-8'),
    /Content-Type ist „text\/html/,
  ],
  [
    'no charset',
    'taskpane.html',
    answering('Content-Type', 'text/html'),
    /^taskpane\.html: .*es fehlt charset=utf-8/,
  ],
  [
    'a page is kept',
    'taskpane.html',
    answering('Cache-Control', 'max-age=600'),
    /^taskpane\.html: .*gebraucht wird no-cache/,
  ],
  [
    'an icon is not kept',
    'assets/pane-16.png',
    answering('Cache-Control', 'no-store'),
    /^assets\/pane-16\.png: .*Symbole nicht/,
  ],
  [
    'a script is asked anew',
    '1.2.3/pane.0a1b2c3d.js',
    answering('Cache-Control', 'no-cache'),
    /darf ein Jahr/,
  ],
  [
    'types are guessed',
    'start.js',
    answering('X-Content-Type-Options', ''),
    /^start\.js: Es fehlt X-Content-Type-Options/,
  ],
  [
    'closed to Excel on the web',
    'functions.json',
    answering('Access-Control-Allow-Origin', ''),
    /nicht anmelden/,
  ],
  ['not compressed', 'start.js', answering('Packed', 'no'), /^start\.js kommt ungepackt/],
  ['no frame', 'taskpane.html', answering('X-Frame-Options', 'DENY'), /„X-Frame-Options: DENY“ verhindert/],
  [
    'no opener',
    'taskpane.html',
    answering('Cross-Origin-Opener-Policy', 'same-origin'),
    /Opener-Policy: same-origin“ verh/,
  ],
  [
    'framed only by itself',
    'taskpane.html',
    answering('Content-Security-Policy', "frame-ancestors 'self'"),
    /„frame-ancestors 'self'“ verhindert/,
  ],
  [
    'a missing file is kept',
    '1.2.3/gibt-es-nicht.js',
    answering('Cache-Control', 'max-age=31536000, immutable'),
    /darf niemand vorhalten/,
  ],
  [
    'no worker',
    'taskpane.html',
    answering('Content-Security-Policy', "worker-src 'none'"),
    /Rechnen im Hintergrund/,
  ],
  [
    'redirected',
    'start.js',
    (answer) => ({ ...answer, status: 302, headers: { Location: '/x' } }),
    /umgeleitet nach \/x/,
  ],
  [
    'a page for everything',
    '1.2.3/gibt-es-nicht.js',
    (answer) => ({ ...answer, status: 200 }),
    /antwortet der Server 200 statt 404/,
  ],
  [
    'the manifest of another address',
    'manifest.xml',
    (answer) => ({ ...answer, body: BUILT['manifest.xml']! }),
    /nennt https:\/\/kim\.intern\.example/,
  ],
];

function answering(name: string, value: string): (answer: Answer) => Answer {
  return ({ headers: { [name]: _, ...headers }, ...answer }) => ({
    ...answer,
    headers: value === '' ? headers : { ...headers, [name]: value },
  });
}

test.each(CASES)('%s: the one problem is named', async (_, file, changed, said) => {
  const address = await serving((asked, answer) => (asked === file ? changed(answer) : answer));
  const { status, lines } = await check(address);
  expect(lines).toEqual([expect.stringMatching(said), '7 Dateien geprüft, 1 Mängel.']);
  expect(status).toBe(2);
});

test('an address that is none, a server that is not there, a folder without a build', async () => {
  const address = await serving();
  expect((await check('http://localhost/kim')).lines[0]).toMatch(/^Bitte eine Adresse mit https/);
  expect((await check(`${address}/`)).lines[0]).toMatch(/ohne Schrägstrich/);
  server.close();
  server.closeAllConnections();
  expect((await check(address)).lines[0]).toMatch(/ist nicht erreichbar: .*ECONNREFUSED/);
  const { lines, status } = await runCheck(tmpdir(), certificate.authorityFile, [address, '--lang', 'en']);
  expect(lines[0]).toBe(
    'There is nothing built in the folder dist. Please run "npm run build" first, or name the folder.',
  );
  expect(status).toBe(2);
  expect((await runCheck(folder, certificate.authorityFile, [])).status).toBe(64);
});
