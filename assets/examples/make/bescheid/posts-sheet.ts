import type { Workbook } from 'exceljs';
import { day } from '../column';
import type { Row } from '../column';
import { POSTS } from '../columns/posts';
import { addTableSheet } from '../table-sheet';
import { NOTICE_SUBJECT } from './subject';

interface PostGroup {
  readonly module: 1 | 2;
  readonly label: string;
  readonly role: string;
  readonly carrier: string | null;
  readonly fte: number;
  readonly personnel: number;
  readonly material: number | null;
  readonly filledFrom: Date | null;
}

const CASE_MANAGEMENT = { module: 2, role: 'Casemanagement' } as const;

const GROUPS: readonly PostGroup[] = [
  {
    module: 1,
    label: 'Strategische Koordination',
    role: 'Koordination',
    carrier: null,
    fte: 2,
    personnel: 82900,
    material: null,
    filledFrom: null,
  },
  {
    ...CASE_MANAGEMENT,
    label: 'Casemanagement im Kreishaus',
    carrier: null,
    fte: 6,
    personnel: 68000,
    material: 9700,
    filledFrom: null,
  },
  {
    ...CASE_MANAGEMENT,
    label: 'Casemanagement in den Gemeinden',
    carrier: null,
    fte: 4,
    personnel: 66500,
    material: 9700,
    filledFrom: day(2023, 4, 1),
  },
  {
    ...CASE_MANAGEMENT,
    label: 'Casemanagement bei Träger A',
    carrier: 'Träger A',
    fte: 1,
    personnel: 62000,
    material: null,
    filledFrom: null,
  },
  {
    ...CASE_MANAGEMENT,
    label: 'Casemanagement bei Träger B',
    carrier: 'Träger B',
    fte: 1,
    personnel: 53500,
    material: null,
    filledFrom: day(2023, 3, 16),
  },
];

/** Twelve posts of case management as in the notice, two of them with carriers, and the coordination. */
export function addNoticePosts(workbook: Workbook): void {
  addTableSheet(workbook, {
    name: 'Stellen',
    block: {
      title: 'Stellen und Kosten',
      subject: NOTICE_SUBJECT,
      sentences: [
        'Zwölf Stellen Casemanagement wie im Bescheid; Kosten, Träger und Besetzung sind angenommen.',
        '„Besetzt ab“ ändert den Plan nicht: Es steht als Prognose daneben. Mit einem Träger wird weitergeleitet.',
      ],
    },
    legend: ['assumed', 'input'],
    columns: [
      POSTS.module,
      POSTS.label,
      POSTS.role,
      POSTS.carrier,
      POSTS.fte,
      POSTS.personnel,
      POSTS.material,
      POSTS.start,
      POSTS.end,
      POSTS.filledFrom,
      POSTS.expenseType,
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
      Träger: group.carrier,
      VZÄ: group.fte,
      'Personalkosten je VZÄ und Jahr': group.personnel,
      'Sachkosten je VZÄ und Jahr': group.material,
      Beginn: day(2023, 1, 1),
      Ende: day(2023, 12, 31),
      'Besetzt ab': group.filledFrom,
      Aufwandsart: group.carrier === null ? 'Personal' : 'Transfer',
      'Pflicht/freiwillig': 'freiwillig',
      Herkunft: 'angenommen',
    },
    assumed: [
      'VZÄ',
      'Pflicht/freiwillig',
      'Personalkosten je VZÄ und Jahr',
      ...(group.carrier === null ? [] : ['Träger']),
      ...(group.material === null ? [] : ['Sachkosten je VZÄ und Jahr']),
      ...(group.filledFrom === null ? [] : ['Besetzt ab']),
      'Herkunft',
    ],
    startsGroup: index === 1,
  };
}
