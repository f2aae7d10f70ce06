import type { Scenario } from '../../domain/case';
import type { CellTarget } from '../plan/write-plan';
import type { Recognition } from '../recognition';
import type { WorkbookSnapshot } from '../snapshot';
import { settingEdits } from './setting-edits';
import { settingRows } from './setting-rows';

/** How the sheet `Einstellungen` names each scenario. */
const WORDS: Readonly<Record<Scenario, string>> = {
  granted: 'bewilligt',
  lower: 'unterer Betrag',
  upper: 'oberer Betrag',
  rejected: 'abgelehnt',
};

/** The cells that make a scenario that of the workbook; null where it has no sheet `Einstellungen` to say it in. */
export function scenarioEdits(
  scenario: Scenario,
  recognition: Pick<Recognition, 'tables'>,
  snapshot: WorkbookSnapshot,
): readonly CellTarget[] | null {
  const row = settingRows(recognition, snapshot).get('scenario');
  return row === undefined ? null : settingEdits(row, WORDS[scenario]);
}
