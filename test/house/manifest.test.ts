import { readdirSync, readFileSync } from 'node:fs';
import { CELL_ACTIONS } from '../../src/commands/asked-view';
import { RIBBON_ACTIONS } from '../../src/commands/ribbon-actions';
import { PRODUCT_VERSION } from '../../src/domain/product-version';
import { child, descendants, parse } from './manifest-element';
import type { Element } from './manifest-element';

function all(name: string, within: Element = manifest): Element[] {
  return descendants(within).filter((element) => element.name === name);
}

const names = (element: Element): string[] => element.children.map((each) => each.name);

/** Width and height of a PNG file: bytes 16 to 23 (PNG specification, section 11.2.2, IHDR). */
function pixels(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const manifest = parse(readFileSync('manifest.xml', 'utf8'));
const overrides = child(manifest, 'VersionOverrides');
const host = child(overrides, 'Hosts', 'Host');
const customFunctions = child(host, 'AllFormFactors', 'ExtensionPoint');
const resources = child(overrides, 'Resources');
const cellMenu = all('OfficeMenu').flatMap(({ children }) => children)[0]!;
const packageVersion = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

describe('the order of elements, which Office insists on', () => {
  test('of the add-in', () => {
    expect(names(manifest)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
  });

  test('of the ribbon: the shared runtime stands first in its host', () => {
    expect(names(overrides)).toEqual(['Hosts', 'Resources']);
    expect(names(host)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    expect(names(customFunctions)).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
    expect(names(child(host, 'DesktopFormFactor'))[0]).toBe('FunctionFile');
    expect(names(resources)).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
  });

  test('of every button and of the menu of a cell', () => {
    const buttons = [...all('Control'), ...all('Item')].filter((each) => each !== cellMenu);
    expect(buttons.map(names)).toEqual(buttons.map(() => ['Label', 'Supertip', 'Icon', 'Action']));
    expect(names(cellMenu)).toEqual(['Label', 'Supertip', 'Icon', 'Items']);
  });
});

test('the version is that of the package behind a 1: the admin centre refuses a version below 1.0', () => {
  expect(child(manifest, 'Version').text).toBe(`1.${packageVersion}`);
  expect(PRODUCT_VERSION).toBe(packageVersion);
});

test('the functions are described under the version, so that no description of an earlier one is taken for it', () => {
  const urls = all('Url').find(({ attributes }) => attributes['id'] === 'Functions.Metadata.Url')!;
  const addresses = [
    urls.attributes['DefaultValue']!,
    ...urls.children.map(({ attributes }) => attributes['Value']!),
  ];
  for (const address of addresses) expect(address).toMatch(new RegExp(`\\.json\\?v=${packageVersion}$`));
  expect(addresses).toHaveLength(3);
});

test('the page for support is one of its own that is built', () => {
  const address = child(manifest, 'SupportUrl').attributes['DefaultValue']!;
  expect(readdirSync('src/taskpane')).toContain(address.slice(address.lastIndexOf('/') + 1));
  expect(address).not.toBe(child(manifest, 'DefaultSettings', 'SourceLocation').attributes['DefaultValue']);
});

test('the requirements are the sets that the runtime and the requests need', () => {
  expect(
    all('Set', child(manifest, 'Requirements')).map(({ attributes }) => Object.values(attributes)),
  ).toEqual([
    ['ExcelApi', '1.9'],
    ['SharedRuntime', '1.1'],
    ['CustomFunctionsRuntime', '1.3'],
  ]);
});

describe('resources', () => {
  const defined = resources.children.flatMap((kind) =>
    kind.children.map((each) => ({ kind: kind.name, id: each.attributes.id! })),
  );
  const used = descendants(overrides)
    .filter(({ attributes }) => attributes.resid !== undefined)
    .map((element) => ({ element: element.name, id: element.attributes.resid! }));

  test('each is defined once, and every one of them is used', () => {
    const ids = defined.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect([...new Set(used.map(({ id }) => id))].sort()).toEqual([...ids].sort());
  });

  test('ids are at most 32 characters long', () => {
    expect(defined.filter(({ id }) => id.length > 32)).toEqual([]);
  });

  test.each([
    ['Image', 'Images'],
    ['Label', 'ShortStrings'],
    ['Namespace', 'ShortStrings'],
    ['Title', 'ShortStrings'],
    ['Description', 'LongStrings'],
    ['SourceLocation', 'Urls'],
    ['FunctionFile', 'Urls'],
    ['Runtime', 'Urls'],
  ])('%s takes its value from %s', (element, kind) => {
    const kinds = used
      .filter((each) => each.element === element)
      .map(({ id }) => defined.find((each) => each.id === id)!.kind);
    expect([...new Set(kinds)]).toEqual([kind]);
  });

  test('the runtime, the custom functions, the functions of the ribbon and the pane are the same page', () => {
    const pages = [
      ...all('Runtime'),
      ...all('FunctionFile'),
      ...child(customFunctions, 'Page').children,
      ...all('Action', child(host, 'DesktopFormFactor')).flatMap((action) => all('SourceLocation', action)),
    ];
    expect(pages).toHaveLength(4);
    expect([...new Set(pages.map(({ attributes }) => attributes.resid))]).toEqual(['Taskpane.Url']);
    expect(child(manifest, 'DefaultSettings', 'SourceLocation').attributes.DefaultValue).toBe(
      child(resources, 'Urls', 'Url').attributes.DefaultValue,
    );
  });
});

describe('icons', () => {
  const file = (address: string): string =>
    address.replace('https://localhost:3000/assets/', 'assets/icons/');

  test.each(child(resources, 'Images').children.map(({ attributes }) => [attributes.id!, attributes]))(
    '%s has the size of its name',
    (id, { DefaultValue }) => {
      const size = Number(/\d+$/.exec(id)![0]);
      expect(pixels(file(DefaultValue!))).toEqual([size, size]);
    },
  );

  test.each(all('Control'))(
    'the button $attributes.id has an icon of its own in the sizes 16, 32 and 80',
    (control) => {
      const name = control.attributes.id!.replace('Kim.', '');
      expect(
        child(control, 'Icon').children.map(({ attributes }) => [attributes.size, attributes.resid]),
      ).toEqual([
        ['16', `${name}.16`],
        ['32', `${name}.32`],
        ['80', `${name}.80`],
      ]);
    },
  );

  test.each(readdirSync('assets/icons').filter((each) => each.endsWith('.svg')))(
    '%s is there as PNG in the sizes that Office asks for',
    (svg) => {
      for (const size of [16, 32, 64, 80, 128]) {
        expect(pixels(`assets/icons/${svg.replace('.svg', '')}-${size}.png`)).toEqual([size, size]);
      }
    },
  );

  test.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('%s is %d pixels wide and high', (name, size) => {
    expect(pixels(file(child(manifest, name).attributes.DefaultValue!))).toEqual([size, size]);
  });
});

test('the menu of a cell is that of Excel, with the one control that Office takes there', () => {
  expect(all('OfficeMenu').map(({ attributes, children }) => [attributes.id, children.length])).toEqual([
    ['ContextMenuCell', 1],
  ]);
});

test('the ribbon and the menu of a cell call exactly the actions that the program registers', () => {
  expect(all('FunctionName').map(({ text }) => text)).toEqual([
    ...Object.keys(RIBBON_ACTIONS),
    ...Object.keys(CELL_ACTIONS),
  ]);
});

test('ids of groups and controls are unique', () => {
  const ids = [...all('Group'), ...all('Control'), ...all('Item')].map(({ attributes }) => attributes.id);
  expect(ids).toEqual([...new Set(ids)]);
});

describe('texts', () => {
  const strings = [
    child(manifest, 'DisplayName'),
    child(manifest, 'Description'),
    ...child(resources, 'ShortStrings').children,
    ...child(resources, 'LongStrings').children,
  ];
  const limits: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250 };

  test('German is the default', () => {
    expect(child(manifest, 'DefaultLocale').text).toBe('de-DE');
  });

  test.each(strings.map((string) => [string.attributes.id ?? string.name, string] as const))(
    '%s has an English text',
    (_, string) => {
      expect(string.children.map(({ attributes }) => attributes.Locale)).toEqual(['en-US', 'en-GB']);
      expect(string.children.filter(({ attributes }) => attributes.Value!.trim() === '')).toEqual([]);
    },
  );

  test('are within the lengths that Office shows: labels 125, tips 250 characters', () => {
    const limitOf = (string: Element): number =>
      limits[string.name] ?? (child(resources, 'ShortStrings').children.includes(string) ? 125 : 250);
    const tooLong = strings.filter((string) =>
      [string.attributes.DefaultValue!, ...string.children.map(({ attributes }) => attributes.Value!)].some(
        (text) => text.length > limitOf(string),
      ),
    );
    expect(tooLong).toEqual([]);
  });
});
