import { worksheetsOf } from '../../document/sheets';
import type { WorkbookDocument } from '../../document/workbook-document';

/** Draws the tabs of the visible sheets. */
export function showSheetTabs(
  parent: HTMLElement,
  workbook: WorkbookDocument,
  choose: (sheet: string) => void,
): void {
  const active = workbook.sheets[workbook.activeSheet];
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
  tabs.find((tab) => tab.getAttribute('aria-selected') === 'true')?.scrollIntoView({ block: 'nearest' });
}
