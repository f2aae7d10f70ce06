import type { FindingRoom } from './finding-room';

/** What stands in the way of writing to a workbook, of taking back and of freezing. */
export const WORKBOOK = {
  'target-without-year': {
    severity: 'warning',
    de: 'Die Ergebnisspalte „{heading}“ bleibt leer, weil mehrere Haushaltsjahre nebeneinander stehen. Bitte je Jahr eine Spalte anlegen, zum Beispiel „{heading} {year}“.',
    en: 'The result column "{heading}" stays empty because several budget years stand side by side. Please make one column per year, for example "{heading} {year}".',
  },
  'name-target-broken': {
    severity: 'warning',
    de: 'Der Name „{name}“ zeigt auf keine Zelle mehr ({target}). Dort wird nichts eingetragen; bitte den Namen im Namens-Manager berichtigen.',
    en: 'The name "{name}" no longer points to a cell ({target}). Nothing is written there; please correct it in the Name Manager.',
  },
  'name-target-not-one-cell': {
    severity: 'warning',
    de: 'Der Name „{name}“ zeigt nicht auf genau eine Zelle dieser Mappe ({target}). Dort wird nichts eingetragen; bitte den Namen auf eine einzelne Zelle setzen.',
    en: 'The name "{name}" does not point to exactly one cell of this workbook ({target}). Nothing is written there; please let it point to a single cell.',
  },
  'name-not-understood': {
    severity: 'warning',
    de: 'Der Name „{name}“ ist keiner der Ergebnisnamen. Möglich sind zum Beispiel KIM_Eigenanteil, KIM_Eigenanteil_M1, KIM_Eigenanteil_M1_2021, KIM_Ueberplanmaessig_2021.',
    en: 'The name "{name}" is none of the result names. Possible are for example KIM_Eigenanteil, KIM_Eigenanteil_M1, KIM_Eigenanteil_M1_2021, KIM_Ueberplanmaessig_2021.',
  },
  'cell-changed': {
    severity: 'error',
    de: 'Die Zelle wurde geändert, nachdem sie gelesen worden war. Es wurde nichts geschrieben; bitte neu prüfen.',
    en: 'The cell was changed after it had been read. Nothing was written; please examine again.',
  },
  'cell-changed-since-run': {
    severity: 'error',
    de: 'Die Zelle wurde nach dem Lauf geändert; er bleibt deshalb ganz stehen. Zum Zurücknehmen bitte hier wieder den Wert des Laufs eintragen, er steht im Blatt „KIM-Protokoll“.',
    en: 'The cell was changed after the run, which therefore stays as a whole. To undo it, please enter the value of the run here again; the sheet "KIM-Protokoll" names it.',
  },
  'reconciled-meanwhile': {
    severity: 'error',
    de: 'In dieser Mappe wurde seit der Vorschau geschrieben oder zurückgenommen. Es wurde nichts geändert; bitte neu prüfen.',
    en: 'This workbook was written to or taken back since the preview. Nothing was changed; please examine again.',
  },
  'target-holds-formula': {
    severity: 'warning',
    de: 'Die Ergebniszelle enthält eine Formel und bleibt unverändert; „{figure}“ wurde hier nicht eingetragen.',
    en: 'The result cell holds a formula and stays as it is; "{figure}" was not written here.',
  },
  'target-claimed-twice': {
    severity: 'warning',
    de: 'Auf diese Zelle zeigen zwei verschiedene Ergebnisse („{first}“ und „{second}“). Eingetragen wird nur das erste; bitte den Namen oder die Spalte prüfen.',
    en: 'Two different results point to this cell ("{first}" and "{second}"). Only the first is written; please check the name or the column.',
  },
  'name-without-figure': {
    severity: 'warning',
    de: 'Für den Namen „{name}“ gibt es kein Ergebnis, weil Modul, Jahr oder Stand in der Mappe nicht vorkommt. Die Zelle bleibt unverändert.',
    en: 'There is no result for the name "{name}" because its module, year or version does not occur in the workbook. The cell stays as it is.',
  },
  'cell-without-figure': {
    severity: 'warning',
    de: 'Für diese Zelle ({name}) gibt es kein Ergebnis, weil zu Modul, Jahr oder Stand keine Kosten zählen. Sie bleibt unverändert.',
    en: 'There is no result for this cell ({name}) because no cost of its module, year or version counts. It stays as it is.',
  },
  'job-running': {
    severity: 'error',
    de: 'Es läuft noch ein Auftrag aus dem Menüband; der zweite Klick hat nichts begonnen. Bitte warten, bis der erste fertig ist, oder ihn im Aufgabenbereich abbrechen.',
    en: 'A job of the ribbon is still going on; the second click has begun nothing. Please wait until the first one is done, or cancel it in the task pane.',
  },
  'nothing-to-undo': {
    severity: 'error',
    de: 'In dieser Mappe gibt es nichts, was KIM-Abgleich geschrieben hat und zurücknehmen kann.',
    en: 'This workbook has nothing that KIM-Abgleich wrote and could take back.',
  },
  'only-sheets-left': {
    severity: 'error',
    de: 'Zurückzunehmen ist nichts mehr: Ein Zurücknehmen wurde unterbrochen, nachdem alle Zellen ihre früheren Werte hatten. Übrig sind nur {sheets}; sie gelten nicht mehr. Bitte löschen oder neu abgleichen, dann werden sie neu geschrieben.',
    en: 'There is nothing left to take back: undoing was interrupted after all cells had their earlier values. Only {sheets} are left; they are no longer valid. Please delete them, or reconcile again, which writes them anew.',
  },
  'own-sheet-changed': {
    severity: 'error',
    de: 'Hier steht etwas, das nicht von KIM-Abgleich ist und beim Schreiben verloren ginge. An der Mappe wurde nichts geändert; bitte den Eintrag auf ein eigenes Blatt verschieben oder das Blatt umbenennen, um es zu behalten.',
    en: 'Something stands here that KIM-Abgleich did not write and that writing would lose. Nothing in the workbook was changed; please move the entry to a sheet of your own, or rename this sheet to keep it.',
  },
  'own-sheet-filtered': {
    severity: 'error',
    de: 'Auf dem Blatt „{sheet}“ sind Zeilen gefiltert oder ausgeblendet; Excel schriebe die Werte dort in andere Zeilen. An der Mappe wurde nichts geändert; bitte den Filter aufheben und alle Zeilen einblenden.',
    en: 'Rows of the sheet "{sheet}" are filtered or hidden; Excel would write the values into other rows there. Nothing in the workbook was changed; please remove the filter and show all rows.',
  },
  'undo-needs-preview': {
    severity: 'error',
    de: 'Diesen Lauf hat nicht diese Sitzung geschrieben; er steht in der Datei. Zurückgenommen wird er erst, wenn die Vorschau im Aufgabenbereich bestätigt ist. An der Mappe wurde nichts geändert.',
    en: 'This run was not written in this session; it stands in the file. It is only taken back once the preview in the task pane is confirmed. Nothing in the workbook was changed.',
  },
  'formula-not-brought-back': {
    severity: 'error',
    de: 'Hier käme beim Zurücknehmen die Formel „{formula}“ zurück. Der Lauf steht nur in der Datei, und die Formel ruft anderes auf als KIM- und Rechenfunktionen dieser Mappe; sie wird nicht eingetragen. An der Mappe wurde nichts geändert; wenn die Formel stimmt, bitte selbst eintragen.',
    en: 'Taking back would bring the formula "{formula}" back here. The run only stands in the file, and the formula calls more than KIM and computing functions of this workbook; it is not entered. Nothing in the workbook was changed; if the formula is right, please enter it yourself.',
  },
  'name-on-input': {
    severity: 'error',
    de: 'Der Name „{name}“ zeigt auf eine Zelle, die als Eingabe oder Überschrift gelesen wird. Ein Ergebnis würde sie überschreiben; bitte den Namen im Namens-Manager auf eine freie Zelle setzen.',
    en: 'The name "{name}" points to a cell that is read as an input or a heading. A result would overwrite it; please let the name point to a free cell.',
  },
  'name-on-text': {
    severity: 'warning',
    de: 'Der Name „{name}“ zeigt auf eine Zelle, in der ein Text steht. Das Ergebnis wird dort nicht eingetragen; bitte den Namen im Namens-Manager auf eine freie Zelle setzen oder den Text löschen.',
    en: 'The name "{name}" points to a cell that holds a text. The result is not entered there; please let the name point to a free cell, or delete the text.',
  },
  'name-on-own-sheet': {
    severity: 'warning',
    de: 'Der Name „{name}“ zeigt auf ein Blatt von KIM-Abgleich, das bei jedem Lauf neu geschrieben wird. Dort wird nichts eingetragen; bitte den Namen auf eine Zelle eines eigenen Blatts setzen.',
    en: 'The name "{name}" points to a sheet of KIM-Abgleich that every run writes anew. Nothing is written there; please let the name point to a cell on a sheet of your own.',
  },
  'added-sheet-changed': {
    severity: 'error',
    de: 'Auf diesem Blatt wurde etwas eingetragen oder geändert, seit KIM-Abgleich es angelegt hat. Damit nichts verloren geht, wurde nichts zurückgenommen; bitte die Zelle in den alten Stand bringen oder das Blatt selbst löschen.',
    en: 'Something was entered or changed on this sheet since KIM-Abgleich added it. So that nothing is lost, nothing was taken back; please bring the cell back to its old state or delete the sheet yourself.',
  },
  'added-sheet-used': {
    severity: 'error',
    de: 'Diese Formel liest vom Blatt „{sheet}“, das beim Zurücknehmen entfernt würde. Es wurde nichts zurückgenommen; bitte zuerst die Formel ändern.',
    en: 'This formula reads from the sheet "{sheet}", which taking back would remove. Nothing was taken back; please change the formula first.',
  },
  'template-complete': {
    severity: 'info',
    de: 'Alle Blätter der Vorlage sind schon da.',
    en: 'All sheets of the template are there already.',
  },
  'example-in-used-workbook': {
    severity: 'info',
    de: 'Auf dem Blatt „{sheet}“ steht schon etwas. Das Beispiel würde mit Ihren Tabellen zusammen gerechnet, deshalb wurde nichts angelegt; bitte eine neue, leere Mappe dafür öffnen.',
    en: 'Something stands on the sheet "{sheet}" already. The example would be computed together with your tables, so nothing was added; please open a new, empty workbook for it.',
  },
  'own-sheet-entry': {
    severity: 'error',
    de: 'Auf dem Blatt „{sheet}“ schreibt nur KIM-Abgleich; ein Eintrag dort ginge beim nächsten Lauf verloren oder hielte ihn auf. Es wurde nichts geschrieben; bitte eine Zelle auf einem eigenen Blatt wählen.',
    en: 'Only KIM-Abgleich writes on the sheet "{sheet}"; an entry there would be lost in the next run or stop it. Nothing was written; please choose a cell on a sheet of your own.',
  },
  'column-filtered': {
    severity: 'error',
    de: 'In der Tabelle dieser Zelle sind Zeilen gefiltert oder ausgeblendet, und ihre Spalte enthält verschiedene Formeln; Excel würde eine davon in alle Zellen der Spalte füllen. An der Mappe wurde nichts geändert; bitte den Filter aufheben und alle Zeilen einblenden.',
    en: 'Rows of the table of this cell are filtered or hidden, and its column holds different formulas; Excel would fill one of them into all cells of the column. Nothing in the workbook was changed; please remove the filter and show all rows.',
  },
  'example-sheets-taken': {
    severity: 'info',
    de: 'Diese Mappe hat schon {sheets}. Damit sich das Beispiel nicht mit Ihren Tabellen mischt, wurde nichts angelegt; bitte eine neue, leere Mappe dafür öffnen.',
    en: 'This workbook already has {sheets}. So that the example does not mix with your tables, nothing was added; please open a new, empty workbook for it.',
  },
  'nothing-to-freeze': {
    severity: 'error',
    de: 'In dieser Mappe steht keine Formel mit einer KIM-Funktion, die festgeschrieben werden könnte.',
    en: 'This workbook has no formula with a KIM function whose value could be frozen.',
  },
  'nothing-to-reenter': {
    severity: 'error',
    de: 'Keine Formel mit einer KIM-Funktion zeigt #NAME? oder #BUSY!; es gibt nichts neu einzutragen.',
    en: 'No formula with a KIM function shows #NAME? or #BUSY!; there is nothing to enter again.',
  },
  'formula-not-reentered': {
    severity: 'warning',
    de: 'Das Blatt „{sheet}“ ist geschützt, seine Formeln mit KIM-Funktionen wurden nicht neu eingetragen. Bitte den Blattschutz aufheben und noch einmal neu eintragen.',
    en: 'The sheet "{sheet}" is protected, its formulas with KIM functions were not entered again. Please unprotect the sheet and enter them again.',
  },
  'formula-not-frozen': {
    severity: 'warning',
    de: 'Die Formel zeigt den Fehler {error} und bleibt stehen; festgeschrieben werden nur Werte.',
    en: 'The formula shows the error {error} and stays; only values are frozen.',
  },
  'array-not-frozen': {
    severity: 'warning',
    de: 'Eine Formel füllt {area}, vermutlich als Matrixformel (mit Strg+Umschalt+Eingabe eingegeben), und bleibt stehen: Excel ändert davon nur das Ganze. Zum Festschreiben bitte {area} markieren, kopieren und als Werte einfügen.',
    en: 'One formula fills {area}, presumably as an array formula (entered with Ctrl+Shift+Enter), and stays: Excel changes only the whole of it. To freeze it, please select {area}, copy it and paste it as values.',
  },
  'array-not-reentered': {
    severity: 'warning',
    de: 'Eine Formel füllt {area}, vermutlich als Matrixformel (mit Strg+Umschalt+Eingabe eingegeben), und bleibt stehen: Excel ändert davon nur das Ganze. Um sie neu einzutragen, bitte {area} markieren, F2 drücken und mit Strg+Umschalt+Eingabe abschließen; sind es einzelne Formeln, jede mit F2 und Eingabe.',
    en: 'One formula fills {area}, presumably as an array formula (entered with Ctrl+Shift+Enter), and stays: Excel changes only the whole of it. To enter it again, please select {area}, press F2 and finish with Ctrl+Shift+Enter; where these are single formulas, each with F2 and Enter.',
  },
  'calculated-by-hand': {
    severity: 'warning',
    de: 'Excel rechnet in dieser Mappe nur auf Anforderung. Formeln können alte Werte zeigen, und mit diesen wird gerechnet; bitte F9 drücken oder die Berechnung auf „Automatisch“ stellen und neu prüfen.',
    en: 'Excel computes in this workbook only when it is told to. Formulas may show old values, and these are used; please press F9 or set the calculation to "Automatic", and examine again.',
  },
  'date-system-assumed': {
    severity: 'warning',
    de: 'Excel hat nicht mitgeteilt, ab welchem Jahr diese Mappe Tage zählt. Es wird 1900 angenommen, wie üblich; bitte ein Datum der Eingaben in der Vorschau prüfen.',
    en: 'Excel did not tell from which year this workbook counts days. 1900 is assumed, as usual; please check a date of the inputs in the preview.',
  },
  'functions-in-1904': {
    severity: 'info',
    de: 'Diese Mappe zählt Tage ab 1904. Der Abgleich rechnet damit richtig; KIM-Funktionen in Zellen lesen ein Datum um 1.462 Tage zu früh. Dort bitte das Datum als Text angeben, zum Beispiel „01.07.2021“.',
    en: 'This workbook counts days from 1904. The reconciliation handles that; KIM functions in cells read a date 1,462 days too early. Please give them dates as text, for example "01.07.2021".',
  },
  'state-unreadable': {
    severity: 'error',
    de: 'Der in der Mappe gespeicherte Verlauf von KIM-Abgleich ist beschädigt oder nicht von KIM-Abgleich. Es wurde nichts geschrieben; bitte eine frühere Fassung der Datei verwenden oder den gespeicherten Verlauf im Aufgabenbereich entfernen.',
    en: 'The state of KIM-Abgleich kept in the workbook is damaged or was not written by KIM-Abgleich. Nothing was written; please use an earlier version of the file, or remove the state in the task pane.',
  },
  'state-readable': {
    severity: 'error',
    de: 'In dieser Mappe steht kein beschädigter Verlauf von KIM-Abgleich. Es wurde nichts entfernt; bitte neu prüfen.',
    en: 'This workbook holds no damaged state of KIM-Abgleich. Nothing was removed; please examine again.',
  },
} as const satisfies FindingRoom;
