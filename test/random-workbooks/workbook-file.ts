import ExcelJS from 'exceljs';
import type {
  PlainLine,
  PlainPostRow,
  PlainSource,
  PlainThreshold,
  PlainWorkbook,
} from '../oracle/plain-workbook';

type Cell = string | number | Date | null;

const LINE_COLUMNS = [
  'Jahr',
  'Produkt',
  'Sachkonto',
  'Modul',
  'Deckungskreis',
  'Ansatz',
  'Ermächtigungsübertragung',
  'bereits bewilligt',
  'Verfügt',
  'davon KIM',
  'Voraussichtlich',
  'Bereitstellung auf',
  'Eigenanteil',
  'Überplanmäßig',
  'Außerplanmäßig',
] as const;

/** The columns of the results in `Haushalt`, counted from 1. */
export const RESULT_COLUMNS = { ownShare: 13, 'over-plan': 14, 'extra-plan': 15 } as const;

/** Writes a workbook as a file with the tables and the named cells that a treasury would have. */
export async function writeFile(book: PlainWorkbook, path: string): Promise<void> {
  const file = new ExcelJS.Workbook();
  const add = (name: string, rows: readonly (readonly Cell[])[]) => {
    const sheet = file.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  };
  // Beside an account for money that is passed on, a post has to say that it is pay.
  const namesExpenseType = book.lines.some(({ account }) => account.startsWith('53'));
  add('Stellen', [
    [
      ...['Modul', 'Stelle', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Sachkosten je VZÄ und Jahr'],
      ...['Beginn', 'Ende', 'Jahr', 'Zuwendung', 'Aufwandsart', 'Pflicht/freiwillig'],
    ],
    ...book.posts.map((post, index) => postRow(post, index, namesExpenseType)),
  ]);
  add('Haushalt', [LINE_COLUMNS, ...book.lines.map(lineRow)]);
  if (book.sources.length > 0) {
    add('Deckung', [
      ['Bezeichnung', 'Art', 'Modul', 'Jahr', 'Betrag', 'Status', 'bereits abgezogen', 'davon abgezogen'],
      ...book.sources.map(sourceRow),
    ]);
  }
  if (book.accountKey.length > 0) {
    add('Kontenschlüssel', [
      ['Kostenart', 'Sachkonto', 'Anteil in %', 'Quelle'],
      ...book.accountKey.map(({ account, percent }) => ['Personal', account, percent / 100, 'Stellenplan']),
    ]);
  }
  add('Einstellungen', [['Einstellung', 'Wert'], ...settingRows(book)]);
  const results = file.addWorksheet('Ergebnis');
  namesOf(book).forEach((name, index) => {
    results.getCell(index + 1, 1).value = name.replaceAll('_', ' ');
    results.getCell(index + 1, 2).name = name;
  });
  await file.xlsx.writeFile(path);
}

/** The names of the result cells. */
export function namesOf({ years, posts }: PlainWorkbook): readonly string[] {
  const modules = [...new Set(posts.map(({ module }) => module))];
  const ofYears = (name: string) => [name, ...years.map((year) => `${name}_${year}`)];
  return [
    ...['KIM_Eigenanteil', ...modules.map((module) => `KIM_Eigenanteil_M${module}`)].flatMap(ofYears),
    ...['KIM_Ueberplanmaessig', 'KIM_Ausserplanmaessig'].flatMap(ofYears),
  ];
}

function euro(cents: number | null): number | null {
  return cents === null ? null : cents / 100;
}

function day(year: number, month: number, ofMonth: number): string {
  return [ofMonth, month].map((part) => String(part).padStart(2, '0')).join('.') + `.${year}`;
}

function postRow(post: PlainPostRow, index: number, namesExpenseType: boolean): readonly Cell[] {
  const { module, fte, personnel, material, months, year, grant, passedOn, duty } = post;
  return [
    ...[module, `Stelle ${index + 1}`, fte / 100, euro(personnel), euro(material)],
    ...[day(year, 13 - months, 1), day(year, 12, 31), year, euro(grant)],
    passedOn ? 'Weiterleitung' : namesExpenseType ? 'Personal' : null,
    duty === null ? null : { mandatory: 'Pflicht', voluntary: 'freiwillig' }[duty],
  ];
}

function lineRow(line: PlainLine): readonly Cell[] {
  return [
    ...[line.year, line.product, line.account, line.module, line.group],
    ...[line.appropriation, line.carryOver, line.alreadyGranted].map(euro),
    ...[line.used, line.usedForProgramme, line.expected].map(euro),
    line.bearsAmount ? 'ja' : null,
  ];
}

function sourceRow(source: PlainSource, index: number): readonly Cell[] {
  const { kind, module, year, amount, status, alreadyDeducted } = source;
  const isCover = kind === 'cover';
  return [
    `Quelle ${index + 1}`,
    isCover ? 'Deckung' : 'Gegenfinanzierung',
    ...[module, year, euro(amount)],
    status === null ? null : { granted: 'bewilligt', requested: 'beantragt', rejected: 'abgelehnt' }[status],
    isCover ? null : alreadyDeducted ? 'ja' : 'nein',
    alreadyDeducted && !isCover ? euro(amount) : null,
  ];
}

function settingRows({ years, settings }: PlainWorkbook): readonly (readonly Cell[])[] {
  const { note, basis, bindingUnit, emptyTitle, localBody, thresholds, insignificant, asOf } = settings;
  const rows: (readonly [string, Cell])[] = [
    ['Haushaltsjahre', years.join('/')],
    ['Gebietskörperschaft', localBody],
    [
      'Haushaltsvermerk',
      note && { none: 'nein', 'extra-income': 'Mehrerträge', both: 'Mehr- und Mindererträge' }[note],
    ],
    ['Basis', basis && 'brutto'],
    [
      'Bindungsebene',
      bindingUnit &&
        { position: 'Haushaltsstelle', 'plan-line': 'Teilplanzeile', budget: 'Budget' }[bindingUnit],
    ],
    ['Leertitel', emptyTitle && 'überplanmäßig'],
    ...plannedRows(settings.plannedIncome),
    ...thresholdRows('freiwillig', thresholds.voluntary),
    ...thresholdRows('pflichtig', thresholds.mandatory),
    ['Erheblichkeit Quelle', 'Hauptsatzung § 8'],
    ['Immer unerheblich', insignificant.map((kind) => INSIGNIFICANT[kind]).join('; ') || null],
    ['Immer unerheblich Quelle', insignificant.length > 0 ? 'Hauptsatzung § 9' : null],
    [
      'Stichtag',
      asOf && day(asOf.year, asOf.month, new Date(Date.UTC(asOf.year, asOf.month, 0)).getUTCDate()),
    ],
    ['Hochrechnung Personal', settings.extrapolatesPersonnel ? 'ja' : null],
  ];
  return rows.filter(([, value]) => value !== null);
}

const INSIGNIFICANT = {
  'passed-on': 'durchlaufend',
  'covered-by-income': 'durch zweckgebundene Mehrerträge gedeckt',
} as const;

function thresholdRows(
  duty: string,
  { amount, percent }: PlainThreshold,
): readonly (readonly [string, Cell])[] {
  return [
    [`Erheblichkeit ${duty}`, euro(amount)],
    [`Erheblichkeit ${duty} in %`, percent === null ? null : percent / 100],
  ];
}

/** One setting where it holds for all years, else one for each. */
function plannedRows(planned: ReadonlyMap<number, number>): readonly (readonly [string, Cell])[] {
  const amounts = new Set(planned.values());
  if (amounts.size === 1) return [['Geplanter Ertrag', euro([...amounts][0]!)]];
  return [...planned].map(([year, amount]) => [`Geplanter Ertrag ${year}`, euro(amount)]);
}
