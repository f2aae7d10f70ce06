import { figuresOf } from '../../src/domain/explanation/families';
import { type Topic, type TopicFigure } from '../../src/domain/explanation/topic';
import type { Result } from '../../src/domain/result';
import { resultSheetTexts } from '../../src/i18n/result-sheet-texts';
import { figureWords, plain, type FigureWords } from './figure-words';
import { beginningOf, PART_WORDS, TOPIC_WORDS } from './topic-words';
import type { NamedFigure } from './named-figure';

/** The figures of a topic (`Anmeldung`), or those of them that module, year and name mean; none of another word. */
export function ofTopicNamed({ module, year, name }: FigureWords, result: Result): readonly NamedFigure[] {
  const named = beginningOf(name, TOPIC_WORDS);
  if (named === null) return [];
  const { found: topic, rest } = named;
  const fitting = figuresOf(topic, result).filter(
    (each) => (module ?? each.module) === each.module && (year ?? each.year) === each.year,
  );
  return meantBy(rest, name, fitting, topic).map((each) => ({
    figure: nameInTopic(each, topic),
    id: each.id,
  }));
}

/** The whole name goes before a part of it: `Träger A` means no `Träger B`. */
function meantBy(
  rest: string,
  whole: string,
  figures: readonly TopicFigure[],
  topic: Topic,
): readonly TopicFigure[] {
  const main = figures.filter(({ isWithin }) => !isWithin);
  if (rest === '') return main;
  const is = (names: readonly string[]) => names.includes(rest) || names.includes(whole);
  const readings = [
    () => figures.filter((each) => is(namesOf(each, topic))),
    () => main.filter((each) => is(subjectsOf(each, topic))),
    () => main.filter((each) => subjectsOf(each, topic).some((name) => name.includes(rest))),
  ];
  return readings.map((read) => read()).find((found) => found.length > 0) ?? [];
}

/** What a figure goes by beside its topic: what it is about, which of its figures it is, or both. */
function namesOf(figure: TopicFigure, topic: Topic): readonly string[] {
  const subjects = subjectsOf(figure, topic);
  if (figure.part === null) return subjects;
  const parts = PART_WORDS[figure.part].map(plain);
  return [...parts, ...subjects.flatMap((subject) => parts.map((part) => subject + part))];
}

/** What a figure is about beside module and year. */
function subjectsOf({ name }: TopicFigure, topic: Topic): readonly string[] {
  if (name === null) return [''];
  const { name: words } = figureWords(name);
  return topic === 'scenarios' ? [words, plain(scenarioText(name))] : [words];
}

/** `anmeldung/05.313.01 / 501900/M2/2023` */
export function nameInTopic({ module, year, name, part }: TopicFigure, topic: Topic): string {
  const parts = [
    TOPIC_WORDS[topic][0],
    topic === 'scenarios' && name !== null ? scenarioText(name) : name,
    module === null ? null : `M${module}`,
    year === null ? null : String(year),
    part === null ? null : PART_WORDS[part][0],
  ];
  return parts.filter((each) => each !== null).join('/');
}

function scenarioText(name: string): string {
  const scenarios: Readonly<Record<string, string>> = resultSheetTexts('de').scenarios;
  return scenarios[name] ?? name;
}
