import type { Finding } from '../domain/findings/finding';
import { ExcelFailure } from '../excel/excel-failure';
import { inExcel } from '../excel/in-excel';
import { isSetSupported, REQUIRED_SETS } from '../excel/requirements';

/** One thing that was looked at. */
export interface Check<Name = ExcelCheckName> {
  readonly name: Name;
  /** Null where it cannot be found out. */
  readonly passed: boolean | null;
  /** A number, a name or a finding that says more. */
  readonly detail: string | Finding;
}

export type ExcelCheckName =
  'host' | 'excelApi' | 'sharedRuntime' | 'functionsApi' | 'functions' | 'workbook' | 'structure';

const NAMES = {
  ExcelApi: 'excelApi',
  SharedRuntime: 'sharedRuntime',
  CustomFunctionsRuntime: 'functionsApi',
} as const;

/** The API sets that the manifest demands, or that a part of the add-in needs. */
const SETS = [...REQUIRED_SETS, ['CustomFunctionsRuntime', '1.1']] as const;

/** Looks whether this Excel and the open workbook let the add-in work. Changes nothing. */
export async function checkExcel(): Promise<readonly Check[]> {
  return [
    hostCheck(),
    ...SETS.map(([set, version]): Check => ({
      name: NAMES[set],
      passed: isSetSupported(set, version),
      detail: `${set} ${version}`,
    })),
    functionsCheck(),
    ...(await workbookChecks()),
  ];
}

function hostCheck(): Check {
  const { host, platform, version } = Office.context.diagnostics;
  return { name: 'host', passed: true, detail: `${host} ${platform} ${version}` };
}

/** The client keeps what was associated; where it has no such list, nothing can be said. */
function functionsCheck(): Check {
  const { _association: association } = CustomFunctions as unknown as {
    readonly _association?: { readonly mappings?: Readonly<Record<string, unknown>> };
  };
  const mappings = association?.mappings;
  if (mappings === undefined) return { name: 'functions', passed: null, detail: '' };
  const count = Object.keys(mappings).length;
  return { name: 'functions', passed: count > 0, detail: String(count) };
}

async function workbookChecks(): Promise<readonly Check[]> {
  const editable = Office.context.document.mode === Office.DocumentMode.ReadWrite;
  try {
    const started = performance.now();
    const isProtected = await inExcel(async (context) => {
      const { protection } = context.workbook;
      protection.load('protected');
      await context.sync();
      return protection.protected;
    });
    const milliseconds = `${Math.round(performance.now() - started)} ms`;
    return [
      { name: 'workbook', passed: editable, detail: milliseconds },
      { name: 'structure', passed: !isProtected, detail: '' },
    ];
  } catch (error) {
    if (!(error instanceof ExcelFailure)) throw error;
    return [{ name: 'workbook', passed: false, detail: error.finding }];
  }
}
