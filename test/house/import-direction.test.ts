import { readdirSync } from 'node:fs';
import { importGraph } from './import-graph';
import { lintSnippets } from './lint-snippets';
import type { Snippet } from './lint-snippets';

/** The rooms from the ground up, with the rooms each may import from; see docs/architecture.md. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  i18n: ['domain'],
  workbook: ['domain', 'i18n'],
  excel: ['domain', 'workbook'],
  functions: ['domain', 'i18n', 'workbook', 'excel'],
  commands: ['domain', 'i18n', 'workbook', 'excel'],
  taskpane: ['domain', 'i18n', 'workbook', 'excel', 'commands'],
};
/** The folders that the pane does not enter although it knows their room. */
const CLOSED_TO_THE_PANE = /^src\/workbook\/(?:cells|headings|readers)\//;
/** The entry starts the functions, which no other file of the pane knows. */
const ENTRY = 'src/taskpane/start.ts';
const PURE = ['domain', 'workbook'];
const WITHOUT_OFFICE = [...PURE, 'i18n', 'taskpane'];

const IMPORT = 'no-restricted-imports';
const GLOBAL = 'no-restricted-globals';
const PROPERTY = 'no-restricted-properties';
const SYNTAX = 'no-restricted-syntax';

const FROM_ROOM_TO_ROOM = Object.entries(ROOMS).flatMap(([room, below]) =>
  Object.keys(ROOMS)
    .filter((other) => other !== room)
    .flatMap((other) =>
      [`../${other}`, `../${other}/thing`, `../../${other}/part/thing`].map((target) => ({
        path: `src/${room}/${target.startsWith('../../') ? 'part/' : ''}some.ts`,
        code: `export * from '${target}';`,
        refused: below.includes(other) ? [] : [IMPORT],
      })),
    ),
);

const OUT_OF_THE_ROOMS = inEvery(Object.keys(ROOMS), [
  ["export * from '../../standin/headless/cli';", IMPORT],
  ["export * from '../../test/workbook/workbook-of';", IMPORT],
  ["export * from '../../bench/run';", IMPORT],
  ["export * from 'exceljs';", IMPORT],
  ["export * from 'hyperformula';", IMPORT],
  ["export * from 'fflate';", IMPORT],
  ["export * from '@microsoft/office-js';", IMPORT],
  ["export * from 'node:fs';", IMPORT],
  ["fetch('https://example.org');", GLOBAL],
  ['new XMLHttpRequest();', GLOBAL],
  ["new WebSocket('wss://example.org');", GLOBAL],
  ["new EventSource('https://example.org');", GLOBAL],
  ["window.fetch('https://example.org');", PROPERTY],
  ["navigator.sendBeacon('https://example.org');", PROPERTY],
]);

const CELLS_IN_THE_PANE = inEvery(
  ['taskpane', 'taskpane/views/some'],
  [
    ["export * from '../../../workbook/cells/cell-text';", IMPORT],
    ["export * from '../../../workbook/headings/vocabulary';", IMPORT],
    ["export * from '../../../workbook/readers/known-settings';", IMPORT],
  ],
);

const HOST_FORMATS = inEvery(Object.keys(ROOMS), [
  ['export const text = (1000).toLocaleString();', PROPERTY],
  ["export const text = new Date(0).toLocaleDateString('de');", PROPERTY],
  ["export const text = new Intl.NumberFormat('de').format(1000);", GLOBAL],
  ["export const text = new globalThis.Intl.NumberFormat('de').format(1000);", PROPERTY],
]);

const OFFICE = inEvery(WITHOUT_OFFICE, [
  ['await Excel.run(async () => {});', GLOBAL],
  ['export type Block = Excel.Range;', SYNTAX],
  ['export type Host = typeof Excel;', SYNTAX],
  ['Office.actions.associate;', GLOBAL],
  ['OfficeExtension.Error.name;', GLOBAL],
  ['globalThis.Excel.run;', PROPERTY],
]);

const IMPURE = inEvery(PURE, [
  ['export const now = new Date();', SYNTAX],
  ['export const now = Date();', SYNTAX],
  ['export const now = Date.now();', SYNTAX],
  ['export const now = performance.now();', GLOBAL],
  ['export const drawn = Math.random();', PROPERTY],
  ['setTimeout(() => {}, 1);', GLOBAL],
  ["document.querySelector('body');", GLOBAL],
  ["export * from 'fs';", IMPORT],
  ["export * from 'react';", IMPORT],
  ["export * from '@fluentui/react-components';", IMPORT],
  ["export const room = import('../excel/write-plan');", SYNTAX],
]);

