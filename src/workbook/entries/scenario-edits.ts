import type { Scenario } from '../../domain/case';
import { plainText } from '../cells/cell-text';
import { SCENARIO } from '../cells/word-lists';
import type { CellTarget } from '../plan/write-plan';
import type { Recognition } from '../recognition';
import type { WorkbookSnapshot } from '../snapshot';
import { settingEdits } from './setting-edits';
import { settingRows } from './setting-rows';

/** How the sheet `Einstellungen` names a scenario: with the word that its users are offered. */
function wordFor(scenario: Scenario): string {
  const offered = SCENARIO.shown.de.split(', ');
  return offered.find((word) => SCENARIO.meanings.get(plainText(word)) === scenario)!;
}

/** The cells that make a scenario that of the workbook; null where it has no sheet `Einstellungen` to say it in. */
export function scenarioEdits(
  scenario: Scenario,
  recognition: Pick<Recognition, 'tables'>,
  snapshot: WorkbookSnapshot,
): readonly CellTarget[] | null {
  const row = settingRows(recognition, snapshot, ['scenario']).get('scenario');
  return row === undefined ? null : settingEdits(row, wordFor(scenario), snapshot);
}
