import { readFileSync, writeFileSync } from 'node:fs';
import { comparison as texts } from '../../../src/i18n/de/comparison';
import { parseArea } from '../../../src/workbook/address';
import { cellForWriting } from '../../../standin/document/cells';
import { openWorkbook } from '../../../standin/files/open-workbook';
import { saveWorkbook } from '../../../standin/files/save-workbook';
import { copyOf, runCommand } from '../../headless/run-command';
import { leaveBrowser } from '../workbench-user';
import { PaneUser } from './pane-user';

jest.setTimeout(180_000);

afterAll(leaveBrowser);

/** The Kreis after a second run, before which a cost had risen. */
async function reconciledTwice(): Promise<Uint8Array> {
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

test('after the second run the history shows the figures that page 1 promises, below the one input that did it', async () => {
  const user = await PaneUser.open('de', await reconciledTwice());
  await user.examine();
  await user.view('history');
  await user.heading(texts.headingLastRun).waitFor();
  const cause = 'Strategische Koordination, Gesamtkosten: 109.961,33 → 115.000';
  expect(await user.text(cause).count()).toBe(1);
  const record = user.pane.getByRole('listitem').filter({ hasText: cause });
  const shown = await record.innerText();
  expect(shown.match(/Stellen!I13/g)).toHaveLength(1);
  expect(shown).toMatch(/Eigenanteil · alle Module · alle Jahre\s+440\.837,00\s€ → 445\.875,67\s€/);
  expect(shown.indexOf(texts.measures['cover-needed'])).toBeLessThan(
    shown.indexOf(texts.measures['cover-gap']),
  );
  await user.close();
});
