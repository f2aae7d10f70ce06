import { isSetSupported } from '../requirements';
import { answerOf } from './probe';
import type { Probe } from './probe';

/** How long an event may take, in milliseconds. */
const EVENT_WAIT = 3_000;

/** Whether Excel says that it has a set of the API. */
function having(set: string, version: string) {
  return async (): Promise<string> => answerOf(isSetSupported(set, version));
}

/** What holds for the workbook and this Excel as a whole. */
export const WORKBOOK_PROBES = {
  excelApi: { expected: 'true', known: [], run: having('ExcelApi', '1.9') },
  excelApiOf2021: { expected: 'true', known: ['false'], run: having('ExcelApi', '1.14') },
  sharedRuntime: { expected: 'true', known: [], run: having('SharedRuntime', '1.1') },
  functionsRuntime: { expected: 'true', known: ['false'], run: having('CustomFunctionsRuntime', '1.3') },
  editable: {
    expected: '"readWrite"',
    known: [],
    run: async () => answerOf(Office.context.document.mode),
  },
  calculationMode: {
    expected: '"Automatic"',
    known: ['"Manual"', '"AutomaticExceptTables"'],
    run: async ({ context }) => {
      const { application } = context.workbook;
      application.load('calculationMode');
      await context.sync();
      return answerOf(application.calculationMode);
    },
  },
  dateSystem: {
    expected: '1900',
    known: ['1904', 'GeneralException'],
    run: async ({ context }) => {
      const year = context.workbook.functions.year(1);
      year.load('value');
      await context.sync();
      return answerOf(year.value);
    },
  },
  address: {
    expected: `"'KIM-Prüfung'!A"`,
    known: [],
    run: async ({ context, cells }) => {
      const cell = cells(0, 0);
      cell.load('address');
      await context.sync();
      return answerOf(cell.address.replace(/\d+$/, ''));
    },
  },
  sheetName: {
    expected: `"='KIM-Prüfung'!$A"`,
    known: [],
    run: async ({ context, sheet, cells }) => {
      const name = sheet.names.add('KIM_Pruefung', cells(0, 0));
      name.load('formula');
      await context.sync();
      const { formula } = name;
      name.delete();
      await context.sync();
      return answerOf(String(formula).replace(/\$\d+$/, ''));
    },
  },
  changeEvent: {
    expected: '"RangeEdited" "ThisLocalAddin"',
    known: ['"RangeEdited" undefined', '"RangeEdited" "Unknown"'],
    run: async ({ context, sheet, cells }) => {
      let told: (answer: string) => void = () => undefined;
      const event = new Promise<string>((resolve) => {
        told = resolve;
      });
      const handler = sheet.onChanged.add(async ({ changeType, triggerSource }) =>
        told(answerOf(changeType, triggerSource)),
      );
      await context.sync();
      try {
        cells(0, 0).values = [[1]];
        await context.sync();
        const silence = new Promise<string>((resolve) => setTimeout(() => resolve('none'), EVENT_WAIT));
        return await Promise.race([event, silence]);
      } finally {
        handler.remove();
        await context.sync();
      }
    },
  },
  veryHidden: {
    expected: 'InvalidOperation',
    known: [],
    run: async ({ context, sheet }) => {
      sheet.visibility = 'VeryHidden';
      await context.sync();
      sheet.delete();
      await context.sync();
      return 'deleted';
    },
  },
} as const satisfies Record<string, Probe>;
