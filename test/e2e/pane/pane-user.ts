import type { FrameLocator, Locator } from 'playwright-core';
import { taskpane as german } from '../../../src/i18n/de/taskpane';
import { taskpane as english } from '../../../src/i18n/en/taskpane';
import { overview as germanOverview } from '../../../src/i18n/de/taskpane-overview';
import { overview as englishOverview } from '../../../src/i18n/en/taskpane-overview';
import { tabOf, type TabId, type ViewId } from '../../../src/taskpane/session/view-id';
import { WorkbenchUser } from '../workbench-user';
import type { WorkbenchLook } from '../workbench-user';

export type PaneLanguage = 'de' | 'en';

/** Somebody who works with the task pane in the workbench, by what can be read there. */
export class PaneUser {
  readonly texts;
  readonly overview;

  private constructor(
    readonly workbench: WorkbenchUser,
    readonly language: PaneLanguage,
  ) {
    this.texts = language === 'de' ? german : english;
    this.overview = language === 'de' ? germanOverview : englishOverview;
  }

  /** Opens an example, or bytes as a file. */
  static async open(
    language: PaneLanguage,
    workbook: string | Uint8Array,
    more = '',
    look: WorkbenchLook = {},
  ): Promise<PaneUser> {
    const file = typeof workbook === 'string' ? workbook : '';
    const workbench = await WorkbenchUser.open(`file=${file}&lang=${language}${more}`, look);
    const user = new PaneUser(workbench, language);
    if (typeof workbook !== 'string') await user.openFile('Mappe.xlsx', workbook);
    return user;
  }

  /** Opens bytes as a file; the add-in starts anew with it. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.workbench.openFile(name, bytes);
    await this.workbench.page.locator('#file-name').getByText(name).waitFor();
    await this.workbench.loaded();
  }

  /** Makes the pane as wide as Excel's narrowest, or as it usually is; a page enlarged to 125 % or 200 % has fewer of its pixels left. */
  async narrow(width: 450 | 320 | 256 | 160 = 320): Promise<void> {
    await this.workbench.page.locator('#pane').evaluate((pane, pixels) => {
      Object.assign(pane.style, { width: `${pixels}px`, minWidth: '0', flexBasis: `${pixels}px` });
    }, width);
  }

  get pane(): FrameLocator {
    return this.workbench.pane();
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  heading(name: string): Locator {
    return this.pane.getByRole('heading', { name, exact: true });
  }

  text(text: string | RegExp): Locator {
    return this.pane.getByText(text);
  }

  /** Clicks the primary button and waits until the examination is there. */
  async examine(): Promise<void> {
    await this.button(this.texts.examine).first().click();
    await this.examined();
  }

  /** Waits until nothing is being worked on and the overview shows what was found. */
  async examined(): Promise<void> {
    await this.pane.getByRole('progressbar').waitFor({ state: 'detached' });
    await this.text(this.overview.examinedAt.replace('{time}', '').trim()).first().waitFor();
  }

  /** A tab of the pane; the one of *Prüfen* may name what is open. */
  tab(id: TabId): Locator {
    return this.pane.getByRole('tab', { name: new RegExp(`^${this.texts.tabs[id]}(?: \\d|$)`) });
  }

  /** Opens a view by its tab, and by its name in the row below. */
  async view(id: ViewId): Promise<void> {
    await this.tab(tabOf(id)).click();
    await this.pane.getByRole('tab', { name: this.texts.shortViews[id], exact: true }).click();
    await this.heading(this.texts.views[id]).waitFor();
  }

  async home(): Promise<void> {
    await this.view('overview');
  }

  close(): Promise<void> {
    return this.workbench.close();
  }
}
