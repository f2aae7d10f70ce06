import { worksheetsOf } from '../../document/sheets';
import type { WorkbookDocument } from '../../document/workbook-document';
import { onlyStop } from './arrow-keys';

/** Draws the tabs of the visible sheets. The focus stays on a tab that has it. */
export function showSheetTabs(
  parent: HTMLElement,
  workbook: WorkbookDocument,
  choose: (sheet: string) => void,
): void {
  const active = workbook.sheets[workbook.activeSheet];
  const hadFocus = parent.contains(document.activeElement);
  const tabs = worksheetsOf(workbook)
    .filter((sheet) => sheet.visibility === 'Visible')
    .map((sheet) => {
      const tab = document.createElement('button');
      tab.className = 'tab';
      tab.textContent = sheet.name;
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-selected', String(sheet === active));
      if (sheet.tabColor !== '') tab.style.boxShadow = `inset 0 -3px ${sheet.tabColor}`;
      tab.addEventListener('click', () => choose(sheet.id));
      return tab;
    });
  parent.replaceChildren(...tabs);
  const chosen = tabs.find((tab) => tab.getAttribute('aria-selected') === 'true');
  onlyStop(tabs, chosen);
  chosen?.scrollIntoView({ block: 'nearest' });
  if (hadFocus) chosen?.focus();
}
