import type { Workbook } from 'exceljs';
import { STATED_FIGURES } from '../columns/stated-figures';
import { addTableSheet } from '../table-sheet';
import { KREIS_SUBJECT, MINUTES } from './subject';

interface Stated {
  readonly position: string;
  readonly module: 1 | 2 | 3 | null;
  readonly amount: number;
  readonly version: string;
  readonly remark: string;
}

const STATED: readonly Stated[] = [
  {
    position: 'Eigenanteil Modul 1',
    module: 1,
    amount: 123634,
    version: 'Sitzung',
    remark: 'strategische Koordination',
  },
  {
    position: 'Eigenanteil Modul 2',
    module: 2,
    amount: 234670,
    version: 'Sitzung',
    remark: 'Casemanagement',
  },
  {
    position: 'Eigenanteil Modul 3',
    module: 3,
    amount: 82533,
    version: 'Sitzung',
    remark: 'Ausländer- und Einbürgerungsbehörden',
  },
  {
    position: 'Eigenanteil gesamt',
    module: null,
    amount: 440837,
    version: 'Sitzung',
    remark: 'Gesamtbetrag',
  },
  {
    position: 'überplanmäßig gesamt',
    module: null,
    amount: 440837,
    version: 'Sitzung',
    remark: 'im Haushalt überplanmäßig bereitzustellen',
  },
  {
    position: 'Eigenanteil gesamt',
    module: null,
    amount: 440000,
    version: 'mündlich',
    remark: 'derselbe Gesamtbetrag, in der Sitzung gerundet gesprochen',
  },
  {
    position: 'Eigenanteil gesamt',
    module: null,
    amount: 606000,
    version: 'Vorlage',
    remark: 'früherer Gesamtbetrag der Vorlage, gerundet gedruckt',
  },
];

/** The figures that the minutes print, for comparison with the computed ones. */
export function addKreisStatedFigures(workbook: Workbook): void {
  addTableSheet(workbook, {
    name: 'Ausgewiesen',
    block: {
      title: 'Ausgewiesene Beträge',
      subject: KREIS_SUBJECT,
      sentences: [
        'Beträge, wie Vorlage und Niederschrift sie nennen. KIM-Abgleich vergleicht sie mit den berechneten.',
        'Keine Summenzeile: Die Zeilen enthalten Teile, Gesamtbeträge und einen früheren Stand nebeneinander.',
      ],
    },
    legend: [],
    columns: STATED_FIGURES,
    rows: STATED.map((stated, index) => ({
      cells: {
        Position: stated.position,
        Modul: stated.module,
        Betrag: stated.amount,
        Stand: stated.version,
        Quelle: `${MINUTES}: ${stated.remark}`,
        Herkunft: 'Niederschrift',
      },
      startsGroup: index > 0 && stated.version !== STATED[index - 1]!.version,
    })),
  });
}
