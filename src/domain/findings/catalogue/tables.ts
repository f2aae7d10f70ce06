import type { FindingRoom } from './finding-room';

/** What can be wrong with the tables of a workbook: their headings, rows and totals. */
export const TABLES = {
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
  'heading-words-unknown': {
    severity: 'error',
    de: 'In der Überschrift „{heading}“ ist unklar, was „{words}“ aus den Beträgen der Spalte macht. Bitte die Überschrift ohne diese Worte schreiben oder die Spalte in der Zuordnung festlegen.',
    en: 'In the heading "{heading}" it is not clear what "{words}" makes of the amounts of the column. Please write the heading without these words, or set the column in the assignment.',
  },
  'heading-not-yearly': {
    severity: 'error',
    de: 'Die Spalte „{heading}“ enthält nach ihrer Überschrift keine Beträge je Jahr. Sie werden nicht umgerechnet (Sonderzahlungen, Laufzeit); bitte Jahresbeträge eintragen.',
    en: 'By its heading, the column "{heading}" holds no amounts per year. They are not converted (annual bonuses, period); please enter amounts per year.',
  },
  'heading-employee-pay': {
    severity: 'error',
    de: 'Die Spalte „{heading}“ enthält nach ihrer Überschrift das Entgelt der Beschäftigten, nicht die Kosten des Arbeitgebers. Bitte die Kosten mit Arbeitgeberanteilen eintragen.',
    en: 'By its heading, the column "{heading}" holds what employees earn, not what they cost the employer. Please enter the cost including the employer\'s contributions.',
  },
  'heading-percentage': {
    severity: 'error',
    de: 'Die Spalte „{heading}“ enthält nach ihrer Überschrift Prozente statt Beträge. Bitte die Beträge in Euro eintragen.',
    en: 'By its heading, the column "{heading}" holds percentages instead of amounts. Please enter the amounts in euro.',
  },
  'cost-column-not-read': {
    severity: 'warning',
    de: 'Die Spalte „{heading}“ enthält Kosten, die in einer Stellenliste kein eigenes Feld haben; sie zählen nicht mit. Bitte die Beträge in die Personal-, Sach- oder Gesamtkosten einrechnen.',
    en: 'The column "{heading}" holds costs that have no field of their own in a list of posts; they do not count. Please include the amounts in the personnel, material or total cost.',
  },
  'third-party-share-not-read': {
    severity: 'warning',
    de: '„{heading}“ nennt einen Anteil der Drittmittel und keinen Betrag; er mindert keinen Eigenanteil. Bitte den Betrag unter „Drittmittel“ oder in der Tabelle „Deckung“ eintragen.',
    en: '"{heading}" names a share of third-party money and no amount; it lowers no own share. Please enter the amount under "Drittmittel" or in the table "Deckung".',
  },
  'amount-column-not-read': {
    severity: 'warning',
    de: 'Die Spalte „{heading}“ enthält Beträge und wird nicht gelesen, weil nicht zu erkennen ist, was sie in der Stellenliste sind. Mindern sie den Eigenanteil, bitte „Drittmittel“ als Überschrift schreiben oder sie in die Tabelle „Deckung“ eintragen; sind sie Zuwendung oder Kosten, bitte in deren Spalte.',
    en: 'The column "{heading}" holds amounts and is not read because what they are in the list of posts cannot be told. If they lower the own share, please head the column "Drittmittel" or enter them in the table "Deckung"; if they are grant or cost, please use that column.',
  },
  'source-column-without-year': {
    severity: 'warning',
    de: 'Für welches Haushaltsjahr die Beträge in der Spalte „{heading}“ gelten, sagt die Liste nicht; sie werden nicht abgezogen. Bitte das Jahr in die Überschrift schreiben oder die Beträge in die Tabelle „Deckung“ eintragen.',
    en: 'The list does not say which budget year the amounts in the column "{heading}" are of; they are not deducted. Please write the year into the heading or enter the amounts in the table "Deckung".',
  },
  'amount-column-without-unit': {
    severity: 'warning',
    de: 'In welcher Einheit die Spalte „{heading}“ ist, steht nicht fest; sie wird nicht gelesen und nicht gefüllt. Bitte „€“ oder „T€“ in die Überschrift schreiben.',
    en: 'The unit of the column "{heading}" is not certain; it is neither read nor filled. Please write "€" or "T€" into the heading.',
  },
  'amount-cell-not-read': {
    severity: 'warning',
    de: '„{text}“ in der Spalte „{heading}“ wird nicht als Betrag gelesen; die Zelle bleibt unverändert und zählt nicht. Bitte einen Betrag ab 0 in der Einheit der Spalte eintragen.',
    en: '"{text}" in the column "{heading}" is not read as an amount; the cell stays as it is and does not count. Please enter an amount of 0 or more in the unit of the column.',
  },
  'foreign-currency': {
    severity: 'error',
    de: 'Die Beträge der Spalte „{heading}“ sind in {currency} angegeben. Gerechnet wird nur in Euro; bitte Beträge in Euro eintragen.',
    en: 'The amounts of column "{heading}" are given in {currency}. Only euro are computed; please enter amounts in euro.',
  },
  'adjusted-appropriation-used': {
    severity: 'warning',
    de: 'Statt des Ansatzes wird der fortgeschriebene Ansatz verwendet („{heading}“). Übertragungen und bereits bewilligte Mittel sind darin enthalten und werden nicht noch einmal gezählt.',
    en: 'The adjusted appropriation ("{heading}") is used in place of the appropriation. It contains carry-overs and earlier grants, which are not counted again.',
  },
  'adjusted-appropriation-beside': {
    severity: 'warning',
    de: 'Neben dem Ansatz steht der fortgeschriebene Ansatz („{heading}“); er gilt, wo er eingetragen ist. Was er schon enthält, zählt nicht noch einmal.',
    en: 'The adjusted appropriation ("{heading}") stands beside the appropriation and counts where it is entered. What it contains already is not counted again.',
  },
  'appropriation-change-unread': {
    severity: 'error',
    de: 'Die Spalte „{heading}“ ändert dem Namen nach den Ansatz, ist aber keine bekannte Spalte. Bitte den gültigen Betrag in einer Spalte „Fortgeschriebener Ansatz“ angeben, oder die Veränderung in einer einzigen Spalte „Nachtrag“.',
    en: 'By its name the column "{heading}" changes the appropriation, but it is no column that is known. Please give the amount in force in a column "Fortgeschriebener Ansatz", or the change in a single column "Nachtrag".',
  },
  'adjusted-does-not-add-up': {
    severity: 'error',
    de: 'Der fortgeschriebene Ansatz {adjusted} ergibt sich nicht aus dem Ansatz {appropriation} und den Veränderungen von zusammen {parts}. Bitte klären, was verfügbar ist, und die Beträge berichtigen.',
    en: 'The adjusted appropriation {adjusted} does not follow from the appropriation {appropriation} and changes of {parts} in all. Please settle what is available and correct the amounts.',
  },
  'year-differs-from-parts': {
    severity: 'warning',
    de: 'In der Spalte „{column}“ stehen {stated}, die Spalten „{first}“ bis „{last}“ ergeben {summed}. Gerechnet wird mit {stated}; bitte prüfen.',
    en: 'Column "{column}" says {stated}, the columns "{first}" to "{last}" add up to {summed}. The computation uses {stated}; please check.',
  },
  'total-differs': {
    severity: 'warning',
    de: 'Die ausgewiesene Summe in der Spalte „{column}“ ist {stated}, die Zeilen ergeben {summed}. Gerechnet wird mit den Zeilen; bitte die Summe prüfen.',
    en: 'The stated total in column "{column}" is {stated}, the rows add up to {summed}. The rows are used; please check the total.',
  },
  'row-not-read': {
    severity: 'warning',
    de: 'Unter der Tabelle „{table}“ stehen nach Leerzeilen oder Anmerkungen Zeilen mit Beträgen, die nicht gelesen wurden: {rows}. Gehören sie zur Tabelle, bitte ohne Lücke anschließen.',
    en: 'Below the table "{table}", after blank rows or notes, stand rows with amounts that were not read: {rows}. If they belong to the table, please move them up without a gap.',
  },
  'table-on-hidden-sheet': {
    severity: 'warning',
    de: 'Das Blatt „{sheet}“ ist ausgeblendet; seine Tabelle „{table}“ zählt trotzdem mit. Soll sie nicht zählen, in der Zuordnung „wird nicht gelesen“ wählen.',
    en: 'Sheet "{sheet}" is hidden; its table "{table}" counts all the same. If it should not, please choose "is not read" in the assignment.',
  },
  'row-read-as-total': {
    severity: 'warning',
    de: 'Diese Zeile wird nach „{text}“ als Summe gelesen und zählt nicht. Ist sie eine eigene Zeile, bitte anders benennen und alle Spalten ausfüllen.',
    en: 'By "{text}", this row is read as a total and does not count. If it is a row of its own, please give it another name and fill all columns.',
  },
  'rows-hidden': {
    severity: 'warning',
    de: 'In „{table}“ zählen Zeilen mit, die ausgeblendet oder weggefiltert sind: {rows}. Sollen sie nicht zählen, bitte aus der Tabelle entfernen.',
    en: 'In "{table}", rows that are hidden or filtered out count: {rows}. If they should not, please remove them from the table.',
  },
  'rows-struck': {
    severity: 'warning',
    de: 'In „{table}“ zählen Zeilen mit, in denen etwas durchgestrichen ist: {rows}. Sollen sie nicht zählen, bitte aus der Tabelle entfernen.',
    en: 'In "{table}", rows in which something is struck out count: {rows}. If they should not, please remove them from the table.',
  },
  'columns-hidden': {
    severity: 'warning',
    de: 'In „{table}“ zählen ausgeblendete Spalten mit: {columns}. Sollen sie nicht zählen, bitte entfernen oder in der Zuordnung „wird nicht gelesen“ wählen.',
    en: 'In "{table}", hidden columns count: {columns}. If they should not, please remove them or choose "is not read" in the assignment.',
  },
  'rows-look-unknown': {
    severity: 'warning',
    de: 'In „{table}“ sind auch ab Zeile {row} Zeilen ausgeblendet, weggefiltert oder durchgestrichen. Sie zählen mit; welche es sind, wird bei so vielen Zeilen nicht gelesen.',
    en: 'In "{table}", rows from row {row} on are hidden, filtered out or struck out as well. They count; which ones is not read of so many rows.',
  },
  'totals-repeat-posts': {
    severity: 'warning',
    de: 'Diese Tabelle nennt Kosten und Zuwendung von Modulen, deren Stellen schon in der Tabelle auf dem Blatt „{posts}“ stehen. Sie wird nicht gelesen, damit nichts doppelt zählt. Bitte die Beträge, die zu den Stellen gehören, dort eintragen.',
    en: 'This table gives cost and grant of modules whose posts stand in the table on sheet "{posts}" already. It is not read, so that nothing counts twice. Please enter amounts that belong to the posts there.',
  },
  'post-in-two-tables': {
    severity: 'warning',
    de: 'Diese Stelle steht ebenso auf dem Blatt „{sheet}“ in Zeile {row}; beide Zeilen zählen. Ist es dieselbe Stelle in einem anderen Stand, bitte beide Tabellen um eine Spalte „Stand“ ergänzen oder eine Zeile entfernen.',
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
    en: 'No table of posts was found in the workbook. Looked for: a heading row with "Modul", "VZÄ", "Personalkosten je VZÄ und Jahr" (or "Gesamtkosten"), "Beginn" and "Ende".',
  },
  'posts-table-empty': {
    severity: 'error',
    de: 'Die Stellentabelle enthält keine Zeile. Bitte unter der Überschrift mindestens eine Stelle eintragen.',
    en: 'The table of posts has no row. Please enter at least one post below the heading.',
  },
  'posts-without-dates': {
    severity: 'error',
    de: 'Die Tabelle „{table}“ mit der Überschrift in Zeile {row} nennt das Jahr, aber nicht, wie viele Monate die Stellen laufen. Laufen alle das ganze Jahr, bitte die Einstellung „Monate ohne Datum“ auf 12 setzen (für ein einzelnes Jahr mit der Jahreszahl dahinter); sonst die Spalte „Monate“ oder „Beginn“ und „Ende“ ergänzen.',
    en: 'The table "{table}" with its heading in row {row} says the year, but not for how many months the posts run. If all of them run all year, please set the setting "Monate ohne Datum" to 12 (for a single year with the year behind it); otherwise add the column "Monate", or "Beginn" and "Ende".',
  },
  'missing-column': {
    severity: 'error',
    de: 'In der Tabelle „{table}“ mit der Überschrift in Zeile {row} fehlt: {columns}. Bitte die Spalte ergänzen oder ihre Überschrift anpassen.',
    en: 'The table "{table}" with its heading in row {row} lacks: {columns}. Please add the column or change its heading.',
  },
  'missing-row': {
    severity: 'error',
    de: 'In der Liste „{table}“, deren Überschriften in Spalte {column} untereinander stehen, fehlt: {rows}. Bitte eine Zeile mit dieser Überschrift ergänzen oder eine Überschrift anpassen.',
    en: 'The list "{table}", whose headings stand one below the other in column {column}, lacks: {rows}. Please add a row with this heading or change a heading.',
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
  'own-sheet-kept': {
    severity: 'info',
    de: 'Dieses Blatt hieß „{own}“ oder ist eine Kopie davon: ein Ergebnisblatt, das aufgehoben wurde. Es wird nicht gelesen und nicht überschrieben.',
    en: 'This sheet was called "{own}" or is a copy of it: a result sheet that was kept. It is neither read nor overwritten.',
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
} as const satisfies FindingRoom;
