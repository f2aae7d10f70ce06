/**
 * Every finding the program can report: its severity and its sentence in German and English.
 * The closed union of finding codes is the set of keys of this object. Placeholders in braces are filled with
 * texts as they are and with amounts in the notation of the language.
 */
export const CATALOGUE = {
  'not-a-number': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ ist keine Zahl. Bitte eine Zahl wie 1.234,56 eintragen.',
    en: '"{text}" in column "{column}" is not a number. Please enter a number such as 1.234,56.',
  },
  'foreign-number': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ ist nicht deutsch geschrieben; gemeint ist vermutlich {reading}. Bitte so eintragen oder die Zelle als Zahl formatieren.',
    en: '"{text}" in column "{column}" is not written the German way; it probably means {reading}. Please enter it like this or as a number.',
  },
  'ambiguous-number': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ ist nicht eindeutig: Es kann {first} oder {second} heißen. Bitte die Zahl eindeutig eintragen.',
    en: '"{text}" in column "{column}" is ambiguous: it can mean {first} or {second} (German notation). Please enter the number unambiguously.',
  },
  'error-value': {
    severity: 'error',
    de: 'In der Spalte „{column}“ steht der Fehlerwert {text}. Bitte die Formel dieser Zelle in Ordnung bringen.',
    en: 'Column "{column}" holds the error value {text}. Please repair the formula of this cell.',
  },
  'formula-not-calculated': {
    severity: 'error',
    de: 'Die Formel in der Spalte „{column}“ ist nicht berechnet. Bitte die Datei einmal in Excel öffnen und speichern.',
    en: 'The formula in column "{column}" is not calculated. Please open the file once in Excel and save it.',
  },
  'negative-value': {
    severity: 'error',
    de: 'In der Spalte „{column}“ steht der negative Wert {value}; hier ist nur ein Wert ab 0 möglich. Bitte den Wert berichtigen.',
    en: 'Column "{column}" holds the negative value {value}; only values from 0 are possible here. Please correct it.',
  },
  'not-a-date': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ ist kein Datum. Bitte ein Datum wie 01.07.2021 eintragen.',
    en: '"{text}" in column "{column}" is not a date. Please enter a date such as 01.07.2021.',
  },
  'impossible-date': {
    severity: 'error',
    de: 'Das Datum „{text}“ in der Spalte „{column}“ gibt es nicht. Bitte das Datum berichtigen.',
    en: 'The date "{text}" in column "{column}" does not exist. Please correct it.',
  },
  'implausible-date': {
    severity: 'error',
    de: 'Das Datum „{text}“ in der Spalte „{column}“ liegt außerhalb der Jahre 1990 bis 2100. Bitte das Datum berichtigen.',
    en: 'The date "{text}" in column "{column}" lies outside the years 1990 to 2100. Please correct it.',
  },
  'end-before-start': {
    severity: 'error',
    de: 'Das Ende {end} liegt vor dem Beginn {start}. Bitte eines der beiden Daten berichtigen.',
    en: 'The end {end} lies before the start {start}. Please correct one of the two dates.',
  },
  'not-a-year': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ ist kein Haushaltsjahr. Bitte ein Jahr wie 2021 eintragen.',
    en: '"{text}" in column "{column}" is not a budget year. Please enter a year such as 2021.',
  },
  'unknown-module': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ ist kein Modul. Bitte 1, 2 oder 3 eintragen.',
    en: '"{text}" in column "{column}" is not a module. Please enter 1, 2 or 3.',
  },
  'unknown-word': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ ist hier nicht vorgesehen. Möglich sind: {allowed}.',
    en: '"{text}" in column "{column}" is not known here. Possible are: {allowed}.',
  },
  'share-looks-like-percent': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ sieht nach Prozent aus. Bitte den Anteil als Bruchteil einer vollen Stelle eintragen (0,5 statt 50) oder die Spalte „VZÄ“ nennen.',
    en: '"{text}" in column "{column}" looks like a percentage. Please enter the share as a fraction of a full post (0.5 instead of 50) or name the column "VZÄ".',
  },
  'number-too-large': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ ist zu groß, möglich sind höchstens {most}. Bitte die Zahl und ihre Einheit (€ oder T€) prüfen.',
    en: '"{text}" in column "{column}" is too large, at most {most} is possible. Please check the number and its unit (€ or T€).',
  },
  'needed-cell-empty': {
    severity: 'error',
    de: 'Die Zelle in der Spalte „{column}“ ist leer. Bitte den Wert eintragen; eine leere Zelle zählt nicht als 0.',
    en: 'The cell in column "{column}" is empty. Please enter the value; an empty cell does not count as 0.',
  },
  'weekly-hours': {
    severity: 'error',
    de: 'In der Spalte „{column}“ stehen Wochenstunden oder Prozente statt VZÄ. Weil offen ist, ob durch 39 oder 41 Stunden geteilt wird, wird nicht umgerechnet; bitte eine Spalte „VZÄ“ ergänzen.',
    en: 'Column "{column}" holds weekly hours or per cent instead of FTE. They are not converted because it is open whether to divide by 39 or 41 hours; please add a column "VZÄ".',
  },
  'heading-ambiguous': {
    severity: 'warning',
    de: 'Die Überschrift „{heading}“ ist mehrdeutig, die Spalte wird nicht verwendet. Bitte genauer bezeichnen, zum Beispiel „Ansatz“, „Anordnungssoll“ oder „Ermächtigungsübertragung“.',
    en: 'The heading "{heading}" is ambiguous, the column is not used. Please name it more precisely, for example "Ansatz", "Anordnungssoll" or "Ermächtigungsübertragung".',
  },
  'heading-twice': {
    severity: 'error',
    de: 'Die Spalten „{first}“ ({firstColumn}) und „{second}“ bedeuten dasselbe. Bitte eine der beiden umbenennen oder entfernen.',
    en: 'The columns "{first}" ({firstColumn}) and "{second}" mean the same. Please rename or remove one of them.',
  },
  'heading-per-fte-assumed': {
    severity: 'warning',
    de: 'Die Spalte „{heading}“ wird als Betrag je VZÄ und Jahr gelesen. Bitte die Überschrift ergänzen („je VZÄ und Jahr“) oder „Gesamtkosten“ verwenden.',
    en: 'Column "{heading}" is read as an amount per FTE and year. Please complete the heading ("je VZÄ und Jahr") or use "Gesamtkosten".',
  },
  'adjusted-appropriation-used': {
    severity: 'warning',
    de: 'Statt des Ansatzes wird der fortgeschriebene Ansatz verwendet („{heading}“). Übertragungen und bereits bewilligte Mittel sind darin enthalten und werden nicht noch einmal gezählt.',
    en: 'The adjusted appropriation ("{heading}") is used in place of the appropriation. It contains carry-overs and earlier grants, which are not counted again.',
  },
  'target-without-year': {
    severity: 'warning',
    de: 'Die Ergebnisspalte „{heading}“ bleibt leer, weil mehrere Haushaltsjahre nebeneinander stehen. Bitte je Jahr eine Spalte anlegen, zum Beispiel „{heading} {year}“.',
    en: 'The result column "{heading}" stays empty because several budget years stand side by side. Please make one column per year, for example "{heading} {year}".',
  },
  'total-differs': {
    severity: 'warning',
    de: 'Die ausgewiesene Summe in der Spalte „{column}“ ist {stated}, die Zeilen ergeben {summed}. Gerechnet wird mit den Zeilen; bitte die Summe prüfen.',
    en: 'The stated total in column "{column}" is {stated}, the rows add up to {summed}. The rows are used; please check the total.',
  },
  'row-not-read': {
    severity: 'warning',
    de: 'Diese Zeile steht unter den Anmerkungen der Tabelle „{table}“ und wurde nicht gelesen. Bitte über die Anmerkungen setzen, wenn sie zur Tabelle gehört.',
    en: 'This row stands below the notes of the table "{table}" and was not read. Please move it above the notes if it belongs to the table.',
  },
  'income-sign-turned': {
    severity: 'info',
    de: 'Der geplante Ertrag von „{line}“ ({year}) steht mit Minus in der Tabelle, wie Haushaltssoftware Erträge ausgibt. Er wird als Ertrag von {amount} gelesen.',
    en: 'The planned income of "{line}" ({year}) has a minus sign, as budget software prints income. It is read as an income of {amount}.',
  },
  'table-on-hidden-sheet': {
    severity: 'warning',
    de: 'Das Blatt „{sheet}“ ist ausgeblendet; seine Tabelle „{table}“ zählt trotzdem mit. Soll sie nicht zählen, in der Zuordnung „wird nicht gelesen“ wählen.',
    en: 'Sheet "{sheet}" is hidden; its table "{table}" counts all the same. If it should not, please choose "is not read" in the assignment.',
  },
  'totals-repeat-posts': {
    severity: 'warning',
    de: 'Diese Tabelle nennt Kosten und Zuwendung von Modulen, deren Stellen schon in der Tabelle auf dem Blatt „{posts}“ stehen. Sie wird nicht gelesen, damit nichts doppelt zählt. Bitte die Beträge, die zu den Stellen gehören, dort eintragen.',
    en: 'This table gives cost and grant of modules whose posts stand in the table on sheet "{posts}" already. It is not read, so that nothing counts twice. Please enter amounts that belong to the posts there.',
  },
  'post-in-two-tables': {
    severity: 'warning',
    de: 'Diese Stelle steht ebenso auf dem Blatt „{sheet}“ in Zeile {row}; beide Zeilen zählen. Ist es dieselbe Stelle in einer anderen Fassung, bitte beide Tabellen um eine Spalte „Stand“ ergänzen oder eine Zeile entfernen.',
    en: 'This post also stands on sheet "{sheet}" in row {row}; both rows count. If it is the same post in another version, please add a column "Stand" to both tables or remove one row.',
  },
  'total-cost-without-year': {
    severity: 'error',
    de: 'Der Betrag in der Spalte „{column}“ nennt kein Haushaltsjahr, die Laufzeit ({start} bis {end}) reicht aber über mehrere Jahre. Bitte eine Spalte „Jahr“ oder Spalten je Jahr anlegen.',
    en: 'The amount in column "{column}" names no budget year, but the period ({start} to {end}) spans several. Please add a column "Jahr" or one column per year.',
  },
  'no-posts-table': {
    severity: 'error',
    de: 'In der Mappe wurde keine Stellentabelle gefunden. Gesucht wurde eine Überschriftenzeile mit Modul, VZÄ, Personalkosten je VZÄ und Jahr (oder Gesamtkosten), Beginn und Ende.',
    en: 'No table of posts was found in the workbook. Looked for: a heading row with Modul, VZÄ, Personalkosten je VZÄ und Jahr (or Gesamtkosten), Beginn and Ende.',
  },
  'posts-table-empty': {
    severity: 'error',
    de: 'Die Stellentabelle enthält keine Zeile. Bitte unter der Überschrift mindestens eine Stelle eintragen.',
    en: 'The table of posts has no row. Please enter at least one post below the heading.',
  },
  'missing-column': {
    severity: 'error',
    de: 'In der Tabelle „{table}“ mit der Überschrift in Zeile {row} fehlt: {columns}. Bitte die Spalte ergänzen oder ihre Überschrift anpassen.',
    en: 'The table "{table}" with its heading in row {row} lacks: {columns}. Please add the column or change its heading.',
  },
  'table-not-used': {
    severity: 'warning',
    de: 'Die Tabelle mit der Überschrift in Zeile {row} sieht nach „{table}“ aus, wird aber nicht verwendet, weil etwas fehlt: {columns}.',
    en: 'The table with its heading in row {row} looks like "{table}" but is not used because it lacks: {columns}.',
  },
  'rule-without-source': {
    severity: 'warning',
    de: 'Für diesen Fördersatz ist keine Quelle angegeben. Bitte Bescheid, Richtlinie oder Planung mit Datum nennen.',
    en: 'This rate has no source. Please name the notice, guideline or plan with its date.',
  },
  'source-without-kind': {
    severity: 'warning',
    de: 'Bei „{source}“ fehlt die Art. Es wird nichts abgezogen und nichts als Deckung gezählt; bitte „Gegenfinanzierung“ oder „Deckung“ eintragen.',
    en: '"{source}" has no kind. Nothing is deducted or counted as cover; please enter "Gegenfinanzierung" or "Deckung".',
  },
  'source-without-status': {
    severity: 'warning',
    de: 'Bei „{source}“ fehlt der Status; das Geld zählt als beantragt. Bitte „beantragt“, „bewilligt“ oder „abgelehnt“ eintragen.',
    en: '"{source}" has no status and counts as requested. Please enter "beantragt", "bewilligt" or "abgelehnt".',
  },
  'range-reversed': {
    severity: 'error',
    de: 'Der untere Betrag {low} ist größer als der obere Betrag {high}. Bitte die Beträge berichtigen.',
    en: 'The lower amount {low} is larger than the upper amount {high}. Please correct the amounts.',
  },
  'stated-unclear': {
    severity: 'warning',
    de: 'Aus „{label}“ geht nicht eindeutig hervor, welche Größe gemeint ist. Der Betrag wird nicht abgeglichen; bitte Eigenanteil, überplanmäßig, außerplanmäßig, Zuwendung, Kosten oder Deckung nennen und Modul und Jahr eindeutig angeben.',
    en: '"{label}" does not say clearly which figure is meant. The amount is not reconciled; please name own share, over-plan, extra-plan, grant, cost or cover and give module and year unambiguously.',
  },
  'setting-unreadable': {
    severity: 'error',
    de: 'Die Einstellung „{name}“ hat den Wert „{text}“, der nicht gelesen werden kann. Möglich: {allowed}.',
    en: 'The setting "{name}" has the value "{text}", which cannot be read. Possible: {allowed}.',
  },
  'unknown-version': {
    severity: 'error',
    de: 'Den Stand „{version}“ gibt es in der Stellentabelle nicht. Vorhanden: {versions}.',
    en: 'The version "{version}" does not occur in the table of posts. Available: {versions}.',
  },
  'too-many-years': {
    severity: 'error',
    de: 'Die Stellen laufen über {count} Haushaltsjahre ({first} bis {last}), möglich sind höchstens 20. Bitte die Laufzeiten prüfen oder die Einstellung „Haushaltsjahre“ angeben.',
    en: 'The posts span {count} budget years ({first} to {last}), at most 20 are possible. Please check the periods or make the setting "Haushaltsjahre".',
  },
  'no-budget-years': {
    severity: 'error',
    de: 'Es ist kein Haushaltsjahr zu erkennen. Bitte Beginn und Ende der Stellen, eine Spalte „Jahr“ oder die Einstellung „Haushaltsjahre“ angeben.',
    en: 'No budget year can be determined. Please give start and end of the posts, a column "Jahr" or the setting "Haushaltsjahre".',
  },
  'years-without-posts': {
    severity: 'warning',
    de: 'Nach der Einstellung „Haushaltsjahre“ wird auch gerechnet für {years}, die Mappe enthält dafür aber keine Stellen. Bitte die Haushaltsjahre oder die Laufzeiten der Stellen prüfen.',
    en: 'The setting "Haushaltsjahre" includes {years}, but the workbook has no posts for it. Please check the budget years or the periods of the posts.',
  },
  'years-miss-posts': {
    severity: 'error',
    de: 'Die Einstellung „Haushaltsjahre“ nennt {years}, die Stellen laufen aber nur in {touched}. Bitte die Haushaltsjahre oder die Laufzeiten der Stellen berichtigen.',
    en: 'The setting "Haushaltsjahre" names {years}, but the posts only run in {touched}. Please correct the budget years or the periods of the posts.',
  },
  'years-left-out': {
    severity: 'info',
    de: 'Die Stellen laufen auch im Haushaltsjahr {years}; nach der Einstellung „Haushaltsjahre“ zählt es nicht mit.',
    en: 'The posts also run in budget year {years}, which the setting "Haushaltsjahre" leaves out.',
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
  'cell-changed': {
    severity: 'error',
    de: 'Die Zelle wurde geändert, nachdem sie gelesen worden war. Es wurde nichts geschrieben; bitte neu abgleichen.',
    en: 'The cell was changed after it had been read. Nothing was written; please reconcile again.',
  },
  'cell-changed-since-run': {
    severity: 'error',
    de: 'Die Zelle wurde nach dem Lauf geändert; er bleibt deshalb ganz stehen. Zum Zurücknehmen bitte hier wieder den Wert des Laufs eintragen, er steht im Blatt „KIM-Protokoll“.',
    en: 'The cell was changed after the run, which therefore stays as a whole. To undo it, please enter the value of the run here again; the sheet "KIM-Protokoll" names it.',
  },
  'assigned-by-hand': {
    severity: 'info',
    de: 'Was diese Tabelle ist und was ihre Spalten enthalten, ist von Hand zugeordnet.',
    en: 'What this table is and what its columns hold was assigned by hand.',
  },
  'assignment-lost': {
    severity: 'warning',
    de: 'Die von Hand zugeordnete Tabelle auf dem Blatt „{sheet}“ (Überschriften in Zeile {row}) ist nicht mehr zu finden; die Überschriften haben sich geändert. Bitte die Zuordnung prüfen.',
    en: 'The table on the sheet "{sheet}" that was assigned by hand (headings in row {row}) cannot be found any more; its headings have changed. Please check the assignment.',
  },
  'reconciled-meanwhile': {
    severity: 'error',
    de: 'In dieser Mappe wurde seit der Vorschau geschrieben oder zurückgenommen. Es wurde nichts geändert; bitte neu abgleichen.',
    en: 'This workbook was written to or taken back since the preview. Nothing was changed; please reconcile again.',
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
    de: 'Für den Namen „{name}“ gibt es kein Ergebnis, weil Modul oder Jahr in der Mappe nicht vorkommt. Die Zelle bleibt unverändert.',
    en: 'There is no result for the name "{name}" because its module or year does not occur in the workbook. The cell stays as it is.',
  },
  'nothing-to-undo': {
    severity: 'error',
    de: 'In dieser Mappe gibt es nichts, was KIM-Abgleich geschrieben hat und zurücknehmen kann.',
    en: 'This workbook has nothing that KIM-Abgleich wrote and could take back.',
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
  'nothing-to-freeze': {
    severity: 'error',
    de: 'In dieser Mappe steht keine Formel mit einer KIM-Funktion, die festgeschrieben werden könnte.',
    en: 'This workbook has no formula with a KIM function whose value could be frozen.',
  },
  'formula-not-frozen': {
    severity: 'warning',
    de: 'Die Formel zeigt den Fehler {error} und bleibt stehen; festgeschrieben werden nur Werte.',
    en: 'The formula shows the error {error} and stays; only values are frozen.',
  },
  'formulas-protected': {
    severity: 'error',
    de: 'Das Blatt „{sheet}“ ist geschützt, seine Formeln mit KIM-Funktionen lassen sich nicht festschreiben. Es wurde nichts geschrieben; bitte den Blattschutz aufheben und noch einmal festschreiben.',
    en: 'The sheet "{sheet}" is protected, its formulas with KIM functions cannot be frozen. Nothing was written; please unprotect the sheet and freeze again.',
  },
  'state-unreadable': {
    severity: 'error',
    de: 'Der in der Mappe gespeicherte Stand von KIM-Abgleich ist beschädigt. Es wurde nichts geschrieben; bitte eine frühere Fassung der Datei verwenden.',
    en: 'The state of KIM-Abgleich kept in the workbook is damaged. Nothing was written; please use an earlier version of the file.',
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
  'write-not-taken-back': {
    severity: 'error',
    de: 'Das Schreiben ist fehlgeschlagen ({first}) und ließ sich nicht vollständig zurücknehmen ({second}). Bitte die Mappe schließen, ohne zu speichern.',
    en: 'Writing failed ({first}) and could not be taken back completely ({second}). Please close the workbook without saving.',
  },
  'file-empty': {
    severity: 'error',
    de: 'Die Datei ist leer (0 Byte). Bitte die Arbeitsmappe in Excel erneut speichern und diese Datei angeben.',
    en: 'The file is empty (0 bytes). Please save the workbook in Excel again and give that file.',
  },
  'file-not-a-workbook': {
    severity: 'error',
    de: 'Die Datei ist keine Excel-Arbeitsmappe. Bitte eine Datei im Format .xlsx oder .xlsm angeben.',
    en: 'The file is not an Excel workbook. Please give a file in the format .xlsx or .xlsm.',
  },
  'file-damaged': {
    severity: 'error',
    de: 'Die Datei ist beschädigt oder unvollständig und lässt sich nicht öffnen. Bitte in Excel mit „Öffnen und reparieren“ öffnen, neu speichern oder eine Sicherung verwenden.',
    en: 'The file is damaged or incomplete and cannot be opened. Please use "Open and Repair" in Excel, save it again, or use a backup.',
  },
  'file-part-damaged': {
    severity: 'error',
    de: 'Die Datei ist beschädigt: der Bestandteil „{part}“ fehlt oder ist nicht lesbar. Bitte in Excel mit „Öffnen und reparieren“ öffnen, neu speichern oder eine Sicherung verwenden.',
    en: 'The file is damaged: its part "{part}" is missing or cannot be read. Please use "Open and Repair" in Excel, save it again, or use a backup.',
  },
  'file-password-protected': {
    severity: 'error',
    de: 'Die Datei ist mit einem Kennwort verschlüsselt. Bitte in Excel öffnen, das Kennwort zum Öffnen entfernen und die Datei neu speichern.',
    en: 'The file is encrypted with a password. Please open it in Excel, remove the password to open, and save it again.',
  },
  'file-old-format': {
    severity: 'error',
    de: 'Die Datei hat das alte Format .xls. Bitte in Excel öffnen und als .xlsx speichern.',
    en: 'The file has the old format .xls. Please open it in Excel and save it as .xlsx.',
  },
  'file-binary-format': {
    severity: 'error',
    de: 'Die Datei hat das Binärformat .xlsb. Bitte in Excel öffnen und als .xlsx speichern.',
    en: 'The file has the binary format .xlsb. Please open it in Excel and save it as .xlsx.',
  },
  'file-too-large': {
    severity: 'error',
    de: 'Die Datei ist entpackt größer als 1 GB, oder ein Bestandteil ist größer als 400 MB; so große Arbeitsmappen werden nicht geöffnet. Bitte nicht benötigte Blätter in eine andere Datei verschieben.',
    en: 'The file unpacks to more than 1 GB, or one of its parts to more than 400 MB; workbooks of that size are not opened. Please move sheets that are not needed to another file.',
  },
  'internal-error': {
    severity: 'error',
    de: 'Im Programm ist ein Fehler aufgetreten ({message}). Es wurde nichts geschrieben; bitte den Fehler mit diesem Text melden.',
    en: 'An error occurred in the program ({message}). Nothing was written; please report the error with this text.',
  },
  'file-not-readable': {
    severity: 'error',
    de: 'Die Datei „{file}“ kann nicht gelesen werden ({reason}). Bitte Namen und Zugriffsrechte prüfen.',
    en: 'The file "{file}" cannot be read ({reason}). Please check its name and the access rights.',
  },
  'file-not-writable': {
    severity: 'error',
    de: 'Die Ausgabedatei „{file}“ kann nicht geschrieben werden ({reason}). Bitte Ordner, Speicherplatz und Zugriffsrechte prüfen.',
    en: 'The output file "{file}" cannot be written ({reason}). Please check folder, disk space and access rights.',
  },
  'cost-missing': {
    severity: 'warning',
    de: 'Für {year} fehlen die Personalkosten je VZÄ und auch die Gesamtkosten. Kosten und Eigenanteil der Stelle bleiben für dieses Jahr unbekannt; bitte die Kosten nachtragen.',
    en: 'For {year} both the personnel cost per FTE and the total cost are missing. Cost and own share of the post stay unknown for this year; please enter the cost.',
  },
  'fte-missing': {
    severity: 'warning',
    de: 'Für {year} fehlen die VZÄ. Ohne sie lassen sich Kosten oder Zuwendung der Stelle nicht berechnen; bitte die VZÄ nachtragen oder Gesamtkosten und Zuwendung angeben.',
    en: 'For {year} the FTE are missing. Cost or grant of the post cannot be computed without them; please enter the FTE, or total cost and grant.',
  },
  'period-missing': {
    severity: 'warning',
    de: 'Für {year} fehlt Beginn oder Ende der Stelle. Kosten oder Zuwendung lassen sich nicht berechnen; bitte beides nachtragen.',
    en: 'For {year} start or end of the post is missing. Cost or grant cannot be computed; please enter both.',
  },
  'rate-unknown': {
    severity: 'warning',
    de: 'Für {subject} ist vom {from} bis {to} kein Fördersatz bekannt ({reason}). Zuwendung und Eigenanteil bleiben unbekannt; bitte den Satz mit Quelle in der Tabelle „Fördersätze“ eintragen oder die Zuwendung in der Stellentabelle angeben.',
    en: 'For {subject} no rate is known from {from} to {to} ({reason}). Grant and own share stay unknown; please enter the rate with its source in the table "Fördersätze", or state the grant in the table of posts.',
  },
  'rules-clash': {
    severity: 'error',
    de: 'Für {subject} gelten ab {from} zwei Fördersätze gleichen Ranges: „{first}“ und „{second}“. Bitte den Zeitraum oder die Art einer der beiden Zeilen berichtigen.',
    en: 'For {subject} two rates of the same rank apply from {from}: "{first}" and "{second}". Please correct the period or the kind of one of the two rows.',
  },
  'rate-weak': {
    severity: 'info',
    de: 'Der Satz von {rate} für {subject} ({from} bis {to}) ist nur schwach belegt (Quelle: {source}). Bitte am Bescheid prüfen und dort abweichende Sätze in der Tabelle „Fördersätze“ eintragen.',
    en: 'The rate of {rate} for {subject} ({from} to {to}) is weakly documented (source: {source}). Please check it against the grant notice and enter a different rate in the table "Fördersätze".',
  },
  'rate-inferred': {
    severity: 'info',
    de: 'Der Satz von {rate} für {subject} ({from} bis {to}) ist aus der Quelle erschlossen, nicht für diesen Zeitraum gedruckt (Quelle: {source}). Bitte am Bescheid prüfen und dort abweichende Sätze in der Tabelle „Fördersätze“ eintragen.',
    en: 'The rate of {rate} for {subject} ({from} to {to}) is inferred from its source, not printed for this period (source: {source}). Please check it against the grant notice and enter a different rate in the table "Fördersätze".',
  },
  'rows-assumed': {
    severity: 'info',
    de: '{assumed} von {all} Zeilen der Stellentabelle sind als angenommen gekennzeichnet. Die Ergebnisse hängen davon ab; bitte vor einem Beschluss durch belegte Angaben ersetzen.',
    en: '{assumed} of {all} rows of the table of posts are marked as assumed. The results depend on them; please replace them by documented figures before a resolution.',
  },
  'mechanics-mixed': {
    severity: 'warning',
    de: 'Im Jahr {year} gelten für diese Zeile nacheinander ein Satz je VZÄ und ein Anteil an den Kosten. Die Zuwendung bleibt unbekannt; bitte die Zeile an dem Tag teilen, an dem die Regel wechselt.',
    en: 'In {year} a rate per FTE and a share of the cost apply to this row one after the other. The grant stays unknown; please split the row on the day on which the rule changes.',
  },
  'unknown-programme': {
    severity: 'error',
    de: 'Das Programm „{programme}“ ist nicht bekannt. Möglich sind: {programmes}.',
    en: 'The programme "{programme}" is not known. Possible are: {programmes}.',
  },
  'role-without-rule': {
    severity: 'error',
    de: 'Die Rolle „{role}“ ist nicht bekannt, daher gibt es für sie keinen Fördersatz. Bitte eine bekannte Rolle wählen oder die Zuwendung angeben.',
    en: 'The role "{role}" is not known, so there is no rate for it. Please choose a known role or state the grant.',
  },
  'role-assumed': {
    severity: 'info',
    de: 'Die Zeile nennt keine Rolle; gerechnet wird mit dem Satz für Koordination. Bitte bei einer Verwaltungsassistenz die Rolle eintragen.',
    en: 'The row names no role; the rate for coordination is used. Please enter the role if it is an administrative assistant.',
  },
  'notice-differs': {
    severity: 'info',
    de: 'Der Bescheid ({notice}, Quelle: {noticeSource}) weicht vom gleichzeitig geltenden Satz ab ({other}, Quelle: {otherSource}). Gerechnet wird mit dem Bescheid.',
    en: 'The grant notice ({notice}, source: {noticeSource}) differs from the rate in force at the same time ({other}, source: {otherSource}). The notice is used.',
  },
  'post-rate-differs': {
    severity: 'info',
    de: 'Der Fördersatz der Zeile ({stated}) weicht vom vorrangigen Satz ab ({used}, Quelle: {source}). Gerechnet wird mit dem vorrangigen Satz.',
    en: 'The rate of the row ({stated}) differs from the rate that takes precedence ({used}, source: {source}). The latter is used.',
  },
  'grant-differs-from-rule': {
    severity: 'info',
    de: 'Die angegebene Zuwendung für {year} ({stated}) weicht vom Fördersatz ab, der {computed} ergäbe. Gerechnet wird mit der angegebenen Zuwendung.',
    en: 'The stated grant for {year} ({stated}) differs from the rate, which would give {computed}. The stated grant is used.',
  },
  'fte-above-cap': {
    severity: 'info',
    de: 'Im Jahr {year} liegen {excess} VZÄ-Monate dieser Zeile über der Höchstzahl von {cap} VZÄ und werden nicht gefördert.',
    en: 'In {year}, {excess} FTE months of this row exceed the maximum of {cap} FTE and are not funded.',
  },
  'share-below-minimum': {
    severity: 'info',
    de: 'Der Stellenanteil von {share} VZÄ liegt {year} unter dem Mindestanteil von {minimum} VZÄ und wird nicht gefördert; die Zuwendung ist 0,00 €.',
    en: 'The share of {share} FTE is below the minimum of {minimum} FTE in {year} and is not funded; the grant is 0.00 euro.',
  },
  'grant-exceeds-cost': {
    severity: 'warning',
    de: 'In Modul {module} übersteigt die Zuwendung {year} die Kosten um {amount}. Der Eigenanteil ist negativ; bitte Kosten und Fördersatz prüfen.',
    en: 'In module {module} the grant exceeds the cost of {year} by {amount}. The own share is negative; please check cost and rate.',
  },
  'deduction-unclear': {
    severity: 'warning',
    de: 'Bei „{source}“ ist unklar, ob das Geld in den Zahlen schon abgezogen ist. Es wird nicht noch einmal abgezogen; der Eigenanteil ohne dieses Geld ist unbekannt. Bitte „ja“ oder „nein“ eintragen.',
    en: 'For "{source}" it is unclear whether the money has already been taken off. It is not deducted again; the own share without it is unknown. Please enter yes or no.',
  },
  'deducted-amount-unknown': {
    severity: 'warning',
    de: '„{source}“ ist in den Zahlen schon abgezogen, der Betrag ist aber nicht angegeben. Der Eigenanteil ohne dieses Geld ist unbekannt; bitte „davon abgezogen“ ausfüllen.',
    en: '"{source}" has already been taken off, but the amount is not given. The own share without it is unknown; please fill in the amount taken off.',
  },
  'no-budget-lines': {
    severity: 'warning',
    de: 'Die Mappe enthält keine Haushaltszeilen. Über- und außerplanmäßige Beträge sind daher nicht bekannt; bitte eine Tabelle mit Jahr, Produkt oder Sachkonto und Ansatz ergänzen.',
    en: 'The workbook has no budget lines. Over-plan and extra-plan amounts are therefore unknown; please add a table with year, product or account and appropriation.',
  },
  'no-budget-line': {
    severity: 'warning',
    de: 'Für Modul {module} gibt es im Jahr {year} keine Haushaltszeile. Der über- oder außerplanmäßige Betrag ist daher nicht bekannt; bitte die Haushaltszeile ergänzen.',
    en: 'There is no budget line for module {module} in {year}. The over-plan or extra-plan amount is therefore unknown; please add the budget line.',
  },
  'several-lines-without-module': {
    severity: 'warning',
    de: 'Im Jahr {year} gibt es mehrere Aufwandszeilen ohne Modul ({lines}); welche davon Modul {modules} trägt, ist nicht erkennbar. Hier wird nichts eingetragen; bitte in der Spalte Modul angeben, welche Zeile gemeint ist.',
    en: 'In {year} there are several expense lines without module ({lines}); which one carries module {modules} cannot be told. Nothing is written here; please name the module in the column Modul.',
  },
  'several-lines-for-module': {
    severity: 'warning',
    de: 'Für Modul {module} gibt es im Jahr {year} mehrere Aufwandszeilen ({lines}), auf die sich die Kosten nicht eindeutig verteilen lassen. Bitte bei den Stellen die Aufwandsart (Personal oder Transfer) und je Aufwandsart genau eine Zeile mit Sachkonto angeben.',
    en: 'Module {module} has several expense lines in {year} ({lines}) over which its cost cannot be split uniquely. Please give the expense type (personnel or transfer) of the posts and exactly one line with account for each type.',
  },
  'kim-part-of-used-unknown': {
    severity: 'warning',
    de: 'Bei „{line}“ sind {amount} verfügt, der Anteil von KIM daran ist nicht angegeben. Der ganze Betrag gilt als für andere Zwecke gebunden; bitte den Anteil in der Spalte „davon KIM“ eintragen.',
    en: 'On "{line}" {amount} are committed, but the KIM part of it is not given. The whole amount counts as committed for other purposes; please fill in the column "davon KIM".',
  },
  'kim-part-exceeds-used': {
    severity: 'warning',
    de: 'Bei „{line}“ ist der Anteil von KIM ({kim}) höher als der verfügte Betrag ({used}). Für andere Zwecke gilt nichts als gebunden; bitte beide Beträge prüfen.',
    en: 'On "{line}" the KIM part ({kim}) exceeds the committed amount ({used}). Nothing counts as committed for other purposes; please check both amounts.',
  },
  'line-overdrawn': {
    severity: 'warning',
    de: 'Die Haushaltszeile „{line}“ ist im Jahr {year} ohne KIM bereits um {amount} überzogen. Der Bedarf für KIM erhöht sich dadurch nicht; bitte die Überziehung gesondert klären.',
    en: 'The budget line "{line}" is overdrawn by {amount} in {year} even without KIM. This does not raise the need for KIM; please settle the overdraft separately.',
  },
  'income-below-plan': {
    severity: 'warning',
    de: 'Für Modul {module} sind im Jahr {year} Erträge von {planned} geplant, Zuwendung und Gegenfinanzierung ergeben aber nur {expected}. Der fehlende Ertrag erhöht den Nettobedarf; bitte den Ansatz prüfen.',
    en: 'For module {module} income of {planned} is planned in {year}, but grant and counter-financing give only {expected}. The missing income raises the net need; please check the appropriation.',
  },
  'income-line-unassigned': {
    severity: 'warning',
    de: 'Die Ertragszeile „{line}“ ({year}) nennt kein Modul, und jedes Modul hat eine eigene Ertragszeile. Sie bleibt unberücksichtigt; bitte das Modul angeben.',
    en: 'The income line "{line}" ({year}) names no module, and every module has an income line of its own. It is left out; please name its module.',
  },
  'net-needs-budget-note': {
    severity: 'info',
    de: 'Die Nettobeträge setzen einen Haushaltsvermerk voraus, nach dem zweckgebundene Mehrerträge die Ermächtigung erhöhen (§ 21 KomHVO NRW). Ohne Vermerk sind die Bruttobeträge zu beschließen und die Zuwendung ist als Deckung zu nennen.',
    en: 'The net amounts need a budget note that lets earmarked extra income raise the authorisation (§ 21 KomHVO NRW). Without one, the gross amounts have to be resolved and the grant named as cover.',
  },
  'empty-appropriation': {
    severity: 'info',
    de: 'Der Ansatz von „{line}“ ({year}) beträgt 0,00 € (Leertitel) und gilt als nicht vorhanden, der Mehrbedarf also als außerplanmäßig. Das ist strittig und lässt sich mit der Einstellung „Leertitel“ ändern.',
    en: 'The appropriation of "{line}" ({year}) is €0.00 and counts as none, so that the need is extra-plan. This is disputed and can be changed with the setting "Leertitel".',
  },
  'empty-appropriation-over-plan': {
    severity: 'info',
    de: 'Der Ansatz von „{line}“ ({year}) beträgt 0,00 € (Leertitel) und gilt nach der Einstellung „Leertitel“ als vorhanden, der Mehrbedarf also als überplanmäßig. Das ist strittig; bitte die Einstellung prüfen.',
    en: 'The appropriation of "{line}" ({year}) is €0.00 and by the setting "Leertitel" counts as existing, so that the need is over-plan. This is disputed; please check the setting.',
  },
  'cover-without-year': {
    severity: 'warning',
    de: 'Die Deckung „{label}“ nennt kein oder mehr als ein Haushaltsjahr und wird keinem Jahr zugerechnet. Die Deckung muss im laufenden Jahr gewährleistet sein (§ 83 GO NRW); bitte je Jahr eine Zeile anlegen.',
    en: 'The cover "{label}" names no budget year or more than one and is assigned to none. Cover has to be ensured in the current year (§ 83 GO NRW); please enter one row per year.',
  },
  'cover-outside-years': {
    severity: 'warning',
    de: 'Die Deckung „{label}“ gehört zu einem Jahr, das nicht abgeglichen wird, und deckt hier nichts. Bitte das Jahr oder die Einstellung „Haushaltsjahre“ prüfen.',
    en: 'The cover "{label}" belongs to a year that is not reconciled and covers nothing here. Please check the year or the setting "Haushaltsjahre".',
  },
  'stated-deviates': {
    severity: 'warning',
    de: '„{label}“ ist mit {stated} ausgewiesen, berechnet sind {computed}. Der Unterschied beträgt {difference} und ist nicht durch Rundung erklärbar; bitte prüfen, welcher Betrag gilt.',
    en: '"{label}" is stated as {stated}, computed is {computed}. The difference is {difference} and not explained by rounding; please check which amount holds.',
  },
  'bridge-without-posts': {
    severity: 'info',
    de: 'Für den Stand „{version}“ gibt es nur den ausgewiesenen Gesamtbetrag und keine Stellen; deshalb lässt sich nicht sagen, wodurch er sich geändert hat. Bitte bei Bedarf die Stellen dieser Fassung mit der Spalte „Stand“ eintragen.',
    en: 'For version "{version}" there is only the stated total and no posts, so it cannot be said what has changed it. If needed, please enter the posts of this version with the column "Stand".',
  },
  'stated-parts-differ': {
    severity: 'warning',
    de: '„{label}“ ist mit {stated} ausgewiesen, die ausgewiesenen Teilbeträge ({parts}) ergeben zusammen {sum}. Der Unterschied beträgt {difference}; bitte die Angaben prüfen.',
    en: '"{label}" is stated as {stated}, but the stated parts ({parts}) add up to {sum}. The difference is {difference}; please check the figures.',
  },
  'stated-without-posts': {
    severity: 'warning',
    de: '„{label}“ kann nicht verglichen werden, weil die Mappe für {subject} keine Stellen enthält. Bitte Modul und Jahr der Angabe oder die Stellen prüfen.',
    en: '"{label}" cannot be compared because the workbook has no posts for {subject}. Please check its module and year, or the posts.',
  },
  'unplanned-not-by-module': {
    severity: 'info',
    de: 'Was davon {year} auf Modul {module} entfällt, lässt sich nicht bestimmen: „{line}“ trägt die Module {modules} gemeinsam, und Ansatz und Erträge gelten für alle zusammen. Der Betrag steht bei diesen Modulen gemeinsam; je Modul braucht es eine eigene Haushaltszeile.',
    en: 'What of it falls on module {module} in {year} cannot be told: "{line}" carries modules {modules} together, and its appropriation and income count for all of them. The amount stands with these modules together; amounts by module need a budget line for each.',
  },
  'stated-not-by-module': {
    severity: 'warning',
    de: '„{label}“ kann nicht verglichen werden, weil der Betrag nicht für Modul {module} allein berechnet wird. Bitte die Angabe ohne Modul machen oder eine Haushaltszeile je Modul anlegen.',
    en: '"{label}" cannot be compared because the amount is not computed for module {module} alone. Please state it without module, or enter a budget line for each module.',
  },
  'duty-not-stated': {
    severity: 'info',
    de: 'Wer über „{line}“ ({year}) entscheidet, ist offen: Ob Pflichtaufgabe oder freiwillig, ist bei den Stellen nicht oder nicht einheitlich angegeben. Bitte die Spalte „Pflicht/freiwillig“ ausfüllen.',
    en: 'Who decides about "{line}" ({year}) is open: whether the task is mandatory or voluntary is not stated, or not alike, for its posts. Please fill in the column "Pflicht/freiwillig".',
  },
  'threshold-not-entered': {
    severity: 'info',
    de: 'Wer über „{line}“ ({year}) entscheidet, ist offen: Es fehlt die Wertgrenze in der Einstellung „Erheblichkeit {duty}“. Bitte sie mit ihrer Quelle eintragen.',
    en: 'Who decides about "{line}" ({year}) is open: the threshold for {duty} tasks is missing (setting "Erheblichkeit freiwillig" or "Erheblichkeit pflichtig"). Please enter it with its source.',
  },
  'threshold-without-source': {
    severity: 'warning',
    de: 'Die Wertgrenze nennt keine Quelle. Bitte Satzung oder Beschluss in „Erheblichkeit Quelle“ eintragen.',
    en: 'The threshold names no source. Please enter the statute or resolution in "Erheblichkeit Quelle".',
  },
  'allocation-posts-missing': {
    severity: 'warning',
    de: 'Wie viele Stellen auf die Kommunen zu verteilen sind, ist nicht bekannt. Bitte die Einstellung „Zu verteilende Stellen“ machen oder die VZÄ von Modul 2 eintragen.',
    en: 'How many posts there are to allocate to the municipalities is not known. Please make the setting "Zu verteilende Stellen" or enter the FTE of module 2.',
  },
  'allocation-not-in-steps': {
    severity: 'warning',
    de: '{posts} Stellen lassen sich nicht in Schritten von {step} verteilen; die Verteilung bleibt offen. Bitte „Zu verteilende Stellen“ oder „Schritt“ ändern.',
    en: '{posts} posts cannot be allocated in steps of {step}; the allocation stays open. Please change "Zu verteilende Stellen" or "Schritt".',
  },
  'allocation-posts-implausible': {
    severity: 'warning',
    de: '{posts} Stellen sind für eine Verteilung auf Kommunen zu viele; die Verteilung bleibt offen. Bitte „Zu verteilende Stellen“ prüfen.',
    en: '{posts} posts are too many to be allocated to municipalities; the allocation stays open. Please check "Zu verteilende Stellen".',
  },
  'allocation-nobody-takes-part': {
    severity: 'warning',
    de: 'Keine Kommune nimmt teil, es wird nichts verteilt. Bitte die Spalte „Teilnahme“ prüfen.',
    en: 'No municipality takes part, nothing is allocated. Please check the column "Teilnahme".',
  },
  'allocation-without-weight': {
    severity: 'warning',
    de: 'Alle teilnehmenden Kommunen haben das Gewicht 0, es wird nichts verteilt. Bitte Bedarf oder Einwohner eintragen.',
    en: 'All municipalities that take part have weight 0, nothing is allocated. Please enter need or inhabitants.',
  },
  'allocation-below-minimum': {
    severity: 'info',
    de: '{municipality} bekäme {posts} Stellen und damit weniger als den Mindestanteil von {minimum}; die Kommune erhält deshalb keine, und ihr Anteil wird neu verteilt.',
    en: '{municipality} would get {posts} posts, which is less than the minimum share of {minimum}; it therefore gets none and its share is redistributed.',
  },
  'allocation-left-over': {
    severity: 'warning',
    de: 'Keine Kommune erreicht den Mindestanteil, {posts} Stellen bleiben unverteilt. Bitte den Mindestanteil oder die zu verteilenden Stellen prüfen.',
    en: 'No municipality reaches the minimum share, {posts} posts stay unallocated. Please check the minimum share or the posts to allocate.',
  },
  'allocation-tie': {
    severity: 'info',
    de: '{winner} und {loser} haben auf die letzten {step} Stellen denselben Anspruch. Sie gehen an {winner}: zuerst zählt das größere Gewicht, dann die Reihenfolge im Blatt. Bitte entscheiden, ob das so bleiben soll.',
    en: '{winner} and {loser} have the same claim to the last {step} posts. They go to {winner}: the larger weight counts first, then the order of the sheet. Please decide whether this is to stay.',
  },
  'allocation-paradox': {
    severity: 'info',
    de: 'Bei {more} statt {posts} Stellen bekäme {municipality} weniger: {less} statt {now}. Das ist kein Rechenfehler, sondern eine Eigenheit des Verfahrens „größter Rest“ (Alabama-Paradoxon). Bei Sainte-Laguë und D’Hondt kommt sie nicht vor; wählbar in der Einstellung „Verteilungsverfahren“.',
    en: 'With {more} instead of {posts} posts {municipality} would get less: {less} instead of {now}. This is no error but a property of the largest remainder method (Alabama paradox). It does not occur with Sainte-Laguë and D’Hondt; choose in the setting "Verteilungsverfahren".',
  },
  'allocation-loses-by-opt-out': {
    severity: 'info',
    de: '{municipality} bekommt {now} statt {before} Stellen, obwohl andere Kommunen verzichtet haben. Das ist kein Rechenfehler, sondern eine Eigenheit des Verfahrens „größter Rest“. Bei Sainte-Laguë und D’Hondt kommt sie nicht vor; wählbar in der Einstellung „Verteilungsverfahren“.',
    en: '{municipality} gets {now} instead of {before} posts although other municipalities opted out. This is no error but a property of the largest remainder method. It does not occur with Sainte-Laguë and D’Hondt; choose in the setting "Verteilungsverfahren".',
  },
  'municipality-named-twice': {
    severity: 'warning',
    de: '{municipality} steht mehrmals in der Liste der Kommunen und zählt bei der Verteilung mehrmals. Bitte die doppelte Zeile löschen.',
    en: '{municipality} stands in the list of municipalities more than once and counts more than once in the allocation. Please delete the double row.',
  },
  'as-of-missing': {
    severity: 'warning',
    de: 'Ob die Frist „{label}“ ({date}) überschritten ist, ist nicht bekannt: Es fehlt die Einstellung „Stichtag“. Bitte ein Datum eintragen.',
    en: 'Whether the due date "{label}" ({date}) has passed is not known: the setting "Stichtag" is missing. Please enter a date.',
  },
  'due-date-passed': {
    severity: 'warning',
    de: 'Die Frist „{label}“ ist am {date} abgelaufen, vor dem Stichtag {asOf}. Bitte nachholen oder die Frist anpassen, wenn sie verlängert wurde.',
    en: 'The due date "{label}" passed on {date}, before {asOf}. Please catch up, or correct the date if it was extended.',
  },
  'registration-rate-question': {
    severity: 'warning',
    de: 'Anmeldung für den nächsten Haushalt: Welcher Satz gilt {year} für {subject}? Bekannt ist keiner ({reason}), der anzumeldende Eigenanteil bleibt deshalb unbekannt. Bitte den Satz mit Quelle in der Tabelle „Fördersätze“ eintragen, sobald er feststeht.',
    en: 'Registration for the next budget: which rate applies to {subject} in {year}? None is known ({reason}), so the own share to register stays unknown. Please enter the rate with its source in the table "Fördersätze" as soon as it is settled.',
  },
  'registration-rate-outlook': {
    severity: 'info',
    de: 'Ausblick auf den nächsten Haushalt (kein „Nächster Haushalt“ eingestellt): Welcher Satz gilt {year} für {subject}? Bekannt ist keiner ({reason}), der anzumeldende Eigenanteil bleibt deshalb unbekannt. Bitte den Satz mit Quelle in der Tabelle „Fördersätze“ eintragen, sobald er feststeht.',
    en: 'Outlook on the next budget (no "Nächster Haushalt" set): which rate applies to {subject} in {year}? None is known ({reason}), so the own share to register stays unknown. Please enter the rate with its source in the table "Fördersätze" as soon as it is settled.',
  },
  'repayment-rule-missing': {
    severity: 'warning',
    de: 'Was geschieht mit der Zuwendung für Monate, in denen Stellen unbesetzt waren? Eine Rückzahlungsregel ist nicht veröffentlicht und nicht eingetragen; ob der Betrag bleibt oder zurückzuzahlen ist, bleibt unbekannt. Bitte die Einstellungen „Rückzahlungsregel“ und „Rückzahlungsregel Quelle“ nach dem Bescheid ausfüllen.',
    en: 'What happens to the grant for months in which posts were not filled? No repayment rule is published or entered; whether the amount may be kept or has to be paid back stays unknown. Please fill in the settings "Rückzahlungsregel" and "Rückzahlungsregel Quelle" after the notice.',
  },
  'repayment-rule-without-source': {
    severity: 'warning',
    de: 'Die Rückzahlungsregel nennt keine Quelle und wird deshalb nicht angewendet; was zurückzuzahlen ist, bleibt unbekannt. Bitte den Bescheid oder die Nebenbestimmung in „Rückzahlungsregel Quelle“ eintragen.',
    en: 'The repayment rule names no source and is therefore not applied; what has to be paid back stays unknown. Please enter the notice or its terms in "Rückzahlungsregel Quelle".',
  },
} as const satisfies Record<
  string,
  { readonly severity: 'error' | 'warning' | 'info'; readonly de: string; readonly en: string }
>;
