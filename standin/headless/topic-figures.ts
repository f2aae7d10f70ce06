import { figuresOf, type Topic, type TopicFigure } from '../../src/domain/explanation';
import type { Result } from '../../src/domain/result';
import { bridgeTexts, resultSheetTexts } from '../../src/i18n/texts';
import { figureWords, plain, type FigureWords } from './figure-words';
import { beginningOf, TOPIC_WORDS } from './topic-words';
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
  if (rest === '') return figures.filter(({ driver }) => driver === null);
  const exact = figures.filter((each) => [rest, whole].some((name) => namesOf(each, topic).includes(name)));
  if (exact.length > 0) return exact;
  return figures.filter(
    (each) => each.driver === null && namesOf(each, topic).some((name) => name.includes(rest)),
  );
}

/** What a figure goes by beside its topic; a driver by its own name, with or without that of its bridge. */
function namesOf({ name, driver }: TopicFigure, topic: Topic): readonly string[] {
  const about = name === null ? '' : figureWords(name).name;
  if (driver !== null) {
    const own = plain(bridgeTexts('de').drivers[driver]);
    return [own, `${about}${own}`, plain(driver)];
  }
  return topic === 'scenarios' && name !== null ? [about, plain(scenarioText(name))] : [about];
}

/** `anmeldung/05.313.01 / 501900/M2/2023` */
export function nameInTopic({ module, year, name, driver }: TopicFigure, topic: Topic): string {
  const parts = [
    TOPIC_WORDS[topic][0],
    topic === 'scenarios' && name !== null ? scenarioText(name) : name,
    module === null ? null : `M${module}`,
    year === null ? null : String(year),
    driver === null ? null : bridgeTexts('de').drivers[driver],
  ];
  return parts.filter((part) => part !== null).join('/');
}

function scenarioText(name: string): string {
  const scenarios: Readonly<Record<string, string>> = resultSheetTexts('de').scenarios;
  return scenarios[name] ?? name;
}
