import type { Workbook } from 'exceljs';
import { day } from '../column';
import type { Row } from '../column';
import { POSTS } from '../columns/posts';
import { addTableSheet } from '../table-sheet';
import { KREIS_SUBJECT } from './subject';

/** Cost and grant of one year in euro. They are given amounts, not half and whole of something. */
interface YearAmounts {
  readonly cost: number;
  readonly grant: number;
}

interface PostGroup {
  readonly module: 1 | 2 | 3;
  readonly label: string;
  readonly role: string;
  readonly fte: number;
  /** True where the minutes do not print the FTE. */
  readonly fteAssumed: boolean;
  readonly version: 'Vorlage' | 'Sitzung' | null;
  readonly amounts: { readonly 2021: YearAmounts; readonly 2022: YearAmounts };
}

const COORDINATION = {
  module: 1,
  label: 'Strategische Koordination',
  role: 'Koordination',
  fteAssumed: false,
} as const;

const GROUPS: readonly PostGroup[] = [
  {
    ...COORDINATION,
    fte: 3.5,
    version: 'Vorlage',
    amounts: { 2021: { cost: 153945.86, grant: 96250 }, 2022: { cost: 307891.74, grant: 192500 } },
  },
  {
    ...COORDINATION,
    fte: 2.5,
    version: 'Sitzung',
    amounts: { 2021: { cost: 109961.33, grant: 68750 }, 2022: { cost: 219922.67, grant: 137500 } },
  },
  {
    module: 2,
    label: 'Casemanagement',
    role: 'Casemanagement',
    fte: 11,
    fteAssumed: false,
    version: null,
    amounts: { 2021: { cost: 380723.33, grant: 302500 }, 2022: { cost: 761446.67, grant: 605000 } },
  },
  {
    module: 3,
    label: 'Ausländer- und Einbürgerungsbehörden',
    role: 'Ausländerbehörde',
    fte: 3,
    fteAssumed: true,
    version: null,
    amounts: { 2021: { cost: 102511, grant: 75000 }, 2022: { cost: 205022, grant: 150000 } },
  },
];

const PERIODS = {
  2021: { start: day(2021, 7, 1), end: day(2021, 12, 31) },
  2022: { start: day(2022, 1, 1), end: day(2022, 12, 31) },
} as const;

/** The posts of the Kreis, one row per module, version and year. */
export function addKreisPosts(workbook: Workbook): void {
  addTableSheet(workbook, {
    name: 'Stellen',
    block: {
      title: 'Stellen, Kosten und Zuwendung',
      subject: KREIS_SUBJECT,
      sentences: [
        'Je Modul und Haushaltsjahr eine Zeile; 2021 sechs Monate (01.07. bis 31.12.), 2022 zwölf Monate. Die Niederschrift nennt weder Kosten noch Zuwendung.',
        'Es zählt der Stand „Sitzung“; die kursiven Zeilen „Vorlage“ dienen nur dem Vergleich. Deshalb steht hier keine Summenzeile: sie würde zwei Stände vermischen.',
      ],
    },
    legend: ['assumed', 'input'],
    columns: [
      POSTS.module,
      POSTS.label,
      POSTS.role,
      POSTS.fte,
      POSTS.year,
      POSTS.start,
      POSTS.end,
      POSTS.totalCost,
      POSTS.grant,
      POSTS.duty,
      POSTS.version,
      POSTS.origin,
    ],
    rows: GROUPS.flatMap((group) => [rowOf(group, 2021), rowOf(group, 2022)]),
  });
}

function rowOf(group: PostGroup, year: 2021 | 2022): Row {
  const { cost, grant } = group.amounts[year];
  return {
    cells: {
      Modul: group.module,
      Bezeichnung: group.label,
      Rolle: group.role,
      VZÄ: group.fte,
      Jahr: year,
      Beginn: PERIODS[year].start,
      Ende: PERIODS[year].end,
      Gesamtkosten: cost,
      Zuwendung: grant,
      'Pflicht/freiwillig': 'freiwillig',
      Stand: group.version,
      Herkunft: 'angenommen',
    },
    assumed: [
      'Gesamtkosten',
      'Zuwendung',
      'Pflicht/freiwillig',
      'Herkunft',
      ...(group.fteAssumed ? ['VZÄ'] : []),
    ],
    ...(group.version === 'Vorlage' ? { tone: 'earlier' as const } : {}),
    startsGroup: year === 2021,
  };
}
