import { readFileSync } from 'node:fs';
import { readRibbon } from '../../../standin/browser/ribbon/ribbon-model';

const manifest = readFileSync('manifest.xml', 'utf8');

function labels(locale: string): Record<string, string> {
  const buttons = readRibbon(manifest, locale).tabs.flatMap((tab) =>
    tab.groups.flatMap((group) => group.buttons),
  );
  return Object.fromEntries(buttons.map((button) => [button.id, button.label]));
}

test('draws the buttons of the manifest with German labels by default', () => {
  expect(labels('de-DE')).toMatchObject({ 'Kim.Reconcile': 'Abgleichen', 'Kim.Undo': 'Rückgängig' });
  expect(labels('fr-FR')['Kim.Undo']).toBe('Rückgängig');
});

test.each(['en-US', 'en-GB', 'en-AU'])('takes the English override for %s', (locale) => {
  expect(labels(locale)).toMatchObject({ 'Kim.Reconcile': 'Reconcile', 'Kim.Undo': 'Undo' });
});

test('tells functions of the ribbon from the pane, with paths instead of addresses', () => {
  const { page, tabs } = readRibbon(manifest, 'de-DE');
  const buttons = tabs.flatMap((tab) => tab.groups.flatMap((group) => group.buttons));
  expect(page).toBe('taskpane.html');
  expect(buttons.find((button) => button.id === 'Kim.Reconcile')?.action).toEqual({
    kind: 'function',
    name: 'reconcile',
  });
  expect(buttons.find((button) => button.id === 'Kim.Pane')?.action).toEqual({
    kind: 'pane',
    page: 'taskpane.html',
  });
  expect(buttons.every((button) => button.icons.get(32)?.startsWith('assets/'))).toBe(true);
});

test('the menu of a cell asks why and how it is read', () => {
  const menu = readRibbon(manifest, 'de-DE').cellMenu!;
  expect([menu.label, ...menu.buttons.map((button) => button.label)]).toEqual([
    'KIM-Abgleich: diese Zelle',
    'Warum diese Zahl?',
    'Wie wird diese Zelle gelesen?',
  ]);
});

test('finds where custom functions are described in the language', () => {
  expect(readRibbon(manifest, 'de-DE').functions).toEqual({
    metadata: expect.stringMatching(/^functions\.json\?v=/),
    namespace: 'KIM',
  });
  expect(readRibbon(manifest, 'en-US').functions?.metadata).toMatch(/^functions\.en\.json\?v=/);
});

test('says so where a manifest has no ribbon', () => {
  expect(() => readRibbon('<OfficeApp/>', 'de-DE')).toThrow('no ribbon');
});
