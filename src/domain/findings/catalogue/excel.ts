import type { FindingRoom } from './finding-room';

/** What Excel refuses, and defects of the program itself. */
export const EXCEL = {
  'sheet-missing': {
    severity: 'error',
    de: 'Das Blatt „{sheet}“ gibt es nicht mehr. Es wurde nichts geschrieben; bitte neu abgleichen.',
    en: 'The sheet "{sheet}" no longer exists. Nothing was written; please reconcile again.',
  },
  'sheet-gone': {
    severity: 'error',
    de: 'Das Blatt „{sheet}“ gibt es nicht mehr. Bitte neu abgleichen.',
    en: 'The sheet "{sheet}" no longer exists. Please reconcile again.',
  },
  'sheet-hidden': {
    severity: 'error',
    de: 'Das Blatt „{sheet}“ ist ausgeblendet. Bitte einblenden (Rechtsklick auf ein Blattregister, „Einblenden“); gemeint ist dort {cell}.',
    en: 'Sheet "{sheet}" is hidden. Please unhide it (right-click a sheet tab, "Unhide"); what is meant there is {cell}.',
  },
  'sheet-protected': {
    severity: 'error',
    de: 'Das Blatt „{sheet}“ ist geschützt. Es wurde nichts geschrieben; bitte den Blattschutz aufheben und neu abgleichen.',
    en: 'The sheet "{sheet}" is protected. Nothing was written; please unprotect the sheet and reconcile again.',
  },
  'sheet-name-taken': {
    severity: 'error',
    de: 'Ein Blatt namens „{sheet}“ ist schon vorhanden und stammt nicht von KIM-Abgleich. Es wurde nichts geschrieben; bitte das vorhandene Blatt umbenennen.',
    en: 'There already is a sheet named "{sheet}" that KIM-Abgleich did not make. Nothing was written; please rename the existing sheet.',
  },
  'workbook-protected': {
    severity: 'error',
    de: 'Die Arbeitsmappenstruktur ist geschützt, das Blatt „{sheet}“ kann nicht angelegt werden. Es wurde nichts geschrieben; bitte den Arbeitsmappenschutz aufheben.',
    en: 'The workbook structure is protected, the sheet "{sheet}" cannot be added. Nothing was written; please unprotect the workbook.',
  },
  'target-protected': {
    severity: 'error',
    de: 'Das Blatt „{sheet}“ ist geschützt, in die Ergebniszelle kann nicht geschrieben werden. Es wurde nichts geschrieben; bitte den Blattschutz aufheben und neu abgleichen.',
    en: 'The sheet "{sheet}" is protected, the result cell cannot be written. Nothing was written; please unprotect the sheet and reconcile again.',
  },
  'formulas-protected': {
    severity: 'error',
    de: 'Das Blatt „{sheet}“ ist geschützt, seine Formeln mit KIM-Funktionen lassen sich nicht festschreiben. Es wurde nichts geschrieben; bitte den Blattschutz aufheben und noch einmal festschreiben.',
    en: 'The sheet "{sheet}" is protected, its formulas with KIM functions cannot be frozen. Nothing was written; please unprotect the sheet and freeze again.',
  },
  'excel-cell-edit-mode': {
    severity: 'error',
    de: 'In Excel wird gerade eine Zelle bearbeitet. Bitte die Eingabe mit der Eingabetaste abschließen und erneut abgleichen.',
    en: 'A cell is being edited in Excel. Please finish the entry with the Enter key and reconcile again.',
  },
  'excel-access-denied': {
    severity: 'error',
    de: 'Excel verweigert den Zugriff, weil die Mappe oder ein Blatt geschützt oder schreibgeschützt geöffnet ist. Es wurde nichts geschrieben.',
    en: 'Excel denies access because the workbook or a sheet is protected or opened read-only. Nothing was written.',
  },
  'excel-payload-limit': {
    severity: 'error',
    de: 'Die Datenmenge überschreitet, was Excel in einem Schritt überträgt. Es wurde nichts geschrieben; bitte die Mappe auf die nötigen Blätter verkleinern.',
    en: 'The amount of data exceeds what Excel transfers in one step. Nothing was written; please reduce the workbook to the sheets needed.',
  },
  'excel-item-not-found': {
    severity: 'error',
    de: 'Ein Blatt, eine Tabelle oder ein Name wurde während des Laufs gelöscht oder umbenannt. Es wurde nichts geschrieben; bitte neu abgleichen. ({message})',
    en: 'A sheet, table or name was deleted or renamed during the run. Nothing was written; please reconcile again. ({message})',
  },
  'excel-busy': {
    severity: 'error',
    de: 'Excel ist ausgelastet oder die Sitzung ist abgelaufen ({code}). Es wurde nichts geschrieben; bitte kurz warten und neu abgleichen.',
    en: 'Excel is busy or the session has expired ({code}). Nothing was written; please wait a moment and reconcile again.',
  },
  'excel-error': {
    severity: 'error',
    de: 'Excel meldet einen Fehler ({code}: {message}). Es wurde nichts geschrieben.',
    en: 'Excel reports an error ({code}: {message}). Nothing was written.',
  },
  'write-not-kept': {
    severity: 'error',
    de: 'Excel hat den Wert nicht übernommen: In der Zelle steht nach dem Schreiben {held} statt {wanted}. Der ganze Lauf wurde zurückgenommen. Bitte prüfen, ob die Zelle verbunden, gefiltert oder Teil einer Tabelle ist, die Spalten selbst ausfüllt, und dann erneut versuchen.',
    en: 'Excel did not take the value: after the writing the cell holds {held} instead of {wanted}. The whole run was taken back. Please check whether the cell is merged, filtered or part of a table that fills columns by itself, then try again.',
  },
  'sheets-not-decorated': {
    severity: 'warning',
    de: 'Alle Werte sind geschrieben und geprüft, aber Excel hat die Gestaltung der Blätter nicht vollständig übernommen ({code}). Formate, Spaltenbreiten, Diagramme oder die Seiteneinrichtung können fehlen; ohne Drucker lässt sich keine Seite einrichten.',
    en: 'All values are written and checked, but Excel did not take the whole design of the sheets ({code}). Formats, column widths, charts or the page set-up may be missing; without a printer no page can be set up.',
  },
  'write-not-taken-back': {
    severity: 'error',
    de: 'Das Schreiben ist fehlgeschlagen ({first}) und ließ sich nicht vollständig zurücknehmen ({second}). Bitte die Mappe schließen, ohne zu speichern.',
    en: 'Writing failed ({first}) and could not be taken back completely ({second}). Please close the workbook without saving.',
  },
  'internal-error': {
    severity: 'error',
    de: 'Im Programm ist ein Fehler aufgetreten ({message}). Es wurde nichts geschrieben; bitte den Fehler mit diesem Text melden.',
    en: 'An error occurred in the program ({message}). Nothing was written; please report the error with this text.',
  },
} as const satisfies FindingRoom;
