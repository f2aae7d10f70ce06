import type { Computation } from '../../domain/compute';
import type { Scenario } from '../../domain/case';
import type { Explanation } from '../../domain/explanation/explanation';
import { figuresOf } from '../../domain/explanation/families';
import type { Topic, TopicFigure } from '../../domain/explanation/topic';
import type { Language } from '../../domain/language';
import type { ModuleNumber } from '../../domain/module';
import type { Result } from '../../domain/result';
import { explanationWords, figureName } from '../../i18n/render-explanation';
import { fill } from '../../i18n/fill';
import { resultSheetTexts } from '../../i18n/result-sheet-texts';
import { textsOfResult } from '../../i18n/texts-of-result';
import { derivationTexts } from '../../i18n/derivation-texts';
import { MOST_STEPS, type StepList } from './derivation-steps';

/**
 * Adds the figures beside own shares and budget lines, topic by topic; of a topic that would make the sheet too long
 * only the figures themselves.
 *
 * @returns the topics that were shortened
 */
export function addTopics(
  list: StepList,
  topics: readonly Topic[],
  computation: Computation,
  language: Language,
): readonly Topic[] {
  return topics.filter((topic) => !addTopic(topic, list, computation, language));
}

/** `Modul 2`, or the programme's own word. */
export function moduleText(module: ModuleNumber, { modules }: Result, language: Language): string {
  return fill(resultSheetTexts(language, modules).module, { module: String(module) });
}

function addTopic(
  topic: Topic,
  list: StepList,
  { figures: result, explain }: Computation,
  language: Language,
): boolean {
  const before = list.mark();
  // What another figure explains too is one of its steps.
  const figures = figuresOf(topic, result).filter(({ isWithin }) => !isWithin);
  const add = (figure: TopicFigure, shorten: (tree: Explanation) => Explanation): void => {
    const tree = explain(figure.id);
    list.explain(shorten(tree), titleOf(topic, figure, tree, result, language));
  };
  for (const figure of figures) {
    add(figure, (tree) => tree);
    if (list.steps.length <= MOST_STEPS) continue;
    list.backTo(before);
    figures.slice(0, MOST_STEPS - before).forEach((each) => add(each, withoutInputs));
    return false;
  }
  return true;
}

function withoutInputs(tree: Explanation): Explanation {
  return tree.kind === 'computed' ? { ...tree, inputs: [] } : tree;
}

/** `Anmeldung: Anzumelden, 05.313.01 / 501900, Modul 2, 2023` */
function titleOf(
  topic: Topic,
  { module, year, name }: TopicFigure,
  tree: Explanation,
  result: Result,
  language: Language,
): string {
  const { ofTopic } = derivationTexts(language);
  const { topics } = explanationWords(language);
  const { scenarios } = textsOfResult(result, language);
  const about = [
    figureName({ ...tree, label: null }, language),
    ...(name === null ? [] : [topic === 'scenarios' ? scenarios[name as Scenario] : name]),
    ...(module === null ? [] : [moduleText(module, result, language)]),
    ...(year === null ? [] : [String(year)]),
  ];
  return fill(ofTopic, { topic: topics[topic], figure: about.join(', ') });
}
