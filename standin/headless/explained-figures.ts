import type { Explanation } from '../../src/domain/explanation/explanation';
import { figuresOf } from '../../src/domain/explanation/families';
import { TOPICS } from '../../src/domain/explanation/topic';
import type { Computation } from '../../src/domain/compute';
import type { Result } from '../../src/domain/result';
import { renderExplanation } from '../../src/i18n/render-explanation';
import { UsageError } from './arguments';
import { figureWords, plain, type FigureWords } from './figure-words';
import type { NamedFigure } from './named-figure';
import { nameInTopic, ofTopicNamed } from './topic-figures';
import { beginningOf, MEASURE_WORDS, TOPIC_WORDS, UNPLANNED_WORDS } from './topic-words';

/** A figure that was asked for on the command line, with how it came about. */
export interface ExplainedFigure {
  /** The name that it can be asked for by. */
  readonly figure: string;
  readonly explanation: Explanation;
  /** The explanation in German, one figure a line, its inputs indented below it. */
  readonly text: readonly string[];
}

/**
 * Explains own shares (`M2/2022`, `M2`, `2022`, `gesamt`, `Zuwendung M2 2022`), the unplanned amounts of budget lines
 * (`05.313.01 / 501900/2021`, or without year for all of its years), of modules and years (`mehrbedarf/M2/2022`), figures
 * of a topic (`Anmeldung/M2/2024`,
 * `Überleitung`, `Überleitung/VZÄ`, `Verteilung/Kamen`) and the posts of municipalities (`Kamen`). Case, blanks,
 * slashes and the spelling of umlauts do not matter.
 *
 * @throws UsageError where the result has no such figure, with those it has.
 */
export function explainedFigures(
  { figures, explain }: Computation,
  wanted: readonly string[],
): readonly ExplainedFigure[] {
  return wanted.flatMap((words) =>
    figuresNamed(words.trim(), figures).map(({ figure, id }) => {
      const explanation = explain(id);
      return { figure, explanation, text: renderExplanation(explanation, 'de') };
    }),
  );
}

function figuresNamed(words: string, result: Result): readonly NamedFigure[] {
  const asked = figureWords(words);
  const readings = [
    () => linesNamed(words, result),
    () => ownShareNamed(words, asked, result),
    () => unplannedNamed(words, asked, result),
    () => municipalitiesNamed(words, result),
    () => ofTopicNamed(asked, result),
  ];
  for (const read of readings) {
    const found = read();
    if (found.length > 0) return found;
  }
  throw new UsageError(`--explain kennt „${words}“ nicht. Möglich sind: ${choices(result).join(' · ')}`);
}

/** Own share, cost, grant or counter-financing of a module and year, or the total over them. */
function ownShareNamed(
  words: string,
  { module, year, name }: FigureWords,
  { ownShare }: Result,
): readonly NamedFigure[] {
  const named = beginningOf(name, MEASURE_WORDS);
  const rest = named?.rest ?? name;
  if (words === '' || !['', 'gesamt', 'total'].includes(rest)) return [];
  const exists =
    (module === null && year === null) ||
    ownShare.some((row) => (module ?? row.module) === row.module && (year ?? row.year) === row.year);
  return exists ? [{ figure: words, id: { measure: named?.found ?? 'own-share', module, year } }] : [];
}

/** The unplanned need of a module, a year, both, or in total. */
function unplannedNamed(
  words: string,
  { module, year, name }: FigureWords,
  { unplannedOfModules, unplannedTotals }: Result,
): readonly NamedFigure[] {
  if (!UNPLANNED_WORDS.map(plain).includes(name)) return [];
  if (module === null) {
    const exists = year === null || unplannedTotals.byYear.has(year);
    return exists ? [{ figure: words, id: { measure: 'unplanned', year } }] : [];
  }
  const exists = unplannedOfModules.some((each) => each.year === year && each.module === module);
  return exists ? [{ figure: words, id: { measure: 'unplanned-of-module', module, year } }] : [];
}

/** Budget lines by their key, with or without year; blanks do not count. */
function linesNamed(words: string, { unplanned }: Result): readonly NamedFigure[] {
  return unplanned.flatMap(({ line, year }, row): NamedFigure[] => {
    const figure = `${line}/${year}`;
    const isMeant = [line, figure].some((name) => plain(name) === plain(words));
    return isMeant ? [{ figure, id: { measure: 'unplanned-amount', row } }] : [];
  });
}

/** The posts of municipalities by their name. */
function municipalitiesNamed(words: string, result: Result): readonly NamedFigure[] {
  return figuresOf('allocation', result).flatMap(({ name, id }): NamedFigure[] =>
    name !== null && plain(name) === plain(words) ? [{ figure: name, id }] : [],
  );
}

const MOST_CHOICES = 12;

function choices(result: Result): readonly string[] {
  const { ownShare, years, totals, unplanned } = result;
  const ofPlan = [
    'gesamt',
    ...years.filter((year) => totals.byYear.has(year)).map(String),
    ...[...totals.byModule.keys()].map((module) => `M${module}`),
    ...ownShare.map(({ module, year }) => `M${module}/${year}`),
    ...(unplanned.length === 0 ? [] : ['mehrbedarf']),
    ...unplanned.map(({ line, year }) => `${line}/${year}`),
  ];
  const shown = ofPlan.length > MOST_CHOICES ? [...ofPlan.slice(0, MOST_CHOICES), '…'] : ofPlan;
  return [...shown, ...TOPICS.flatMap((topic) => topicChoice(topic, result))];
}

/** `anmeldung, z. B. anmeldung/M2/2023`; nothing where the result has no figure of the topic. */
function topicChoice(topic: (typeof TOPICS)[number], result: Result): readonly string[] {
  const [first, second] = figuresOf(topic, result);
  const [word] = TOPIC_WORDS[topic];
  if (first === undefined) return [];
  return second === undefined ? [word] : [`${word} (z. B. ${nameInTopic(second, topic)})`];
}
