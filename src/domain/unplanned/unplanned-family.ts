import type { DecisionList } from '../decision/decision-list';
import type { ComputedFigure } from '../explanation/explanation';
import { rowAt, type ExplanationContext } from '../explanation/explanation-context';
import type { FigureFamily } from '../explanation/figure-family';
import { topicFigure } from '../explanation/topic';
import { sourcesOfComputedYears } from '../own-share/sources-of-computed-years';
import type { CoverResult } from './cover-row';
import { explainCover, explainOpenCover, type CoverMeasure } from './explain-cover';
import { explainLine } from './explain-line';
import { explainSignificance, explainSumOfMeasure, explainThreshold } from './explain-significance';
import { explainOfModule, explainTotal } from './explain-unplanned';
import type { SignificanceRow } from './significance-row';
import type { LineMeasure, UnplannedFigureId } from './unplanned-figure-id';
import type { UnplannedRow } from './unplanned-row';

/** The part of a result that this family explains. */
export interface UnplannedFigures {
  readonly unplanned: readonly UnplannedRow[];
  readonly cover: CoverResult;
  readonly significance: readonly SignificanceRow[];
  readonly decision: Pick<DecisionList, 'cover'>;
}

function explainOfLine(
  { measure, row }: { readonly measure: LineMeasure; readonly row: number },
  { lines, scenario }: ExplanationContext,
): ComputedFigure {
  return explainLine(measure, row, lines(scenario));
}

type KindFigureId = Extract<UnplannedFigureId, { readonly scenario?: unknown }>;

function explainOfKind(figure: KindFigureId, { lines, scenario }: ExplanationContext): ComputedFigure {
  return explainTotal(figure.measure, figure.year, lines(figure.scenario ?? scenario));
}

function explainOfCover(
  { measure, year }: { readonly measure: CoverMeasure; readonly year: number | null },
  { input, lines, scenario }: ExplanationContext,
  { cover }: UnplannedFigures,
): ComputedFigure {
  return explainCover(measure, year, cover, sourcesOfComputedYears(input), lines(scenario));
}

/** Unplanned expenditure of the budget lines, its cover, and who decides. */
export const unplannedFamily = {
  explainers: {
    need: explainOfLine,
    available: explainOfLine,
    absorbed: explainOfLine,
    gross: explainOfLine,
    net: explainOfLine,
    'extra-income': explainOfLine,
    earmarked: explainOfLine,
    'unplanned-amount': explainOfLine,
    'line-own-share': explainOfLine,
    'over-plan': explainOfKind,
    'extra-plan': explainOfKind,
    unplanned: explainOfKind,
    'unplanned-of-module': ({ module, year }, { lines, scenario }) =>
      explainOfModule(module, year, lines(scenario)),
    'cover-needed': explainOfCover,
    'cover-earmarked': explainOfCover,
    'cover-granted': explainOfCover,
    'cover-pending': explainOfCover,
    'cover-gap': explainOfCover,
    'cover-proposed': explainOpenCover,
    'cover-without-proposal': explainOpenCover,
    significance: ({ row }, { lines, scenario }, { significance }) =>
      explainSignificance(row, significance, lines(scenario)),
    'significance-sum': ({ row }, { lines, scenario }, { significance }) =>
      explainSumOfMeasure(row, significance, lines(scenario)),
    threshold: ({ row }, { input }, { significance }) =>
      explainThreshold(rowAt(significance, row), input.settings),
  },
  topics: {
    cover: ({ cover, unplanned }) =>
      unplanned.length === 0
        ? []
        : [
            ...cover.byYear.map(({ year }) => topicFigure({ measure: 'cover-gap', year }, { year })),
            topicFigure({ measure: 'cover-gap', year: null }, { part: 'total' }),
          ],
    decision: ({ significance }) =>
      significance.flatMap(({ line, year, limit }, row) => [
        topicFigure({ measure: 'significance', row }, { year, name: line }),
        ...(limit === null
          ? []
          : [
              topicFigure(
                { measure: 'threshold', row },
                { year, name: line, part: 'threshold', isWithin: true },
              ),
            ]),
      ]),
  },
} satisfies FigureFamily<UnplannedFigureId, 'cover' | 'decision', UnplannedFigures>;
