import type { Behaviour } from '../../document/behaviour/switches';
import type { WorkbookDocument } from '../../document/workbook-document';
import { FunctionHelp } from '../help/function-help';
import { functionsOf } from '../grid/function-metadata';
import type { GridLanguage } from '../grid/start-univer';
import { readRibbon } from '../ribbon/ribbon-model';
import { showRibbon } from '../ribbon/show-ribbon';
import { workbenchTexts } from '../texts/workbench-texts';
import { addressOf } from './address-of';
import { moveByArrows } from './arrow-keys';
import { CellMenu } from './cell-menu';
import { focusInside, PageAreas } from './areas';
import { byId, showTexts } from './page-texts';
import { showSheetTabs } from './sheet-tabs';
import { Workbench } from './workbench';
import type { Theme } from './workbench';

const hiddenPane = 'pane-hidden';

/** What of a page stays when its language or colours change. */
export interface OpenDocument {
  readonly document: WorkbookDocument;
  readonly fileName: string;
  readonly unsaved: boolean;
}

/** The page around the grid: shows what the workbench says and starts it anew in another language or other colours. */
export class WorkbenchPage {
  readonly functionHelp = new FunctionHelp(byId('function-help'));
  #workbench: Workbench | null = null;
  readonly #cellMenu = new CellMenu(byId('grid'), {
    selectedPlace: () => this.#selectedPlace(),
    click: (button) => this.workbench.click(button),
    closed: () => this.workbench.grid.focus(),
  });
  readonly #areas = new PageAreas(() => this.#shownAreas());

  /**
   * @param withoutSets API sets that the add-in is told not to be there, to try it as in an older Excel
   * @param behaviour how the Excel behaves
   */
  constructor(
    private readonly withoutSets: readonly string[],
    private readonly behaviour: Behaviour,
  ) {
    this.#areas.watch(window);
    moveByArrows(byId('tabs'), '[role=tab]', (tab) => tab.click());
  }

  get workbench(): Workbench {
    return this.#workbench!;
  }

  /** Starts a workbench; what was open before stays open. */
  async start(language: GridLanguage, theme: Theme): Promise<void> {
    const open = this.#close();
    document.documentElement.dataset['theme'] = theme;
    showTexts(language);
    const ribbon = readRibbon(await textOf('manifest.xml'), language === 'de' ? 'de-DE' : 'en-US');
    const metadata = ribbon.functions === null ? '{}' : await textOf(ribbon.functions.metadata);
    const workbench = new Workbench(
      {
        grid: byId('grid'),
        charts: byId('charts'),
        addIn: byId('add-in'),
        functionHelp: this.functionHelp,
        changed: () => this.show(),
        showPane: (visible) => this.showPane(visible),
        paneVisible: () => !document.body.classList.contains(hiddenPane),
        addInLoaded: (window) => this.#areas.watch(window ?? self),
      },
      {
        language,
        theme,
        texts: workbenchTexts(language),
        ribbon,
        functions: functionsOf(JSON.parse(metadata)),
        withoutSets: this.withoutSets,
        behaviour: this.behaviour,
      },
    );
    this.#workbench = workbench;
    showRibbon(byId('ribbon'), ribbon, {
      addressOf,
      tabName: (id) => (id === 'TabData' ? workbench.settings.texts.start : id),
      click: (button) => workbench.click(button),
    });
    this.#cellMenu.offer(ribbon.cellMenu);
    byId('pane-title').textContent = ribbon.name;
    byId<HTMLImageElement>('icon').src = addressOf(ribbon.icon);
    if (open === null) return;
    workbench.openDocument(open.document, open.fileName);
    workbench.workbook.unsaved = open.unsaved;
  }

  showPane(visible: boolean): void {
    document.body.classList.toggle(hiddenPane, !visible);
  }

  /** Shows everything beside the grid anew. */
  show(): void {
    if (this.#workbench === null || !this.#workbench.isOpen) return;
    const { workbook } = this.#workbench;
    const status = this.#workbench.status();
    byId('status').textContent = status.text;
    byId('status').classList.toggle('error', status.isError);
    byId('file-name').textContent = workbook.fileName;
    showSheetTabs(byId('tabs'), workbook.document, (sheet) => {
      workbook.activate(sheet);
      this.show();
    });
    this.#workbench.showCharts();
    const { address, text } = this.#workbench.selection();
    showIn('address', address);
    showIn('formula', text);
  }

  #selectedPlace() {
    const { top, left } = this.workbench.workbook.session.selection;
    const cell = this.workbench.grid.placeOf({ top, left, bottom: top + 1, right: left + 1 });
    const cells = byId('charts').getBoundingClientRect();
    return { x: cells.left + cell.left + cell.width / 2, y: cells.top + cell.top + cell.height };
  }

  #shownAreas() {
    const inside = ['ribbon', 'formula-bar', 'grid', 'pane', 'tabs', 'status-bar', 'bar'];
    const shown = inside.filter((id) => id !== 'pane' || !document.body.classList.contains(hiddenPane));
    return shown.map((id) => ({ element: byId(id), focus: () => this.#focus(id) }));
  }

  #focus(area: string): void {
    if (area === 'grid') this.workbench.grid.focus();
    else if (area === 'pane') byId('add-in').querySelector('iframe')?.contentWindow?.focus();
    else focusInside(byId(area));
  }

  #close(): OpenDocument | null {
    if (this.#workbench === null) return null;
    const { document: open, fileName, unsaved } = this.#workbench.workbook;
    this.#workbench.close();
    this.#workbench = null;
    byId('grid').replaceChildren();
    return { document: open, fileName, unsaved };
  }
}

/** A field that the user is in is left alone. */
function showIn(id: string, text: string): void {
  const input = byId<HTMLInputElement>(id);
  if (document.activeElement !== input) input.value = text;
}

/** The text of a file on this server. */
export async function textOf(path: string): Promise<string> {
  return (await fetch(addressOf(path))).text();
}
