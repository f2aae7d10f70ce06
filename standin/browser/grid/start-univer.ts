import { Univer } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { CalculationMode } from '@univerjs/preset-sheets-core';
import german from '@univerjs/preset-sheets-core/locales/de-DE';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';

export type GridLanguage = 'de' | 'en';

/** The names of the grid's languages for its own texts and number formats. */
const gridLocales = { de: 'deDE', en: 'enUS' } as const;

export interface StartedUniver {
  readonly api: FUniver;
  readonly injector: Injector;
  dispose(): void;
}

/**
 * Starts the spreadsheet without toolbar, formula bar and tabs, which the workbench draws itself. Formulas of a file
 * that have a result keep it until something they depend on changes. The cells stay light in dark surroundings, as they
 * do in Excel.
 */
export function startUniver(container: HTMLElement, language: GridLanguage): StartedUniver {
  const univer = new Univer({
    locale: gridLocales[language] as never,
    locales: { deDE: german, enUS: english } as never,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: false,
    toolbar: false,
    formulaBar: false,
    footer: false,
    contextMenu: false,
    disableAutoFocus: true,
    sheets: { disableForceStringAlert: true },
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION, functionScreenTips: false },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1] as never);
    else univer.registerPlugin(plugin);
  }
  return {
    api: FUniver.newAPI(univer),
    injector: univer.__getInjector(),
    dispose: () => {
      expectLateQuestions();
      univer.dispose();
    },
  };
}

let lateQuestionsExpected = false;

/**
 * A spreadsheet that was disposed may still ask its container for services from tasks of its own (a known fault of its
 * injector, `[redi]`). Nobody uses its answers any more, so that error alone, and only from then on, is no error.
 */
function expectLateQuestions(): void {
  if (lateQuestionsExpected) return;
  lateQuestionsExpected = true;
  const forgive = (event: Event, message: string): void => {
    if (message.includes('[redi]: Expect 1 dependency item(s)')) event.preventDefault();
  };
  window.addEventListener('error', (event) => forgive(event, event.message));
  window.addEventListener('unhandledrejection', (event) => forgive(event, String(event.reason)));
}
