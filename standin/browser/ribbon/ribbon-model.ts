import { child, childrenNamed, descendants, parseXml } from '../../files/xml-element';
import type { XmlElement } from '../../files/xml-element';

/** A button as the ribbon shows it, texts already in the language asked for. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** Paths in the add-in's folder by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: RibbonAction;
}

export type RibbonAction =
  { readonly kind: 'function'; readonly name: string } | { readonly kind: 'pane'; readonly page: string };

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  /** Id of the tab: one of Excel's own (`TabData`) or the add-in's. */
  readonly id: string;
  /** null for a tab of Excel's. */
  readonly label: string | null;
  readonly groups: readonly RibbonGroup[];
}

/** What the workbench takes from the manifest. */
export interface RibbonModel {
  readonly name: string;
  /** Path of the add-in's icon. */
  readonly icon: string;
  /** Path of the page of the shared runtime, ribbon functions and pane. */
  readonly page: string;
  readonly tabs: readonly RibbonTab[];
  /** What the add-in puts into the menu of a cell; null where that is nothing. */
  readonly cellMenu: { readonly label: string; readonly buttons: readonly RibbonButton[] } | null;
  /** Where custom functions are described, and the name that stands before theirs; null where there are none. */
  readonly functions: { readonly metadata: string; readonly namespace: string } | null;
}

/**
 * Reads the ribbon from an add-in-only manifest in the language of `locale` (`de-DE`, `en-US`). Addresses become paths
 * in the add-in's folder, because the workbench may run on another port than the manifest says.
 * @throws Error where the manifest has no ribbon for workbooks.
 */
export function readRibbon(manifest: string, locale: string): RibbonModel {
  const root = parseXml(manifest, 'manifest.xml');
  const overrides = child(root, 'VersionOverrides');
  const host = childrenNamed(child(overrides, 'Hosts'), 'Host')[0];
  const form = child(host, 'DesktopFormFactor');
  if (form === undefined) throw new Error('The manifest has no ribbon for workbooks.');
  const resources = readResources(child(overrides, 'Resources'), locale);
  const points = childrenNamed(form, 'ExtensionPoint');
  const pointOf = (type: string) => points.find((point) => attribute(point, 'type') === type);
  return {
    name: localized(child(root, 'DisplayName'), locale),
    icon: pathOf(attribute(child(root, 'HighResolutionIconUrl'), 'DefaultValue')),
    page: pathOf(resources.get(attribute(child(form, 'FunctionFile'), 'resid')) ?? ''),
    tabs: (pointOf('PrimaryCommandSurface')?.children ?? []).map((tab) => readTab(tab, resources)),
    cellMenu: readCellMenu(pointOf('ContextMenu'), resources),
    functions: readFunctions(host, resources),
  };
}

function readTab(tab: XmlElement, resources: Resources): RibbonTab {
  const label = child(tab, 'Label');
  return {
    id: attribute(tab, 'id'),
    label: label === undefined ? null : text(label, resources),
    groups: childrenNamed(tab, 'Group').map((group) => ({
      id: attribute(group, 'id'),
      label: text(child(group, 'Label'), resources),
      buttons: childrenNamed(group, 'Control').map((control) => readButton(control, resources)),
    })),
  };
}

function readCellMenu(point: XmlElement | undefined, resources: Resources): RibbonModel['cellMenu'] {
  const cell = childrenNamed(point, 'OfficeMenu').find((menu) => attribute(menu, 'id') === 'ContextMenuCell');
  const control = child(cell, 'Control');
  if (control === undefined) return null;
  return {
    label: text(child(control, 'Label'), resources),
    buttons: childrenNamed(child(control, 'Items'), 'Item').map((item) => readButton(item, resources)),
  };
}

function readButton(control: XmlElement, resources: Resources): RibbonButton {
  const tip = child(control, 'Supertip');
  const images = childrenNamed(child(control, 'Icon'), 'Image');
  return {
    id: attribute(control, 'id'),
    label: text(child(control, 'Label'), resources),
    title: text(child(tip, 'Title'), resources),
    description: text(child(tip, 'Description'), resources),
    icons: new Map(
      images.map((image) => [
        Number(attribute(image, 'size')),
        pathOf(resources.get(attribute(image, 'resid')) ?? ''),
      ]),
    ),
    action: readAction(child(control, 'Action'), resources),
  };
}

function readAction(action: XmlElement | undefined, resources: Resources): RibbonAction {
  if (attribute(action, 'type') === 'ExecuteFunction') {
    return { kind: 'function', name: child(action, 'FunctionName')?.text.trim() ?? '' };
  }
  return { kind: 'pane', page: pathOf(text(child(action, 'SourceLocation'), resources)) };
}

function readFunctions(host: XmlElement | undefined, resources: Resources): RibbonModel['functions'] {
  const points = childrenNamed(child(host, 'AllFormFactors'), 'ExtensionPoint');
  const point = points.find((each) => attribute(each, 'type') === 'CustomFunctions');
  if (point === undefined) return null;
  const source = descendants(child(point, 'Metadata')!, 'SourceLocation')[0];
  return {
    metadata: pathOf(text(source, resources)),
    namespace: text(child(point, 'Namespace'), resources),
  };
}

type Resources = ReadonlyMap<string, string>;

function readResources(resources: XmlElement | undefined, locale: string): Resources {
  const entries = (resources?.children ?? []).flatMap((list) => list.children);
  return new Map(entries.map((entry) => [attribute(entry, 'id'), localized(entry, locale)]));
}

/** The override for the locale, or for another country of the same language, or the default. */
function localized(element: XmlElement | undefined, locale: string): string {
  const overrides = childrenNamed(element, 'Override');
  const language = locale.split('-')[0]!;
  const fitting =
    overrides.find((each) => attribute(each, 'Locale') === locale) ??
    overrides.find((each) => attribute(each, 'Locale').split('-')[0] === language);
  return attribute(fitting, 'Value') || attribute(element, 'DefaultValue');
}

function text(element: XmlElement | undefined, resources: Resources): string {
  return resources.get(attribute(element, 'resid')) ?? '';
}

/** An attribute without regard to its prefix (`xsi:type`). */
function attribute(element: XmlElement | undefined, local: string): string {
  const found = Object.entries(element?.attributes ?? {}).find(
    ([name]) => name === local || name.endsWith(`:${local}`),
  );
  return found?.[1] ?? '';
}

function pathOf(address: string): string {
  return address.replace(/^https?:\/\/[^/]+\//, '');
}
