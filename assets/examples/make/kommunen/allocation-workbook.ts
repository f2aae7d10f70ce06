import type { Workbook } from 'exceljs';
import { day } from '../column';
import type { Row } from '../column';
import { MUNICIPALITIES } from '../columns/municipalities';
import { POSTS } from '../columns/posts';
import { addNotesSheet } from '../notes-sheet';
import type { Note } from '../notes-sheet';
import { addOverviewSheet } from '../overview-sheet';
import { addSettingsSheet } from '../settings-sheet';
import type { SettingName } from '../settings-sheet';
import { addTableSheet } from '../table-sheet';
import { newWorkbook } from '../workbook-bytes';

/** Case-management posts of one year and the municipalities they are allocated to. */
export interface AllocationExample {
  readonly title: string;
  readonly subject: string;
  readonly about: string;
  readonly year: number;
  readonly fte: number;
  readonly municipalities: readonly ExampleMunicipality[];
  readonly settings: readonly (readonly [SettingName, string])[];
  readonly notes: readonly Note[];
}

export interface ExampleMunicipality {
  readonly name: string;
  readonly weight: number;
  readonly participates: boolean;
  readonly origin: 'angenommen' | 'öffentlicher Beschluss';
}

/** A workbook whose case managers are allocated to municipalities by weight. Costs are assumed. */
export function allocationWorkbook(example: AllocationExample): Workbook {
  const { subject } = example;
  const workbook = newWorkbook(`KIM: ${example.title}`);
  addOverviewSheet(workbook, {
    block: {
      title: example.title,
      subject,
      sentences: [example.about, 'Das Blatt „Hinweise“ nennt zu jeder Angabe die Herkunft.'],
    },
    results: [{ label: 'Eigenanteil Modul 2 (Casemanagement)', name: 'KIM_Eigenanteil_M2' }],
    contents: [
      ['Kommunen', 'Gewichte und Teilnahme; zwei Spalten füllt KIM-Abgleich aus'],
      ['Stellen', 'Casemanagement: VZÄ und Kosten'],
      ['Einstellungen', 'Verfahren, Schritt, Mindestanteil und Fristen'],
      ['Hinweise', 'Herkunft jeder Angabe'],
    ],
  });
  addTableSheet(workbook, {
    name: 'Kommunen',
    block: {
      title: 'Kommunen und Gewichte',
      subject,
      sentences: [
        'Nach dem Gewicht werden die Stellen verteilt. „nein“: Die Kommune verzichtet, ihr Anteil geht an die übrigen.',
      ],
    },
    legend: ['assumed', 'input', 'result'],
    columns: MUNICIPALITIES,
    rows: example.municipalities.map(municipalityRow),
  });
  addTableSheet(workbook, {
    name: 'Stellen',
    block: {
      title: 'Stellen und Kosten',
      subject,
      sentences: ['Der Fördersatz kommt aus den hinterlegten Sätzen. Die Personalkosten sind angenommen.'],
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
      POSTS.origin,
    ],
    rows: [postsRow(example)],
  });
  addSettingsSheet(
    workbook,
    { title: 'Einstellungen', subject, sentences: ['Was für die ganze Mappe gilt.'] },
    [['Haushaltsjahre', String(example.year)], ...example.settings],
  );
  addNotesSheet(
    workbook,
    {
      title: 'Hinweise: Herkunft jeder Angabe',
      subject,
      sentences: ['Gelb: angenommen, weil nicht veröffentlicht.'],
    },
    'Herkunft',
    example.notes,
  );
  return workbook;
}

function municipalityRow({ name, weight, participates, origin }: ExampleMunicipality): Row {
  return {
    cells: { Kommune: name, Gewicht: weight, Teilnahme: participates ? 'ja' : 'nein', Herkunft: origin },
    assumed: origin === 'angenommen' ? ['Gewicht', 'Teilnahme', 'Herkunft'] : [],
  };
}

function postsRow({ year, fte }: AllocationExample): Row {
  return {
    cells: {
      Modul: 2,
      Bezeichnung: 'Casemanagement',
      Rolle: 'Casemanagement',
      VZÄ: fte,
      Beginn: day(year, 1, 1),
      Ende: day(year, 12, 31),
      'Personalkosten je VZÄ und Jahr': 69000,
      Herkunft: 'angenommen',
    },
    assumed: ['Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende', 'Herkunft'],
  };
}
