import { DECISION_PARTS } from '../../../domain/decision/compute-decision';
import type { DecisionEntry } from '../../../domain/decision/decision-list';
import type { Maybe } from '../../../domain/maybe';
import type { Cents } from '../../../domain/numbers';
import { sentence } from '../../../domain/findings/sentence';
import type { Language } from '../../../domain/language';
import type { Result } from '../../../domain/result';
import type { DecisionTexts } from '../../../i18n/de/decision';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { basisOfKinds, isUndocumented } from '../../../i18n/basis-text';
import { decisionTexts } from '../../../i18n/decision-texts';
import { fill } from '../../../i18n/fill';
import { measureText } from '../../../i18n/render-measure';
import type { CellValue } from '../../snapshot';
import { amountCell } from '../figure-cells';
import { euro } from '../column-plans';
import { limitCell } from '../limit-cell';
import { addRemarks } from '../remarks';
import type { SheetBuilder } from '../sheet-builder';

const TABLES = {
  consent: 'KIMAbgleich_Zustimmung',
  information: 'KIMAbgleich_Kenntnis',
  'to-clarify': 'KIMAbgleich_Klaeren',
} as const;

/** Who decides about each unplanned amount, as municipalities publish it, and what is not covered yet. */
export function addDecision(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): void {
  const { entries } = result.decision;
  if (entries.length === 0) return;
  const words = decisionTexts(language);
  // A net amount that no budget note supports has its gross amount beside it.
  const isDoubtful = isUndocumented(result);
  sheet.heading(words.heading);
  for (const part of DECISION_PARTS) {
    const ofPart = entries.filter((each) => each.part === part);
    if (ofPart.length === 0) {
      sheet.line([`${words.parts[part]}: ${words.none}`], { bold: true });
      continue;
    }
    sheet.line([words.parts[part]], { bold: true });
    const { columns } = words;
    const basis = basisOfKinds(result, ofPart, texts.bases[result.basis], language);
    sheet.table(
      TABLES[part],
      [
        { heading: columns.line, wrap: true },
        { heading: columns.year },
        { heading: columns.kind, wrap: true },
        euro(fill(texts.sumOnBasis, { label: columns.unplanned, basis })),
        ...(isDoubtful ? [euro(texts.bases.gross)] : []),
        euro(columns.tested),
        { heading: columns.duty },
        euro(columns.threshold),
        { heading: columns.source, wrap: true },
      ],
      ofPart.map((each) => entryRow(each, isDoubtful ? grossOf(each, result) : null, texts, words)),
    );
    addRemarks(
      sheet,
      ofPart.flatMap(({ reason }) => (reason === null ? [] : [sentence(reason, language)])),
    );
  }
  addRemarks(
    sheet,
    result.decision.measures.map((each) => measureText(each, language)),
  );
}

function grossOf({ line, year, unplanned: amount }: DecisionEntry, { unplanned }: Result): Maybe<Cents> {
  return unplanned.find((each) => each.line === line && each.year === year)?.gross ?? amount;
}

function entryRow(
  each: DecisionEntry,
  gross: Maybe<Cents> | null,
  texts: ResultSheetTexts,
  words: DecisionTexts,
): CellValue[] {
  return [
    each.line,
    each.year,
    texts.kinds[each.kind],
    amountCell(each.unplanned, texts.unknown),
    ...(gross === null ? [] : [amountCell(gross, texts.unknown)]),
    amountCell(each.amount, texts.unknown),
    words.duties[each.duty ?? 'unknown'],
    limitCell(each, words),
    each.limit === null && each.thresholdSource === null ? '' : (each.thresholdSource ?? words.noSource),
  ];
}
