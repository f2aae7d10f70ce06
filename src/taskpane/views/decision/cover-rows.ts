import type { MoneySource } from '../../../domain/case';
import type { UnassignedCover } from '../../../domain/decision/decision-list';
import type { Language } from '../../../domain/language';
import { known, type Maybe } from '../../../domain/maybe';
import type { Cents } from '../../../domain/numbers';
import { placeOf } from '../../../domain/place';
import type { DecisionViewTexts } from '../../../i18n/de/taskpane-decision';
import { coverText } from '../../../i18n/render-cover';
import { fill } from '../../../i18n/fill';
import type { ShownAmount, ShownEntry, ShownRecord } from '../../parts/shown';

/** What pays for the unplanned amounts of a year. */
export interface ShownCover extends ShownRecord {
  /** That all of it is assigned, or why that is not known; null where some of it is open. */
  readonly closing: string | null;
}

/** Need, cover and what is still open, year by year. */
export function coverRows(
  cover: readonly UnassignedCover[],
  texts: DecisionViewTexts,
  language: Language,
): readonly ShownCover[] {
  return cover.map((each) => {
    const { year, needed, earmarked, granted, pending, unassigned, proposed, withoutProposal } = each;
    const entry = (measure: CoverMeasure, label: string, amount: Maybe<Cents>): ShownEntry => ({
      label,
      value: {
        amount,
        figure: { measure, year },
        name: fill(texts.coverOf, { figure: label, year: String(year) }),
      },
    });
    const isOpen = unassigned.known && unassigned.value > 0;
    const isMissing = isOpen && granted === 0 && pending === 0;
    return {
      key: `${year}`,
      title: String(year),
      entries: [
        entry('cover-needed', texts.needed, needed),
        ...(earmarked.known && earmarked.value === 0
          ? []
          : [entry('cover-earmarked', texts.earmarked, earmarked)]),
        entry('cover-granted', texts.granted, known(granted)),
        entry('cover-pending', texts.pending, known(pending)),
        { ...entry('cover-gap', isMissing ? texts.missing : texts.unassigned, unassigned), main: true },
        ...(isOpen && !isMissing
          ? [
              entry('cover-proposed', texts.proposed, proposed),
              entry('cover-without-proposal', texts.withoutProposal, withoutProposal),
            ]
          : []),
      ],
      closing: isOpen ? null : coverText(each, language),
    };
  });
}

type CoverMeasure =
  | 'cover-needed'
  | 'cover-earmarked'
  | 'cover-granted'
  | 'cover-pending'
  | 'cover-gap'
  | 'cover-proposed'
  | 'cover-without-proposal';

/** The sources that cover unplanned amounts, in sheet order. */
export function coverSources(
  sources: readonly MoneySource[],
  texts: DecisionViewTexts,
): readonly ShownRecord[] {
  return sources.flatMap((source, row) =>
    source.kind === 'cover' ? [sourceRecord(source, row, texts)] : [],
  );
}

function sourceRecord(
  { label, years, low, high, status, origin }: MoneySource,
  row: number,
  texts: DecisionViewTexts,
): ShownRecord {
  const place = placeOf(origin, 'label');
  const amountAt = (end: 'low' | 'high'): ShownAmount => ({
    amount: known(end === 'low' ? low : high),
    figure: { measure: 'source-amount', row, end },
    name: fill(texts.sourceOf, { figure: texts.amount, source: label }),
  });
  return {
    key: `${row}`,
    title: years.length === 0 ? label : `${label} (${years.join(', ')})`,
    entries: [
      {
        label: texts.amount,
        value: low === high ? amountAt('high') : { low: amountAt('low'), high: amountAt('high') },
      },
      { label: texts.status, value: texts.statuses[status ?? 'unknown'] },
      ...(place === null ? [] : [{ label: texts.cell, value: { place } }]),
    ],
  };
}
