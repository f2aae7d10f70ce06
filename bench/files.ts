import { cellForWriting } from '../standin/document/cells';
import { newDocument } from '../standin/document/new-document';
import type { openWorkbook } from '../standin/files/open-workbook';
import { saveWorkbook } from '../standin/files/save-workbook';
import type { unpack, readZip } from '../standin/files/zip-reader';
import { bundledAt, bundledNow, VERSION_0_2_0 } from './bundled';
import { inTurns } from './processor-time';

const POSTS = 100_000;
const TURNS = 5;
const MODULES = ['open-workbook', 'save-workbook', 'zip-reader', '../document/cells'] as const;

interface Files {
  readonly openWorkbook: typeof openWorkbook;
  readonly saveWorkbook: typeof saveWorkbook;
  readonly readZip: typeof readZip;
  readonly unpack: typeof unpack;
  readonly cellForWriting: typeof cellForWriting;
}

/** A file with 100.000 posts in eight columns, texts and numbers. */
function fileOfPosts(): Uint8Array {
  const document = newDocument(['Stellen']);
  const [sheet] = document.sheets;
  const enter = (row: number, cells: readonly (string | number)[]): void =>
    cells.forEach((value, column) => Object.assign(cellForWriting(sheet!, row, column), { value }));
  enter(0, ['Modul', 'Rolle', 'Bezeichnung', 'VZÄ', 'Kosten', 'Beginn', 'Ende', 'Eigenanteil']);
  for (let row = 1; row <= POSTS; row += 1) {
    enter(row, [2, 'Casemanagement', `Stelle ${row}`, 1, 68_000.5, 44_378, 44_926, 0]);
  }
  return saveWorkbook(document);
}

/**
 * Opens a file of 100.000 posts, enters one amount, and saves it, in turns with version 0.2.0. The lower bound of opening
 * is to unpack its parts, that of saving to pack them again.
 */
export async function compareFiles(): Promise<readonly string[]> {
  const modules = MODULES.map((name) => `standin/files/${name}`);
  const now = await bundledNow<Files>(...modules);
  const before = await bundledAt<Files>(VERSION_0_2_0, ...modules);
  const bytes = fileOfPosts();
  const versions = { now, ...(before === null ? {} : { before }) };
  const opening = inTurns<string>(
    {
      ...mapped(versions, (files) => () => files.openWorkbook(bytes)),
      bound: () => now.readZip(bytes).forEach((entry) => now.unpack(entry)),
    },
    TURNS,
  );
  const saving = inTurns<string>(
    mapped(versions, (files) => {
      const document = files.openWorkbook(bytes);
      let amount = 0;
      return () => {
        amount += 1;
        Object.assign(files.cellForWriting(document.sheets[0]!, POSTS, 7), { value: amount });
        return files.saveWorkbook(document);
      };
    }),
    TURNS,
  );
  const row = (name: string, { now: time, before: earlier, bound }: typeof opening): string =>
    [
      name.padEnd(34),
      time!.first.toFixed(0).padStart(10),
      time!.median.toFixed(0).padStart(10),
      (earlier === undefined ? '' : (time!.median / earlier.median).toFixed(2)).padStart(16),
      (bound === undefined ? '' : (time!.median / bound.median).toFixed(1)).padStart(14),
    ].join('');
  return [
    `${'a file of 100.000 posts'.padEnd(34)}${'first ms'.padStart(10)}${'ms'.padStart(10)}${'× version 0.2.0'.padStart(16)}${'× unpacking'.padStart(14)}`,
    row('opening', opening),
    row('saving after one entry', saving),
  ];
}

function mapped<Given, Made>(
  given: Readonly<Record<string, Given>>,
  make: (each: Given) => Made,
): Record<string, Made> {
  return Object.fromEntries(Object.entries(given).map(([name, each]) => [name, make(each)]));
}
