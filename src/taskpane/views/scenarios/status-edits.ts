import type { FundingStatus, MoneySource } from '../../../domain/case';
import { placeOf } from '../../../domain/place';
import type { ScenariosTexts } from '../../../i18n/de/taskpane-scenarios';
import { fill } from '../../../i18n/texts';
import { valueAt } from '../../../workbook/plan/value-at';
import type { CellTarget } from '../../../workbook/plan/write-plan';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';

/** The words of the sheets, which are German whatever the language of the pane. */
const WORDS: Readonly<Record<FundingStatus, string>> = {
  requested: 'beantragt',
  granted: 'bewilligt',
  rejected: 'abgelehnt',
};

/** What switching the status of sources writes into the user's table. */
export interface StatusEdits {
  readonly edits: readonly CellTarget[];
  /** Sources whose table has no column for the status. */
  readonly withoutCell: readonly MoneySource[];
}

/** @param statuses one for each source, in their order */
export function statusEdits(
  sources: readonly MoneySource[],
  statuses: readonly (FundingStatus | null)[],
  snapshot: WorkbookSnapshot,
  texts: ScenariosTexts,
): StatusEdits {
  const edits: CellTarget[] = [];
  const withoutCell: MoneySource[] = [];
  sources.forEach((source, index) => {
    const status = statuses[index] ?? null;
    if (status === null || status === source.status) return;
    const place = placeOf(source.origin, 'status');
    if (place === null) {
      withoutCell.push(source);
      return;
    }
    edits.push({
      place,
      value: WORDS[status],
      expected: valueAt(snapshot, place),
      figure: fill(texts.edit, { source: source.label }),
    });
  });
  return { edits, withoutCell };
}
