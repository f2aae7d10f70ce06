import type { Settings } from '../../domain/case';
import type { Finding } from '../../domain/findings/finding';
import type { Language } from '../../domain/language';
import type { Computation } from '../../domain/compute';
import { parseArea } from '../address';
import type { Comparison } from '../comparison/comparison';
import type { KeptRun } from '../comparison/kept-run';
import type { SheetPlan } from '../sheets/sheet-plan';
import type { CellValue, WorkbookSnapshot } from '../snapshot';
import { staleMark } from '../live/stale-mark';
import { callsKim } from '../freeze/calls-kim';
import { watchedRanges } from '../live/watched-ranges';
import type { Recognition } from '../recognition';
import { dataSheet } from '../sheets/data-sheet';
import { DERIVATION_COUNT_CELL, derivationSheet } from '../sheets/derivation-sheet';
import { editorCell } from './editor';
import { withFreeTableNames } from './free-table-names';
import { reconcileLog } from './log-rows';
import { monthSheet } from '../month/month-sheet';
import { keyFiguresSheet } from '../sheets/key-figures-sheet';
import { MONTH_SHEET, OWN_SHEETS } from '../sheets/own-sheets';
import { resolutionSheet } from '../sheets/resolution-sheet';
import { resultSheet } from '../sheets/result-sheet';
import { encodeState } from './run-state';
import type { RunState } from './run-state';
import { textsOfResult } from '../../i18n/texts-of-result';
import { chartFigures } from '../sheets/chart-figures';
import { LOOK } from '../sheets/look';
import { marginOf } from '../sheets/margin-texts';
import { notesSheet } from '../sheets/notes-sheet';
import { sameContent } from './same-content';
import { outOfTextCells } from './text-cells';
import { isoTime } from '../run-time';
import type { RunTime } from '../run-time';
import { placeKey, placeOf } from './write-plan';
import type { CellTarget, TargetCheck, WritePlan } from './write-plan';

/** Everything that a run writes, once its targets were checked. */
export interface Reconciliation {
  readonly snapshot: WorkbookSnapshot;
  readonly state: RunState;
  readonly computation: Computation;
  /** What changed since the last run; null where the workbook keeps nothing of one. */
  readonly comparison: Comparison | null;
  /** What the workbook keeps of this run. */
  readonly kept: KeptRun;
  readonly settings: Settings;
  readonly targets: readonly CellTarget[];
  /** Where inputs were read from. */
  readonly recognition: Pick<Recognition, 'readAreas' | 'tables'>;
  /** By their keys the formulas of targets that hold one: they stay as they are. */
  readonly formulas: TargetCheck['formulas'];
  /** By their keys the formulas of cells beside the inputs: one may read a result. */
  readonly computedAsides: TargetCheck['computedAsides'];
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
  const ranges = watchedRanges(snapshot, run.recognition, run.targets, run.computedAsides);
  const mark = staleMark(time, ranges.length > 0, language);
  const written = run.targets.filter(({ place }) => !run.formulas.has(placeKey(place)));
  const margin = marginOf(run, mark);
  const derivation = derivationSheet({
    computation,
    settings: run.settings,
    snapshot,
    mark,
    margin,
    language,
  });
  const derived = String(valueIn(derivation, DERIVATION_COUNT_CELL));
  const texts = textsOfResult(figures, language);
  // A formula with a KIM function is meant to become a value one day.
  const computed = [...run.formulas, ...run.computedAsides].filter(([, formula]) => !callsKim(formula));
  const watched = { targets: written, computed: computed.map(([key]) => placeOf(key)) };
  const data = dataSheet(ranges, watched, chartFigures(figures, texts, language), language);
  const month = monthSheet({
    monthEnd: figures.monthEnd,
    earlier: state.shown.find(({ name }) => name === MONTH_SHEET) ?? null,
    dateSystem: snapshot.dateSystem,
    mark,
    margin,
    texts,
    language,
  });
  const sheets = [
    resultSheet({
      result: figures,
      comparison: run.comparison,
      dateSystem: snapshot.dateSystem,
      time,
      mark,
      derived,
      charts: data.charts,
      margin,
      isSigned: run.settings.signatures,
      language,
    }),
    notesSheet(run.findings, { mark, margin }, texts, language),
    keyFiguresSheet({ computation, findings: run.findings, time, mark, margin, language }),
    resolutionSheet(figures.resolution, figures.modules, { mark, margin }),
    ...(month === null ? [] : [month]),
    derivation,
    data.sheet,
  ];
  const shown = withFreeTableNames(sheets, snapshot);
  const editorAt = editorCell(snapshot, run.settings.places.editor);
  const ownSheets = OWN_SHEETS.filter((name) => month !== null || name !== MONTH_SHEET);
  const record = {
    time: isoTime(time),
    cells,
    shownBefore: state.shown,
    keptBefore: state.kept ?? null,
  };
  return {
    cells,
    sheets: shown.map((sheet) => ({ action: 'lay-out', sheet })),
    log: reconcileLog(snapshot, figures, cells, shown, {
      time,
      editor: run.settings.editor ?? '',
      language,
    }),
    state: encodeState({
      ...state,
      leaving: [],
      ...(editorAt === null ? {} : { editorAt }),
      ownSheets,
      shown,
      kept: run.kept,
      runs: [...state.runs, record],
    }),
  };
}

function valueIn({ values }: SheetPlan, cell: string): CellValue {
  const { top, left } = parseArea(cell);
  return values[top]![left]!;
}
