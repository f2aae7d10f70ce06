import { byId } from './page-texts';
import type { WorkbenchPage } from './workbench-page';

/**
 * Name box and formula bar: Enter takes the text, Escape leaves it; both go back to the cells. To be called before the
 * grid is there.
 */
export function connectFormulaBar(page: WorkbenchPage): void {
  onEnter('address', page, (text) => page.workbench.go(text));
  onEnter('formula', page, (text) => page.workbench.enter(text));
  const { functionHelp } = page;
  const formula = byId<HTMLInputElement>('formula');
  const tell = () => {
    formula.setAttribute('aria-expanded', String(functionHelp.isOffering));
    if (functionHelp.chosenId === null) formula.removeAttribute('aria-activedescendant');
    else formula.setAttribute('aria-activedescendant', functionHelp.chosenId);
  };
  const show = () => {
    functionHelp.show({
      text: formula.value,
      cursor: formula.selectionStart ?? formula.value.length,
      place: formula.getBoundingClientRect(),
      replace: (text, cursor) => {
        formula.value = text;
        formula.setSelectionRange(cursor, cursor);
        show();
      },
    });
    tell();
  };
  formula.addEventListener('input', show);
  formula.addEventListener('blur', () => {
    functionHelp.hide();
    tell();
  });
  // Set up before the grid, which takes these keys for itself while a cell is being edited.
  window.addEventListener(
    'keydown',
    (event) => {
      if (!functionHelp.takes(event.key)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      tell();
    },
    { capture: true },
  );
}

function onEnter(id: string, page: WorkbenchPage, take: (text: string) => void): void {
  const input = byId<HTMLInputElement>(id);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.key === 'Enter') take(input.value);
    input.blur();
    page.workbench.grid.focus();
    page.show();
  });
}
