import type { ProbeName } from '../../../src/excel/probe/probes';
import { PROBES } from '../../../src/excel/probe/probes';
import type { Behaviour } from '../../../standin/document/behaviour/switches';

/** What an Excel that behaves so answers to the probes that the switches decide. */
const BY_SWITCH: Partial<Record<ProbeName, (behaviour: Behaviour) => string>> = {
  numberInTextCell: ({ textCells, errorWords }) =>
    textCells === 'keep-numbers'
      ? '1.5 "Double"'
      : errorWords === 'german'
        ? '"1,5" "String"'
        : '"1.5" "String"',
  truthInTextCell: ({ textCells }) => (textCells === 'keep-numbers' ? 'true "Boolean"' : '"TRUE" "String"'),
  errorWord: ({ errorWords }) => (errorWords === 'english' ? '"#N/A" "Error"' : '"#N/A" "String"'),
  unknownFigure: ({ errorWords }) => (errorWords === 'german' ? '"#NV" "=NA()"' : '"#N/A" "=NA()"'),
  digits: ({ digits }) => (digits === 17 ? '0.3333333333333333 "Double"' : '0.333333333333333 "Double"'),
  mergedCells: ({ mergedCells }) => (mergedCells === 'kept' ? '1 2' : '1 ""'),
  filteredBlock: ({ filteredRows }) =>
    ({ written: '1 2 3', 'first-value': '1 "old" 1', refused: 'FilteredRangeConflict' })[filteredRows],
  calculatedColumn: ({ calculatedColumns }) =>
    calculatedColumns === 'filled' ? '"=ROW()" "=ROW()" "=ROW()"' : '"=ROW()" 1 2',
  referenceToDeleted: ({ tableReferences }) => (tableReferences === 'broken' ? '#REF!' : 'kept'),
  orientation: ({ printer }) => (printer === 'none' ? 'GeneralException' : '"Landscape"'),
  paperSize: ({ printer }) => (printer === 'none' ? 'GeneralException' : '"A4"'),
  onePageWide: ({ printer }) => (printer === 'none' ? 'GeneralException' : '1'),
  zeroPages: ({ printer, zeroPages }) =>
    zeroPages === 'refused' ? 'InvalidArgument' : printer === 'none' ? 'GeneralException' : '2',
  titleRows: ({ printer }) => (printer === 'none' ? 'GeneralException' : 'true'),
  pageBreak: ({ printer }) => (printer === 'none' ? 'GeneralException' : '1'),
  requestOfUmlauts: ({ notAscii }) => (notAscii === 'escaped' ? 'RequestPayloadSizeLimitExceeded' : '32000'),
  largePart: ({ largeParts }) => (largeParts === 'refused' ? 'GeneralException' : '1200000'),
  dateSystem: ({ functionsApi }) => (functionsApi === 'broken' ? 'GeneralException' : '1900'),
};

/** What an Excel that behaves so answers to a probe; what no switch decides is as expected. */
export function answerBy(name: ProbeName, behaviour: Behaviour): string {
  return BY_SWITCH[name]?.(behaviour) ?? PROBES[name].expected;
}
