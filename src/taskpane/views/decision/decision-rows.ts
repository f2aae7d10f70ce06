import { DECISION_PARTS } from '../../../domain/decision/compute-decision';
import type { DecisionEntry, DecisionPart } from '../../../domain/decision/decision-list';
import type { MeasureOfYear } from '../../../domain/decision/measure-of-year';
import { said } from '../../parts/said';
import type { Language } from '../../../domain/language';
import { known, type Maybe } from '../../../domain/maybe';
import { formatEuro, type Cents } from '../../../domain/numbers';
import type { UnplannedRow } from '../../../domain/unplanned/unplanned-row';
import { fill } from '../../../i18n/fill';
import { measureText } from '../../../i18n/render-measure';
import { resultSheetTexts } from '../../../i18n/result-sheet-texts';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import type { DecisionViewTexts } from '../../../i18n/de/taskpane-decision';
import { decisionTexts } from '../../../i18n/decision-texts';
import type { Inputs } from '../../../workbook/computed';
import type { ShownRecord } from '../../parts/shown';
import { unplannedPosition } from './unplanned-position';

/** One of the parts a) to c) of the list that goes to the council. */
export interface ShownDecisionPart {
  readonly part: DecisionPart;
  readonly records: readonly ShownDecision[];
  readonly unplanned: readonly Maybe<Cents>[];
}

/** An unplanned amount with the test that it stands or fails. */
export interface ShownDecision extends ShownRecord {
  /** Who decides, or why nobody can be named. */
  readonly verdict: string;
}

/** What the rows are made from. */
interface Source {
  readonly unplanned: readonly UnplannedRow[];
  readonly settings: Inputs['settings'];
  readonly texts: DecisionViewTexts;
  readonly language: Language;
}

/** The unplanned amounts by who decides about them. */
export function decisionParts(
  entries: readonly DecisionEntry[],
  source: Source,
): readonly ShownDecisionPart[] {
  return DECISION_PARTS.map((part) => ({
    part,
    records: entries.flatMap((entry, row) => (entry.part === part ? [decisionRow(entry, row, source)] : [])),
    unplanned: entries.filter((entry) => entry.part === part).map(({ unplanned }) => unplanned),
  }));
}

function decisionRow(
  entry: DecisionEntry,
  row: number,
  { unplanned: lines, settings, texts, language }: Source,
): ShownDecision {
  const { line, year, kind, amount, unplanned, duty, limit, thresholdSource, part, reason, by } = entry;
  const words = decisionTexts(language);
  const about = { line, year: String(year) };
  const position = unplannedPosition(entry, lines);
  const place = duty === null ? undefined : settings.places[duty === 'mixed' ? 'voluntary' : duty];
  return {
    key: `${row}`,
    title: `${line}, ${year}: ${resultSheetTexts(language).kinds[kind]}`,
    entries: [
      {
        label: words.columns.unplanned,
        value:
          position === null
            ? taskpaneTexts(language).unknown
            : {
                amount: unplanned,
                figure: { measure: 'unplanned-amount', row: position },
                name: fill(texts.unplannedOf, about),
              },
      },
      {
        label: words.columns.tested,
        value: { amount, figure: { measure: 'significance', row }, name: fill(texts.testedOf, about) },
        main: true,
      },
      { label: words.columns.duty, value: words.duties[duty ?? 'unknown'] },
      ...(by === 'always-insignificant'
        ? [
            { label: words.columns.threshold, value: words.exempt },
            { label: words.columns.source, value: thresholdSource ?? words.noSource },
          ]
        : []),
      ...(limit === null || by === 'always-insignificant'
        ? []
        : [
            {
              label: words.columns.threshold,
              value: {
                amount: known(limit),
                figure: { measure: 'threshold', row } as const,
                name: fill(texts.thresholdOf, about),
              },
            },
            { label: words.columns.source, value: thresholdSource ?? words.noSource },
          ]),
      ...(place === undefined ? [] : [{ label: texts.thresholdCell, value: { place } }]),
    ],
    verdict: reason === null ? texts.decides[part] : said(reason, language),
  };
}

/** Why who decides in each year: the sum of the programme with its limit. */
export function measureRecords(
  measures: readonly MeasureOfYear[],
  language: Language,
): readonly ShownDecision[] {
  const { measure: words, duties, columns } = decisionTexts(language);
  return measures.map((measure): ShownDecision => {
    const { year, entry, sum, grantedBefore, limit, duty } = measure;
    const amountText = (amount: Maybe<Cents>): string =>
      amount.known ? formatEuro(amount.value, language) : taskpaneTexts(language).unknown;
    return {
      key: String(year),
      title: fill(words.year, { year: String(year) }),
      entries:
        entry === null
          ? []
          : [
              {
                label: words.sumLabel,
                value: {
                  amount: sum,
                  figure: { measure: 'significance-sum', row: entry },
                  name: fill(words.sumOf, { year: String(year) }),
                },
                main: true,
              },
              { label: words.grantedLabel, value: amountText(grantedBefore) },
              { label: columns.duty, value: duties[duty ?? 'unknown'] },
              ...(limit === null ? [] : [{ label: words.limitLabel, value: amountText(known(limit)) }]),
            ],
      verdict: measureText(measure, language),
    };
  });
}
