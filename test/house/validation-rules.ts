import { child, descendants } from './manifest-element';
import type { Element } from './manifest-element';

/** A rule of the validation service: what in a manifest is against it. */
export type Rule = (manifest: Element) => readonly string[];

const KNOWN_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.20',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.5',
};

/** Controls that Office knows in the surfaces that the add-in uses. */
const SURFACES = ['CustomFunctions', 'PrimaryCommandSurface', 'ContextMenu'];

const textOf = (manifest: Element, name: string): string =>
  manifest.children.find((each) => each.name === name)?.text ?? '';

const addressOf = (manifest: Element, name: string): string =>
  manifest.children.find((each) => each.name === name)?.attributes['DefaultValue'] ?? '';

/** Every address of a manifest, in whatever language. */
function addresses(manifest: Element): string[] {
  const values = descendants(manifest).flatMap(({ text, attributes }) => [
    text.trim(),
    attributes['DefaultValue'] ?? '',
    attributes['Value'] ?? '',
  ]);
  return values.filter((value) => /^[a-z]+:\/\//i.test(value));
}

function stringsById(manifest: Element): ReadonlyMap<string, Element> {
  const strings = descendants(manifest).filter(({ name }) => name === 'String');
  return new Map(strings.map((each) => [each.attributes['id']!, each]));
}

/** The texts of the labels in one group of the ribbon, by language. */
function labelsOf(group: Element, strings: ReadonlyMap<string, Element>): readonly string[] {
  const controls = group.children.filter(({ name }) => name === 'Control' || name === 'Item');
  return controls.flatMap((control) => {
    const string = strings.get(child(control, 'Label').attributes['resid']!);
    if (string === undefined) return [];
    const others = string.children.map(({ attributes }) => `${attributes['Locale']} ${attributes['Value']}`);
    return [`default ${string.attributes['DefaultValue']}`, ...others];
  });
}

function repeated(words: readonly string[]): string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}

function isAtMost(version: string, highest: string): boolean {
  const [major, minor] = version.split('.').map(Number) as [number, number];
  const [most, least] = highest.split('.').map(Number) as [number, number];
  return major === most && minor <= least;
}

/** What the validation service of Office looks at, as its messages are published, and the rules of the reference. */
export const RULES = {
  'the version has two to four numbers': (manifest) =>
    /^\d{1,5}(\.\d{1,5}){1,3}$/.test(textOf(manifest, 'Version')) ? [] : [textOf(manifest, 'Version')],
  'the version is 1.0 or above': (manifest) =>
    Number.parseInt(textOf(manifest, 'Version'), 10) >= 1 ? [] : [textOf(manifest, 'Version')],
  'the id is a GUID of its own': (manifest) =>
    /^(?!0{8})[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(textOf(manifest, 'Id'))
      ? []
      : [textOf(manifest, 'Id')],
  'every address uses https': (manifest) =>
    addresses(manifest).filter((address) => !address.startsWith('https://') || !URL.canParse(address)),
  'there is a page to start with': (manifest) => {
    const settings = manifest.children.find(({ name }) => name === 'DefaultSettings');
    return settings?.children.some(({ name }) => name === 'SourceLocation') === true ? [] : ['missing'];
  },
  'there is a page for support': (manifest) =>
    URL.canParse(addressOf(manifest, 'SupportUrl')) ? [] : [addressOf(manifest, 'SupportUrl')],
  'both icons are pictures': (manifest) =>
    ['IconUrl', 'HighResolutionIconUrl']
      .map((name) => addressOf(manifest, name))
      .filter((address) => !/\.(png|jpe?g|gif|bmp|exif|tiff)$/i.test(address)),
  'the host is one of Office': (manifest) =>
    child(manifest, 'Hosts')
      .children.map(({ attributes }) => attributes['Name'] ?? '')
      .filter((name) => !['Workbook', 'Document', 'Presentation', 'Notebook'].includes(name)),
  'required sets are known in their version': (manifest) =>
    descendants(manifest)
      .filter(({ name }) => name === 'Set')
      .map(({ attributes }) => [attributes['Name']!, attributes['MinVersion'] ?? '1.1'] as const)
      .filter(([name, version]) => !isAtMost(version, KNOWN_SETS[name] ?? '0.0'))
      .map((set) => set.join(' ')),
  'the labels in a group differ': (manifest) =>
    descendants(manifest)
      .filter(({ name }) => name === 'Group' || name === 'Items')
      .flatMap((group) => repeated(labelsOf(group, stringsById(manifest)))),
  'every button has label, tip and the three icons': (manifest) =>
    descendants(manifest)
      .filter(({ name }) => name === 'Control' || name === 'Item')
      .filter((control) => {
        const sizes = descendants(control).flatMap(({ name, attributes }) =>
          name === 'Image' ? [attributes['size']] : [],
        );
        const has = (name: string): boolean => descendants(control).some((each) => each.name === name);
        return (
          !['16', '32', '80'].every((size) => sizes.includes(size)) || !has('Title') || !has('Description')
        );
      })
      .map(({ attributes }) => attributes['id']!),
  'every resource that is named is there': (manifest) => {
    const ids = new Set(descendants(manifest).flatMap(({ attributes }) => attributes['id'] ?? []));
    return descendants(manifest)
      .flatMap(({ attributes }) => attributes['resid'] ?? [])
      .filter((resid) => !ids.has(resid));
  },
  'ids differ': (manifest) =>
    repeated(descendants(manifest).flatMap(({ attributes }) => attributes['id'] ?? [])),
  'extension points are known': (manifest) =>
    descendants(manifest)
      .filter(({ name }) => name === 'ExtensionPoint')
      .map(({ attributes }) => attributes['xsi:type']!)
      .filter((type) => !SURFACES.includes(type)),
  'texts are in languages that are well written': (manifest) =>
    [
      textOf(manifest, 'DefaultLocale'),
      ...descendants(manifest).flatMap(({ name, attributes }) =>
        name === 'Override' ? attributes['Locale']! : [],
      ),
    ].filter((locale) => !/^[a-z]{2}-[A-Z]{2}$/.test(locale)),
  'the add-in may open no page of another domain': (manifest) => {
    const origin = new URL(child(manifest, 'DefaultSettings', 'SourceLocation').attributes['DefaultValue']!)
      .origin;
    const domains = descendants(manifest).filter(({ name }) => name === 'AppDomain');
    return domains.map(({ text }) => text).filter((domain) => domain !== origin);
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;
