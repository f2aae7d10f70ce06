import type { Workbook } from 'exceljs';
import { day } from '../column';
import type { Row } from '../column';
import { POSTS } from '../columns/posts';
import { addTableSheet } from '../table-sheet';
import { MONTH_SUBJECT } from './subject';

interface PostGroup {
  readonly module: 1 | 2;
  readonly label: string;
  readonly role: string;
  readonly fte: number;
  readonly personnel: number;
  readonly material: number | null;
  readonly filledFrom: Date | null;
}

const GROUPS: readonly PostGroup[] = [
  {
    module: 1,
    label: 'Strategische Koordination',
    role: 'Koordination',
    fte: 2,
    personnel: 84_000,
    material: null,
    filledFrom: null,
  },
  {
    module: 2,
    label: 'Casemanagement im Kreishaus',
    role: 'Casemanagement',
    fte: 4,
    personnel: 72_000,
    material: 9_600,
    filledFrom: null,
  },
  {
    module: 2,
    label: 'Casemanagement in den Gemeinden',
    role: 'Casemanagement',
    fte: 1,
    personnel: 72_000,
    material: 9_600,
    filledFrom: day(2026, 5, 1),
  },
];

/** Two posts of coordination and five of case management, one of which is filled four months late. */
export function addMonthPosts(workbook: Workbook): void {
  addTableSheet(workbook, {
    name: 'Stellen',
    block: {
      title: 'Stellen und Kosten',
      subject: MONTH_SUBJECT,
      sentences: [
        'Eine Stelle Casemanagement ist erst ab 01.05.2026 besetzt; Kosten und Besetzung sind angenommen.',
      ],
    },
    legend: ['assumed', 'input'],
    columns: [
      POSTS.module,
      POSTS.label,
      POSTS.role,
      POSTS.fte,
      POSTS.personnel,
      POSTS.material,
      POSTS.start,
      POSTS.end,
      POSTS.filledFrom,
      POSTS.duty,
      POSTS.origin,
    ],
    rows: GROUPS.map(rowOf),
  });
}

function rowOf(group: PostGroup, index: number): Row {
  return {
    cells: {
      Modul: group.module,
      Bezeichnung: group.label,
      Rolle: group.role,
      VZÄ: group.fte,
      'Personalkosten je VZÄ und Jahr': group.personnel,
      'Sachkosten je VZÄ und Jahr': group.material,
      Beginn: day(2026, 1, 1),
      Ende: day(2026, 12, 31),
      'Besetzt ab': group.filledFrom,
      'Pflicht/freiwillig': 'freiwillig',
      Herkunft: 'angenommen',
    },
    assumed: ['VZÄ', 'Personalkosten je VZÄ und Jahr', 'Pflicht/freiwillig', 'Herkunft'],
    startsGroup: index === 1,
  };
}
