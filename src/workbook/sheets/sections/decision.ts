import { DECISION_PARTS } from '../../../domain/decision/compute-decision';
import type { DecisionEntry } from '../../../domain/decision/decision-list';
import { sentence } from '../../../domain/findings/sentence';
import type { Language } from '../../../domain/language';
import type { Result } from '../../../domain/result';
import type { DecisionTexts } from '../../../i18n/de/decision';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { basisText, grossBeside, isUndocumented } from '../../../i18n/basis-text';
import { coverText } from '../../../i18n/render-cover';
import { decisionTexts } from '../../../i18n/decision-texts';
import type { CellValue } from '../../snapshot';
import { amountCell } from '../figure-cells';
import { euro } from '../column-plans';
import { limitCell } from '../limit-cell';
import { LOOK } from '../look';
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
  const { entries, cover } = result.decision;
  if (entries.length === 0) return;
  const words = decisionTexts(language);
  sheet.heading(words.heading);
  for (const part of DECISION_PARTS) {
    const ofPart = entries.filter((each) => each.part === part);
    if (ofPart.length === 0) {
      sheet.line([`${words.parts[part]}: ${words.none}`], { bold: true });
      continue;
    }
    sheet.line([words.parts[part]], { bold: true });
    const { columns } = words;
    sheet.table(
      TABLES[part],
      [
        { heading: columns.line, wrap: true },
        { heading: columns.year },
        { heading: columns.kind, wrap: true },
        euro(columns.unplanned),
        euro(columns.tested),
        { heading: columns.duty },
        euro(columns.threshold),
        { heading: columns.source, wrap: true },
      ],
      ofPart.map((each) => entryRow(each, kindText(each, result, texts, language), texts, words)),
    );
    for (const { reason } of ofPart) {
      if (reason !== null) sheet.line([sentence(reason, language)], { fontColor: LOOK.muted });
    }
    sheet.skipTo(sheet.nextRow + 1);
  }
  for (const each of cover) {
    const bold = each.unassigned.known && each.unassigned.value > 0;
    sheet.line([coverText(each, language)], { bold });
  }
}

/** A net amount that no budget note supports has its gross amount beside it. */
function kindText(
  { kind, line, year }: DecisionEntry,
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): string {
  const row = result.unplanned.find((each) => each.line === line && each.year === year);
  if (row === undefined || kind !== 'over-plan' || !isUndocumented(result)) return texts.kinds[kind];
  return `${texts.kinds[kind]} (${basisText(result, language)}; ${grossBeside(row.gross, language)})`;
}

function entryRow(
  each: DecisionEntry,
  kind: string,
  texts: ResultSheetTexts,
  words: DecisionTexts,
): CellValue[] {
  return [
    each.line,
    String(each.year),
    kind,
    amountCell(each.unplanned, texts.unknown),
    amountCell(each.amount, texts.unknown),
    words.duties[each.duty ?? 'unknown'],
    limitCell(each, words),
    each.limit === null && each.thresholdSource === null ? '' : (each.thresholdSource ?? words.noSource),
  ];
}