const PAST_A_DOOR = [
  { path: 'src/domain/some.ts', code: "export * from './numbers/exact';" },
  { path: 'src/domain/part/some.ts', code: "export * from '../numbers/exact';" },
  { path: 'src/domain/part/some.ts', code: "export type { Period } from '../time/months';" },
  { path: 'src/workbook/part/some.ts', code: "export * from '../../domain/numbers/format';" },
  { path: 'src/taskpane/some.tsx', code: "export * from '../domain/time/calendar-date';" },
  { path: 'standin/headless/some.ts', code: "export * from '../../src/domain/numbers/cents';" },
  { path: 'test/domain/some.ts', code: "export * from '../../src/domain/numbers/rounding';" },
  { path: 'bench/some.ts', code: "export * from '../src/domain/time/months';" },
].map((snippet) => ({ ...snippet, refused: [IMPORT] }));

const ALLOWED = [
  { path: 'src/domain/some.ts', code: "export * from './numbers';" },
  { path: 'src/domain/numbers/some.ts', code: "export * from './exact';" },
  { path: 'src/domain/time/some.ts', code: "export * from '../numbers';" },
  { path: 'src/workbook/some.ts', code: "export * from '../domain/time';" },
  { path: 'test/domain/some.ts', code: "export * from '../../src/domain/numbers';" },
  { path: 'src/domain/some.ts', code: 'export const day = new Date(0);' },
  { path: 'src/domain/some.ts', code: "export { Decimal } from 'decimal.js';" },
  { path: 'src/i18n/some.ts', code: "export * from './de/taskpane';" },
  { path: 'src/excel/some.ts', code: 'export type Block = Excel.Range;' },
  { path: 'src/taskpane/some.ts', code: "export * from '../workbook/entries/own-rate';" },
  { path: 'src/taskpane/some.ts', code: "export * from '../workbook/cell-reference';" },
  { path: 'src/commands/some.ts', code: 'export type Block = Excel.Range;' },
  { path: 'src/functions/some.ts', code: 'export type Block = Excel.Range;' },
  { path: 'src/taskpane/some.ts', code: "export * from 'react-dom/client';" },
  { path: 'src/taskpane/start.ts', code: 'void Office.onReady();' },
].map((snippet) => ({ ...snippet, refused: [] }));

const CASES = [
  ...FROM_ROOM_TO_ROOM,
  ...OUT_OF_THE_ROOMS,
  ...CELLS_IN_THE_PANE,
  ...HOST_FORMATS,
  ...OFFICE,
  ...IMPURE,
  ...PAST_A_DOOR,
  ...ALLOWED,
];

function inEvery(rooms: readonly string[], snippets: readonly (readonly [string, string])[]) {
  return rooms.flatMap((room) =>
    snippets.map(([code, rule]) => ({ path: `src/${room}/some.ts`, code, refused: [rule] })),
  );
}

test('every folder of src is a room whose imports are ruled', () => {
  expect(Object.keys(ROOMS)).toEqual(expect.arrayContaining(readdirSync('src')));
});

const graph = importGraph(['src']);

test.each(Object.keys(ROOMS))('%s imports in no form from where it may not', (room) => {
  const known = [room, ...ROOMS[room]!];
  const isAllowed = (file: string, imported: string): boolean =>
    (known.some((each) => imported.startsWith(`src/${each}/`)) ||
      (file === ENTRY && imported.startsWith('src/functions/'))) &&
    !(room === 'taskpane' && CLOSED_TO_THE_PANE.test(imported));
  const past = [...graph]
    .filter(([file]) => file.startsWith(`src/${room}/`))
    .flatMap(([file, imported]) =>
      imported.filter((each) => !isAllowed(file, each)).map((each) => `${file} → ${each}`),
    );
  expect(past).toEqual([]);
});

describe('the lint rules keep the direction of imports, the rooms without Office, network and clock, and one formatter', () => {
  const found = new Map<string, readonly string[]>();
  const key = ({ path, code }: Snippet): string => `${path}: ${code}`;

  beforeAll(() => {
    lintSnippets(CASES).forEach((rules, index) => found.set(key(CASES[index]!), rules));
  }, 60_000);

  test.each(CASES.filter(({ refused }) => refused.length > 0))('refused: $path: $code', (snippet) => {
    expect(found.get(key(snippet))).toEqual(expect.arrayContaining([...snippet.refused]));
  });

  test.each(CASES.filter(({ refused }) => refused.length === 0))('allowed: $path: $code', (snippet) => {
    expect(found.get(key(snippet))).toEqual([]);
  });
});
