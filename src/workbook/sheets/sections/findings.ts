import type { Finding } from '../../../domain/findings/finding';
import { sentence } from '../../../domain/findings/sentence';
import { severityOf } from '../../../domain/findings/severity';
import type { Language } from '../../../domain/language';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import type { SheetBuilder } from '../sheet-builder';

/** Every finding of the run as a sentence with its place. */
export function addFindings(
  sheet: SheetBuilder,
  findings: readonly Finding[],
  texts: ResultSheetTexts,
  language: Language,
): void {
  const { columns } = texts;
  sheet.heading(texts.findings);
  if (findings.length === 0) {
    sheet.line([texts.noFindings], { italic: true });
    return;
  }
  sheet.table(
    'KIMAbgleich_Hinweise',
    [
      { heading: columns.finding, wrap: true },
      { heading: columns.severity },
      { heading: columns.sheet },
      { heading: columns.cell },
    ],
    findings.map((each) => [
      sentence({ ...each, place: null }, language),
      texts.severities[severityOf(each)],
      each.place?.sheet ?? '',
      each.place?.cell ?? '',
    ]),
  );
}
