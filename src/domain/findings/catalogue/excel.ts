import type { FindingRoom } from './finding-room';

/** What Excel refuses, and defects of the program itself. */
export const EXCEL = {
  'sheet-missing': {
    severity: 'error',
    de: 'Das Blatt „{sheet}“ gibt es nicht mehr. Es wurde nichts geschrieben; bitte neu prüfen.',
    en: 'The sheet "{sheet}" no longer exists. Nothing was written; please examine again.',
  },
  'sheet-reaches-far': {
    severity: 'error',
    de: 'So weit reicht dieses Blatt, mehr als vier Millionen Zellen; meist steht in der letzten Zeile oder Spalte ein vergessener Wert. Das Blatt wurde nicht gelesen; bitte den Wert löschen und die Mappe speichern.',
    en: 'This sheet reaches as far as here, more than four million cells; usually a forgotten value stands in the last row or column. The sheet was not read; please delete the value and save the workbook.',
  },
  'sheet-gone': {
    severity: 'error',
    de: 'Das Blatt „{sheet}“ gibt es nicht mehr. Bitte neu prüfen.',
    en: 'The sheet "{sheet}" no longer exists. Please examine again.',
  },
  'sheet-hidden': {
    severity: 'error',
    de: 'Das Blatt „{sheet}“ ist ausgeblendet. Bitte einblenden (Rechtsklick auf ein Blattregister, „Einblenden“); gemeint ist dort {cell}.',
    en: 'Sheet "{sheet}" is hidden. Please unhide it (right-click a sheet tab, "Unhide"); what is meant there is {cell}.',
  },
  'sheet-protected': {
    severity: 'error',
    de: 'Das Blatt „{sheet}“ ist geschützt. Es wurde nichts geschrieben; bitte den Blattschutz aufheben und neu prüfen.',
    en: 'The sheet "{sheet}" is protected. Nothing was written; please unprotect the sheet and examine again.',
  },
  'sheet-name-taken': {
    severity: 'error',
    de: 'Ein Blatt namens „{sheet}“ ist schon vorhanden und stammt nicht von KIM-Abgleich. Es wurde nichts geschrieben; bitte das vorhandene Blatt umbenennen.',
    en: 'There already is a sheet named "{sheet}" that KIM-Abgleich did not make. Nothing was written; please rename the existing sheet.',
  },
  'sheets-without-state': {
    severity: 'error',
    de: 'KIM-Abgleich hat {sheets} angelegt, aber der Verlauf dazu fehlt in der Mappe, etwa weil ein anderes Programm sie gespeichert hat. Es wurde nichts geschrieben; bitte im Aufgabenbereich „Blätter übernehmen“ wählen oder die Blätter umbenennen.',
    en: 'KIM-Abgleich made {sheets}, but its state is missing from the workbook, e.g. because another program saved it. Nothing was written; please choose "Take the sheets over" in the pane, or rename the sheets.',
  },
  'no-sheets-lost': {
    severity: 'error',
    de: 'Es gibt keine Blätter von KIM-Abgleich, deren Verlauf fehlt.',
    en: 'There are no sheets of KIM-Abgleich whose state is missing.',
  },
  'workbook-protected': {
    severity: 'error',
    de: 'Die Arbeitsmappenstruktur ist geschützt, das Blatt „{sheet}“ kann nicht angelegt werden. Es wurde nichts geschrieben; bitte den Arbeitsmappenschutz aufheben.',
    en: 'The workbook structure is protected, the sheet "{sheet}" cannot be added. Nothing was written; please unprotect the workbook.',
  },
  'target-protected': {
    severity: 'error',
    de: 'Das Blatt „{sheet}“ ist geschützt, in die Ergebniszelle kann nicht geschrieben werden. Es wurde nichts geschrieben; bitte den Blattschutz aufheben und neu prüfen.',
    en: 'The sheet "{sheet}" is protected, the result cell cannot be written. Nothing was written; please unprotect the sheet and examine again.',
  },
  'formulas-protected': {
    severity: 'error',
    de: 'Das Blatt „{sheet}“ ist geschützt, seine Formeln mit KIM-Funktionen lassen sich nicht festschreiben. Es wurde nichts geschrieben; bitte den Blattschutz aufheben und noch einmal festschreiben.',
    en: 'The sheet "{sheet}" is protected, its formulas with KIM functions cannot be frozen. Nothing was written; please unprotect the sheet and freeze again.',
  },
  'excel-cell-edit-mode': {
    severity: 'error',
    de: 'In Excel wird gerade eine Zelle bearbeitet. An der Mappe wurde nichts geändert; bitte die Eingabe mit der Eingabetaste abschließen und es noch einmal versuchen.',
    en: 'A cell is being edited in Excel. Nothing in the workbook was changed; please finish the entry with the Enter key and try again.',
  },
  'excel-access-denied': {
    severity: 'error',
    de: 'Excel verweigert den Zugriff, weil die Mappe oder ein Blatt geschützt oder schreibgeschützt geöffnet ist. An der Mappe wurde nichts geändert.',
    en: 'Excel denies access because the workbook or a sheet is protected or opened read-only. Nothing in the workbook was changed.',
  },
  'excel-payload-limit': {
    severity: 'error',
    de: 'Die Datenmenge überschreitet, was Excel in einem Schritt überträgt. An der Mappe wurde nichts geändert; bitte die Mappe auf die nötigen Blätter verkleinern.',
    en: 'The amount of data exceeds what Excel transfers in one step. Nothing in the workbook was changed; please reduce the workbook to the sheets needed.',
  },
  'excel-item-not-found': {
    severity: 'error',
    de: 'Ein Blatt, eine Tabelle oder ein Name wurde während des Laufs gelöscht oder umbenannt. Das Programm hat an der Mappe nichts geändert; bitte noch einmal versuchen.',
    en: 'A sheet, table or name was deleted or renamed during the run. The program changed nothing in the workbook; please try again.',
  },
  'excel-busy': {
    severity: 'error',
    de: 'Excel ist ausgelastet oder die Sitzung ist abgelaufen. An der Mappe wurde nichts geändert; bitte kurz warten und es noch einmal versuchen.',
    en: 'Excel is busy or the session has expired. Nothing in the workbook was changed; please wait a moment and try again.',
  },
  'excel-other-workbook': {
    severity: 'error',
    de: 'Eine andere Mappe liegt vorn. An dieser wurde nichts geändert; bitte sie nach vorn holen und es noch einmal versuchen.',
    en: 'Another workbook is in front. Nothing was changed in this one; please bring it to the front and try again.',
  },
  'excel-general': {
    severity: 'error',
    de: 'Excel hat abgebrochen, ohne einen Grund zu nennen. An der Mappe wurde nichts geändert. Sind mehrere Blätter zugleich ausgewählt („Gruppe“ in der Titelleiste), bitte eines davon anklicken und es noch einmal versuchen.',
    en: 'Excel stopped without giving a reason. Nothing in the workbook was changed. If several sheets are selected at once (the title bar then says Group), please click one of them and try again.',
  },
  'excel-error': {
    severity: 'error',
    de: 'Excel meldet einen Fehler: {reason}. An der Mappe wurde nichts geändert; bitte noch einmal versuchen.',
    en: 'Excel reports an error: {reason}. Nothing in the workbook was changed; please try again.',
  },
  'write-not-kept': {
    severity: 'error',
    de: 'Excel hat den Wert nicht übernommen: In der Zelle steht nach dem Schreiben {held} statt {wanted}. Der ganze Lauf wurde zurückgenommen. Bitte prüfen, ob die Zelle verbunden, gefiltert oder Teil einer Tabelle ist, die Spalten selbst ausfüllt, und dann erneut versuchen.',
    en: 'Excel did not take the value: after the writing the cell holds {held} instead of {wanted}. The whole run was taken back. Please check whether the cell is merged, filtered or part of a table that fills columns by itself, then try again.',
  },
  'sheets-not-decorated': {
    severity: 'warning',
    de: 'Alle Werte sind geschrieben und geprüft, aber Excel hat die Gestaltung der Blätter nicht vollständig übernommen ({reason}). Formate, Spaltenbreiten, Diagramme oder die Seiteneinrichtung können fehlen; ohne Drucker lässt sich keine Seite einrichten.',
    en: 'All values are written and checked, but Excel did not take the whole design of the sheets ({reason}). Formats, column widths, charts or the page set-up may be missing; without a printer no page can be set up.',
  },
  'excel-no-answer': {
    severity: 'error',
    de: 'Excel antwortet seit zwei Minuten nicht. An der Mappe wurde nichts geändert; bitte eine begonnene Eingabe abschließen und es noch einmal versuchen.',
    en: 'Excel has not answered for two minutes. Nothing in the workbook was changed; please finish an entry that was begun and try again.',
  },
  'written-despite-error': {
    severity: 'warning',
    de: 'Beim Schreiben meldete Excel einen Fehler ({reason}); die Mappe wurde danach noch einmal gelesen: Es ist alles geschrieben.',
    en: 'Excel reported an error while writing ({reason}); the workbook was read again afterwards: everything is written.',
  },
  'write-half-done': {
    severity: 'error',
    de: 'Das Schreiben wurde nicht fertig ({reason}) und ließ sich nicht ganz zurücknehmen. Noch nicht wie vorher: {left}. Bitte „Rückgängig“ wählen, sobald Excel wieder antwortet und kein Blatt geschützt ist; die alten Werte sind in der Mappe aufbewahrt.',
    en: 'Writing was not finished ({reason}) and could not be taken back completely. Not yet as before: {left}. Please choose Undo as soon as Excel answers again and no sheet is protected; the old values are kept in the workbook.',
  },
  'write-unknown': {
    severity: 'error',
    de: 'Das Schreiben wurde nicht fertig ({reason}), und Excel lässt die Mappe im Moment nicht lesen. Ob etwas geschrieben ist, steht erst fest, wenn Excel wieder antwortet: Bitte dann neu prüfen; „Rückgängig“ nimmt auch einen halb geschriebenen Lauf zurück.',
    en: 'Writing was not finished ({reason}), and Excel does not let the workbook be read at the moment. Whether anything is written will only be known when Excel answers again: please reconcile then; Undo also takes back a run that is half written.',
  },
  'file-missing': {
    severity: 'error',
    de: 'Eine Datei von KIM-Abgleich lässt sich nicht laden ({address}). Meist gibt es eine neue Fassung: Bitte den Aufgabenbereich neu laden. Bleibt es dabei, ist der Server nicht erreichbar, der das Add-in bereitstellt. Es wurde nichts geschrieben.',
    en: 'A file of KIM-Abgleich cannot be loaded ({address}). Usually there is a new version: please reload the task pane. If it stays like this, the server that provides the add-in cannot be reached. Nothing was written.',
  },
  'internal-error': {
    severity: 'error',
    de: 'Im Programm ist ein Fehler aufgetreten ({message}). Es wurde nichts geschrieben; bitte den Fehler mit diesem Text melden.',
    en: 'An error occurred in the program ({message}). Nothing was written; please report the error with this text.',
  },
} as const satisfies FindingRoom;
