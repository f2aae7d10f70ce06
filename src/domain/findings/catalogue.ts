/**
 * Every finding the program can report: its severity and its sentence in German and English.
 * The closed union of finding codes is the set of keys of this object. Placeholders in braces are filled with
 * values that are formatted for the reader already.
 */
export const CATALOGUE = {
  'not-a-number': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ ist keine Zahl. Bitte einen Betrag wie 1.234,56 eintragen.',
    en: '"{text}" in column "{column}" is not a number. Please enter an amount such as 1.234,56.',
  },
  'sheet-missing': {
    severity: 'error',
    de: 'Das Blatt „{sheet}“ gibt es nicht mehr. Es wurde nichts geschrieben; bitte neu abgleichen.',
    en: 'The sheet "{sheet}" no longer exists. Nothing was written; please reconcile again.',
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
    de: 'In dieser Mappe gibt es keinen Abgleich, der rückgängig gemacht werden kann.',
    en: 'This workbook has no reconciliation that could be undone.',
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
    de: 'Für {year} fehlen die Personalkosten je VZÄ und auch die Gesamtkosten. Kosten und Eigenanteil von Modul {module} bleiben für dieses Jahr unbekannt; bitte die Kosten nachtragen.',
    en: 'For {year} both the personnel cost per FTE and the total cost are missing. Cost and own share of module {module} stay unknown for this year; please enter the cost.',
  },
  'fte-missing': {
    severity: 'warning',
    de: 'Für {year} fehlen die VZÄ. Ohne sie lassen sich Kosten oder Zuwendung von Modul {module} nicht berechnen; bitte die VZÄ nachtragen oder Gesamtkosten und Zuwendung angeben.',
    en: 'For {year} the FTE are missing. Cost or grant of module {module} cannot be computed without them; please enter the FTE, or total cost and grant.',
  },
  'period-missing': {
    severity: 'warning',
    de: 'Für {year} fehlt Beginn oder Ende der Stelle. Kosten oder Zuwendung von Modul {module} lassen sich nicht berechnen; bitte beides nachtragen.',
    en: 'For {year} begin or end of the post is missing. Cost or grant of module {module} cannot be computed; please enter both.',
  },
  'rate-unknown': {
    severity: 'warning',
    de: 'Für {subject} ist vom {from} bis {to} kein Fördersatz bekannt ({reason}). Zuwendung und Eigenanteil bleiben unbekannt; bitte den Satz mit Quelle in der Tabelle „Fördersätze“ eintragen oder die Zuwendung in der Stellentabelle angeben.',
    en: 'For {subject} no rate is known from {from} to {to}. Grant and own share stay unknown; please enter the rate with its source in the table "Fördersätze", or state the grant in the table of posts.',
  },
  'rules-clash': {
    severity: 'error',
    de: 'Für {subject} gelten ab {from} zwei Fördersätze gleichen Ranges: „{first}“ und „{second}“. Bitte den Zeitraum oder die Art einer der beiden Zeilen berichtigen.',
    en: 'For {subject} two rates of the same rank apply from {from}: "{first}" and "{second}". Please correct the period or the kind of one of the two rows.',
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
  'stated-not-by-module': {
    severity: 'warning',
    de: '„{label}“ kann nicht verglichen werden, weil der Betrag nicht für Modul {module} allein berechnet wird. Bitte die Angabe ohne Modul machen oder eine Haushaltszeile je Modul anlegen.',
    en: '"{label}" cannot be compared because the amount is not computed for module {module} alone. Please state it without module, or enter a budget line for each module.',
  },
} as const satisfies Record<
  string,
  { readonly severity: 'error' | 'warning' | 'info'; readonly de: string; readonly en: string }
>;
