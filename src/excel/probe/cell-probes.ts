import { answerOf } from './probe';
import type { Probe, ProbePlace } from './probe';

/** What a cell holds after something was entered as a value. */
function entering(input: unknown, format: string | null = null) {
  return async ({ context, cells }: ProbePlace): Promise<string> => {
    const cell = cells(0, 0);
    if (format !== null) cell.numberFormat = [[format]];
    cell.values = [[input]];
    cell.load('values,valueTypes');
    await context.sync();
    return answerOf(cell.values[0]![0], cell.valueTypes[0]![0]);
  };
}

/** What a cell gives back as its formula after a text was entered. */
function enteringText(text: string) {
  return async ({ context, cells }: ProbePlace): Promise<string> => {
    const cell = cells(0, 0);
    cell.values = [[text]];
    cell.load('values,formulas,valueTypes');
    await context.sync();
    return answerOf(cell.values[0]![0], cell.formulas[0]![0], cell.valueTypes[0]![0]);
  };
}

/** How many characters of a long text a cell keeps. */
function keeping(characters: number) {
  return async ({ context, cells }: ProbePlace): Promise<string> => {
    const cell = cells(0, 0);
    cell.values = [['x'.repeat(characters)]];
    cell.load('values');
    await context.sync();
    return answerOf(String(cell.values[0]![0]).length);
  };
}

/** What cells keep of what is entered. */
export const CELL_PROBES = {
  numberInTextCell: {
    expected: '1.5 "Double"',
    known: ['"1.5" "String"', '"1,5" "String"'],
    run: entering(1.5, '@'),
  },
  truthInTextCell: {
    expected: 'true "Boolean"',
    known: ['"TRUE" "String"', '"WAHR" "String"'],
    run: entering(true, '@'),
  },
  errorWord: {
    expected: '"#N/A" "Error"',
    known: ['"#N/A" "String"', '"#NV" "Error"'],
    run: entering('#N/A'),
  },
  unknownFigure: {
    expected: '"#N/A" "=NA()"',
    known: ['"#NV" "=NA()"'],
    run: async ({ context, cells }) => {
      const cell = cells(0, 0);
      cell.formulas = [['=NA()']];
      await context.sync();
      cell.load('values,formulas');
      await context.sync();
      return answerOf(cell.values[0]![0], cell.formulas[0]![0]);
    },
  },
  digits: {
    expected: '0.3333333333333333 "Double"',
    known: ['0.333333333333333 "Double"'],
    run: entering(1 / 3),
  },
  cents: { expected: '9999999999.99 "Double"', known: [], run: entering(9_999_999_999.99) },
  apostrophe: { expected: '"0123" "0123" "String"', known: [], run: enteringText("'0123") },
  textLikeFormula: { expected: '"=1+1" "=1+1" "String"', known: [], run: enteringText("'=1+1") },
  textLikeDate: { expected: '"1/2" "1/2" "String"', known: [], run: enteringText("'1/2") },
  lineBreak: { expected: '"a\\nb" "a\\nb" "String"', known: [], run: enteringText("'a\nb") },
  longestText: { expected: '32767', known: [], run: keeping(32_767) },
  tooLongText: { expected: 'InvalidArgument', known: [], run: keeping(32_768) },
  emptied: {
    expected: '1 "" "Empty"',
    known: [],
    run: async (place) => {
      const cell = place.cells(0, 0);
      cell.values = [[1]];
      cell.load('values');
      await place.context.sync();
      const before = answerOf(cell.values[0]![0]);
      return `${before} ${await entering('')(place)}`;
    },
  },
  numberFormat: {
    expected: '"#,##0.00" "dd.mm.yyyy"',
    known: [],
    run: async ({ context, cells }) => {
      const pair = cells(0, 0, 1, 2);
      pair.numberFormat = [['#,##0.00', 'dd.mm.yyyy']];
      pair.load('numberFormat');
      await context.sync();
      return answerOf(...(pair.numberFormat[0] as string[]));
    },
  },
  mergedCells: {
    expected: '1 2',
    known: ['1 ""'],
    run: async ({ context, cells }) => {
      const pair = cells(0, 0, 1, 2);
      pair.merge();
      pair.values = [[1, 2]];
      pair.load('values');
      await context.sync();
      return answerOf(...pair.values[0]!);
    },
  },
  usedByFormat: {
    expected: 'true',
    known: [],
    run: async ({ context, cells }) => {
      const block = cells(0, 0, 2, 2);
      block.numberFormat = [
        ['0.00', '0.00'],
        ['0.00', '0.00'],
      ];
      const used = block.getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      return answerOf(used.isNullObject);
    },
  },
  noSpill: {
    expected: 'true',
    known: ['ApiNotFound'],
    run: async ({ context, cells }) => {
      const spill = cells(0, 0).getSpillingToRangeOrNullObject();
      spill.load('address');
      await context.sync();
      return answerOf(spill.isNullObject);
    },
  },
} as const satisfies Record<string, Probe>;
