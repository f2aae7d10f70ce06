import { moveByArrows, onlyStop } from '../page/arrow-keys';
import { element } from '../page/element';
import type { RibbonButton, RibbonGroup, RibbonModel } from './ribbon-model';

export interface RibbonActions {
  /** The address of a file in the add-in's folder. */
  addressOf(path: string): string;
  /** Name of a tab that is Excel's own. */
  tabName(id: string): string;
  click(button: RibbonButton): Promise<void>;
}

const iconSize = 32;

/** Draws the ribbon of a manifest into `parent`. */
export function showRibbon(parent: HTMLElement, model: RibbonModel, actions: RibbonActions): void {
  const groups = element('div', 'ribbon-groups');
  const tabs = element('div', 'ribbon-tabs');
  tabs.setAttribute('role', 'tablist');
  const show = (index: number) => {
    const all = [...tabs.children] as HTMLElement[];
    for (const [place, tab] of all.entries()) tab.setAttribute('aria-selected', String(place === index));
    onlyStop(all, all[index]);
    groups.replaceChildren(...(model.tabs[index]?.groups ?? []).map((group) => groupElement(group, actions)));
  };
  for (const [index, tab] of model.tabs.entries()) {
    const button = element('button', 'ribbon-tab');
    button.textContent = tab.label ?? actions.tabName(tab.id);
    button.setAttribute('role', 'tab');
    button.addEventListener('click', () => show(index));
    tabs.append(button);
  }
  show(0);
  moveByArrows(tabs, '[role=tab]', (tab) => tab.click());
  parent.replaceChildren(tabs, groups);
}

function groupElement(group: RibbonGroup, actions: RibbonActions): HTMLElement {
  const box = element('div', 'ribbon-group');
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', group.label);
  const buttons = element('div', 'ribbon-buttons');
  buttons.append(...group.buttons.map((button) => buttonElement(button, actions)));
  const label = element('div', 'ribbon-label');
  label.textContent = group.label;
  box.append(buttons, label);
  return box;
}

function buttonElement(model: RibbonButton, actions: RibbonActions): HTMLElement {
  const button = element('button', 'ribbon-button') as HTMLButtonElement;
  button.title = `${model.title}\n${model.description}`;
  button.dataset['control'] = model.id;
  const icon = document.createElement('img');
  icon.src = actions.addressOf(iconOf(model));
  icon.alt = '';
  icon.width = iconSize;
  icon.height = iconSize;
  const label = document.createElement('span');
  label.textContent = model.label;
  button.append(icon, label);
  button.addEventListener('click', () => {
    button.disabled = true;
    void actions.click(model).finally(() => {
      button.disabled = false;
    });
  });
  return button;
}

/** The sharpest icon that is needed. */
function iconOf({ icons }: RibbonButton): string {
  const sizes = [...icons.keys()].sort((one, other) => one - other);
  const fitting = sizes.find((size) => size >= iconSize * window.devicePixelRatio) ?? sizes.at(-1);
  return fitting === undefined ? '' : icons.get(fitting)!;
}
