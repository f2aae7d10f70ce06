import type { ModuleNumber } from '../../src/domain/case';
import type { Explanation } from '../../src/domain/explanation';
import type { FigureId, Result } from '../../src/domain/result';
import { renderExplanation } from '../../src/i18n/render-explanation';
import { UsageError } from './arguments';

/** A figure that was asked for on the command line, with how it came about. */
export interface ExplainedFigure {
  /** As it was asked for; of a line with several years, with the year. */
  readonly figure: string;
  readonly explanation: Explanation;
  /** The explanation in German, one figure a line, its inputs indented below it. */
  readonly text: readonly string[];
}

const OF_MODULE = /^[Mm]([123])(?:\/(\d{4}))?$/;
const OF_YEAR = /^(\d{4})$/;
const ALL = /^gesamt$/i;

/**
 * Explains own shares (`M2/2022`, `M2`, `2022`, `gesamt`) and the unplanned amounts of budget lines
 * (`05.313.01 / 501900/2021`, or without year for all of its years) and the posts of municipalities (`Kamen`).
 * @throws UsageError where the result has no such figure, with those it has.
 */
export function explainedFigures(result: Result, wanted: readonly string[]): readonly ExplainedFigure[] {
  return wanted.flatMap((words) =>
    figuresNamed(words.trim(), result).map(({ figure, id }) => {
      const explanation = result.explain(id);
      return { figure, explanation, text: renderExplanation(explanation, 'de') };
    }),
  );
}

interface NamedFigure {
  readonly figure: string;
  readonly id: FigureId;
}

function figuresNamed(words: string, result: Result): readonly NamedFigure[] {
  const ownShare = ownShareNamed(words);
  const named = [...linesNamed(words, result), ...municipalitiesNamed(words, result)];
  const found = ownShare === null ? named : has(ownShare, result) ? [ownShare] : [];
  if (found.length > 0) return found;
  throw new UsageError(`--explain kennt „${words}“ nicht. Möglich sind: ${choices(result).join(' · ')}`);
}

function ownShareNamed(words: string): NamedFigure | null {
  const id = (module: string | undefined, year: string | undefined): NamedFigure => ({
    figure: words,
    id: {
      measure: 'own-share',
      module: module === undefined ? null : (Number(module) as ModuleNumber),
      year: year === undefined ? null : Number(year),
    },
  });
  if (ALL.test(words)) return id(undefined, undefined);
  const ofModule = OF_MODULE.exec(words);
  if (ofModule !== null) return id(ofModule[1], ofModule[2]);
  const ofYear = OF_YEAR.exec(words);
  return ofYear === null ? null : id(undefined, ofYear[1]);
}

function has({ id }: NamedFigure, { ownShare }: Result): boolean {
  if (id.measure !== 'own-share') return false;
  if (id.module === null && id.year === null) return true;
  return ownShare.some(({ module, year }) => (id.module ?? module) === module && (id.year ?? year) === year);
}

/** Budget lines by their key, with or without year; blanks do not count. */
function linesNamed(words: string, { unplanned }: Result): readonly NamedFigure[] {
  return unplanned.flatMap(({ line, year }, row): NamedFigure[] => {
    const figure = `${line}/${year}`;
    const isMeant = [line, figure].some((name) => withoutBlanks(name) === withoutBlanks(words));
    return isMeant ? [{ figure, id: { measure: 'unplanned-amount', row } }] : [];
  });
}

/** The posts of municipalities by their name. */
function municipalitiesNamed(words: string, { committee }: Result): readonly NamedFigure[] {
  return (committee.allocation?.rows ?? []).flatMap(({ municipality }, row): NamedFigure[] =>
    withoutBlanks(municipality) === withoutBlanks(words)
      ? [{ figure: municipality, id: { measure: 'allocated-posts', row } }]
      : [],
  );
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

const MOST_CHOICES = 12;

function choices({ ownShare, years, totals, unplanned, committee }: Result): readonly string[] {
  const all = [
    'gesamt',
    ...years.filter((year) => totals.byYear.has(year)).map(String),
    ...[...totals.byModule.keys()].map((module) => `M${module}`),
    ...ownShare.map(({ module, year }) => `M${module}/${year}`),
    ...unplanned.map(({ line, year }) => `${line}/${year}`),
    ...(committee.allocation?.rows ?? []).map(({ municipality }) => municipality),
  ];
  return all.length > MOST_CHOICES ? [...all.slice(0, MOST_CHOICES), '…'] : all;
}
