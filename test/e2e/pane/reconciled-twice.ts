import { readFileSync, writeFileSync } from 'node:fs';
import { parseArea } from '../../../src/workbook/address';
import { cellForWriting } from '../../../standin/document/cells';
import { openWorkbook } from '../../../standin/files/open-workbook';
import { saveWorkbook } from '../../../standin/files/save-workbook';
import { copyOf, runCommand } from '../../headless/run-command';

/** The Kreis after a second run, before which a cost had risen. */
export async function reconciledTwice(): Promise<Uint8Array> {
  const input = copyOf('assets/examples/kreis.xlsx');
  await runCommand(input);
  const written = input.replace('.xlsx', '.abgleich.xlsx');
  const document = openWorkbook(readFileSync(written));
  const posts = document.sheets.find(({ name }) => name === 'Stellen')!;
  const { top, left } = parseArea('I13');
  Object.assign(cellForWriting(posts, top, left), { value: 115_000 });
  writeFileSync(written, saveWorkbook(document));
  await runCommand(written);
  return readFileSync(written.replace('.xlsx', '.abgleich.xlsx'));
}
