import type { Workbook } from 'exceljs';
import { day, type Row } from '../column';
import { POSTS } from '../columns/posts';
import { addTableSheet } from '../table-sheet';
import { VERSIONS_SUBJECT } from './subject';

/** A row of the posts of 2022; months count from the first of the month to the end of the year. */
interface PostRow {
  readonly module: 1 | 2 | 3;
  readonly label: string;
  readonly role: string;
  readonly fte: number;
  readonly firstMonth: number;
  readonly personnel: number;
  readonly material: number;
  readonly grant: number;
  readonly version: 'Entwurf' | 'Vorlage' | 'Beschluss' | null;
}

const COORDINATION = {
  module: 1,
  label: 'Koordination',
  role: 'Koordination',
  firstMonth: 1,
  material: 0,
} as const;
const NORTH = { module: 2, label: 'Casemanagement Nord', role: 'Casemanagement', material: 9700 } as const;
const SOUTH = { module: 2, label: 'Casemanagement Süd', role: 'Casemanagement', material: 9700 } as const;

const ROWS: readonly PostRow[] = [
  { ...COORDINATION, fte: 2, personnel: 82000, grant: 110000, version: 'Entwurf' },
  { ...NORTH, fte: 4, firstMonth: 1, personnel: 68000, grant: 200000, version: 'Entwurf' },
  { ...COORDINATION, fte: 2, personnel: 82000, grant: 110000, version: 'Vorlage' },
  { ...NORTH, fte: 4, firstMonth: 4, personnel: 70500, grant: 165000, version: 'Vorlage' },
  { ...SOUTH, fte: 2, firstMonth: 4, personnel: 70500, grant: 82500, version: 'Vorlage' },
  { ...COORDINATION, fte: 2.5, personnel: 83640, grant: 137500, version: 'Beschluss' },
  { ...NORTH, fte: 4, firstMonth: 7, personnel: 70500, grant: 110000, version: 'Beschluss' },
  { ...SOUTH, fte: 1.5, firstMonth: 7, personnel: 70500, grant: 41250, version: 'Beschluss' },
  {
    module: 3,
    label: 'Ausländerbehörde',
    role: 'Ausländerbehörde',
    fte: 2,
    firstMonth: 1,
    personnel: 72000,
    material: 0,
    grant: 100000,
    version: null,
  },
];

/** The same posts in three versions; the one of module 3 is in all of them. */
export function addVersionedPosts(workbook: Workbook): void {
  addTableSheet(workbook, {
    name: 'Stellen',
    block: {
      title: 'Stellen in drei Ständen',
      subject: VERSIONS_SUBJECT,
      sentences: [
        'Je Stand eine Zeile; es zählt der letzte, „Beschluss“. Eine Zeile ohne Stand gehört zu jedem.',
        'Keine Summenzeile: sie würde die Stände vermischen. Alle Angaben sind frei eingesetzt.',
      ],
    },
    legend: ['assumed', 'input'],
    columns: [
      POSTS.module,
      POSTS.label,
      POSTS.role,
      POSTS.fte,
      POSTS.start,
      POSTS.end,
      POSTS.personnel,
      POSTS.material,
      POSTS.grant,
      POSTS.version,
      POSTS.origin,
    ],
    rows: ROWS.map((each, index) => rowOf(each, ROWS[index - 1])),
  });
}

function rowOf(row: PostRow, above: PostRow | undefined): Row {
  return {
    cells: {
      Modul: row.module,
      Bezeichnung: row.label,
      Rolle: row.role,
      VZÄ: row.fte,
      Beginn: day(2022, row.firstMonth, 1),
      Ende: day(2022, 12, 31),
      'Personalkosten je VZÄ und Jahr': row.personnel,
      'Sachkosten je VZÄ und Jahr': row.material,
      Zuwendung: row.grant,
      Stand: row.version,
      Herkunft: 'angenommen',
    },
    assumed: [
      'VZÄ',
      'Beginn',
      'Ende',
      'Personalkosten je VZÄ und Jahr',
      'Sachkosten je VZÄ und Jahr',
      'Zuwendung',
      'Herkunft',
    ],
    ...(row.version === 'Entwurf' || row.version === 'Vorlage' ? { tone: 'earlier' as const } : {}),
    startsGroup: above !== undefined && above.version !== row.version,
  };
}
