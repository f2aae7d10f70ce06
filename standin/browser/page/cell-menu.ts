import type { RibbonButton, RibbonModel } from '../ribbon/ribbon-model';
import { element, leftInWindow } from './element';
import { byId } from './page-texts';

/** Where in the window the menu opens. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

export interface CellMenuActions {
  /** The place of the cell that is selected, for whoever opens the menu by keyboard. */
  selectedPlace(): MenuPlace;
  click(button: RibbonButton): Promise<void>;
  /** Gives the focus back to the cells. */
  closed(): void;
}

/** The add-in's part of the menu of a cell, as the manifest says: right click, context menu key, Shift+F10. */
export class CellMenu {
  readonly #menu = byId('cell-menu');
  #items: RibbonModel['cellMenu'] = null;

  constructor(
    cells: HTMLElement,
    private readonly actions: CellMenuActions,
  ) {
    cells.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      // Shift+F10 arrives as a click too, at a place that says nothing.
      this.#open(event.button === 2 ? { x: event.clientX, y: event.clientY } : actions.selectedPlace());
    });
    this.#menu.addEventListener('keydown', (event) => this.#key(event));
    this.#menu.addEventListener('focusout', (event) => {
      if (!this.#menu.contains(event.relatedTarget as Node | null)) this.#menu.hidden = true;
    });
  }

  /** What the manifest puts into the menu, in the language of the page. */
  offer(items: RibbonModel['cellMenu']): void {
    this.#items = items;
    this.#menu.hidden = true;
  }

  #open({ x, y }: MenuPlace): void {
    if (this.#items === null) return;
    const heading = element('div', 'cell-menu-heading', this.#items.label);
    this.#menu.replaceChildren(heading, ...this.#items.buttons.map((button) => this.#item(button)));
    this.#menu.setAttribute('aria-label', this.#items.label);
    this.#menu.hidden = false;
    const { height } = this.#menu.getBoundingClientRect();
    this.#menu.style.left = leftInWindow(this.#menu, x);
    this.#menu.style.top = `${Math.max(0, Math.min(y, window.innerHeight - height))}px`;
    this.#menu.querySelector('button')?.focus();
  }

  #item(button: RibbonButton): HTMLElement {
    const item = element('button', '', button.label);
    item.setAttribute('role', 'menuitem');
    item.title = button.description;
    item.addEventListener('click', () => {
      this.#close();
      void this.actions.click(button);
    });
    return item;
  }

  #key(event: KeyboardEvent): void {
    const items = [...this.#menu.querySelectorAll('button')];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items[(at + items.length - 1) % items.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') this.#close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #close(): void {
    this.#menu.hidden = true;
    this.actions.closed();
  }
}
