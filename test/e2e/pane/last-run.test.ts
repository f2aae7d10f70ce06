import { comparison as texts } from '../../../src/i18n/de/comparison';
import { leaveBrowser } from '../workbench-user';
import { PaneUser } from './pane-user';
import { reconciledTwice } from './reconciled-twice';

jest.setTimeout(180_000);

afterAll(leaveBrowser);

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
