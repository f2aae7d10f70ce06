import type { Finding } from '../../domain/findings/finding';
import type { Language } from '../../domain/language';
import type { Computation } from '../../domain/compute';
import type { WorkbookSnapshot } from '../snapshot';
import { derivationSheet } from '../sheets/derivation-sheet';
import { withFreeTableNames } from './free-table-names';
import { reconcileLog } from './log-rows';
import { keyFiguresSheet } from '../sheets/key-figures-sheet';
import { OWN_SHEETS } from '../sheets/own-sheets';
import { resolutionSheet } from '../sheets/resolution-sheet';
import { resultSheet } from '../sheets/result-sheet';
import { encodeState } from './run-state';
import type { RunState } from './run-state';
import { LOOK } from '../sheets/look';
import { sameContent } from './same-content';
import { outOfTextCells } from './text-cells';
import { isoTime } from '../run-time';
import type { RunTime } from '../run-time';
import { placeKey } from './write-plan';
import type { CellTarget, WritePlan } from './write-plan';

/** Everything that a run writes, once its targets were checked. */
export interface Reconciliation {
  readonly snapshot: WorkbookSnapshot;
  readonly state: RunState;
  readonly computation: Computation;
  readonly targets: readonly CellTarget[];
  /** Keys of the targets that hold a formula: they stay as they are. */
  readonly formulas: ReadonlySet<string>;
  /** Keys of the targets that are formatted as text. */
  readonly textCells?: ReadonlySet<string> | undefined;
  readonly findings: readonly Finding[];
  readonly time: RunTime;
  readonly language: Language;
}

/** Plans the run: changed cells, the result sheet, the log rows and the before-image. */
export function planReconciliation(run: Reconciliation): WritePlan {
  const { snapshot, state, computation, time, language } = run;
  const { figures } = computation;
  const changed = run.targets
    .filter(
      ({ place, value, expected }) => !run.formulas.has(placeKey(place)) && !sameContent(value, expected),
    )
    .map(({ place, expected, value, figure }) => ({ place, before: expected, after: value, figure }));
  const cells = outOfTextCells(changed, run, LOOK.euro);
  const sheets = [
    resultSheet(figures, run.findings, time, language),
    keyFiguresSheet(computation, run.findings, time, language),
    resolutionSheet(figures.resolution, figures.modules),
    derivationSheet(computation, language),
  ];
  const shown = withFreeTableNames(sheets, snapshot);
  const record = { time: isoTime(time), cells, shownBefore: state.shown };
  return {
    cells,
    sheets: shown.map((sheet) => ({ action: 'lay-out', sheet })),
    log: reconcileLog(snapshot, figures, cells, shown, time, language),
    state: encodeState({ ...state, ownSheets: OWN_SHEETS, shown, runs: [...state.runs, record] }),
  };
}
