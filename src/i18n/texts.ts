import type { Language } from '../domain/language';
import type { RuleSet } from '../domain/rules/rule-set';
import { bridge as germanBridge } from './de/bridge';
import type { BridgeTexts } from './de/bridge';
import { committeePapers as germanPapers } from './de/committee-papers';
import type { CommitteePapersTexts } from './de/committee-papers';
import { outlook as germanOutlook } from './de/outlook';
import type { OutlookTexts } from './de/outlook';
import { resultSheet as german } from './de/result-sheet';
import type { ResultSheetTexts } from './de/result-sheet';
import { taskpane as germanPane } from './de/taskpane';
import type { TaskpaneTexts } from './de/taskpane';
import { bridge as englishBridge } from './en/bridge';
import { committeePapers as englishPapers } from './en/committee-papers';
import { outlook as englishOutlook } from './en/outlook';
import { resultSheet as english } from './en/result-sheet';
import { taskpane as englishPane } from './en/taskpane';

/**
 * The texts of the result and log sheets in one language.
 *
 * @param modules the programme's own words for its modules; null = the usual ones
 */
export function resultSheetTexts(language: Language, modules: RuleSet['modules'] = null): ResultSheetTexts {
  const texts = language === 'de' ? german : english;
  if (modules === null) return texts;
  const { heading, names } = modules[language];
  const [only, second] = Object.values(names);
  return {
    ...texts,
    module: only !== undefined && second === undefined ? only : `${heading} {module}`,
    modules: { ...texts.modules, ...names },
    columns: { ...texts.columns, module: heading },
  };
}

/** The texts of the committee papers in one language. */
export function committeePapersTexts(language: Language): CommitteePapersTexts {
  return language === 'de' ? germanPapers : englishPapers;
}

/** The texts of what stands beside the plan, in one language. */
export function outlookTexts(language: Language): OutlookTexts {
  return language === 'de' ? germanOutlook : englishOutlook;
}

/** The texts of the bridge in one language. */
export function bridgeTexts(language: Language): BridgeTexts {
  return language === 'de' ? germanBridge : englishBridge;
}

/** The texts of the task pane in one language. */
export function taskpaneTexts(language: Language): TaskpaneTexts {
  return language === 'de' ? germanPane : englishPane;
}

/** Fills the placeholders in braces of a text. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
