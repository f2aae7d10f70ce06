import type { FindingRoom } from './finding-room';

/** What can be wrong with the content of a cell. */
export const READING = {
  'not-a-number': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ ist keine Zahl. Bitte eine Zahl wie 1.234,56 eintragen.',
    en: '"{text}" in column "{column}" is not a number. Please enter a number such as 1.234,56 (German notation).',
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
    de: '„{text}“ in der Spalte „{column}“ ist kein Datum. Bitte ein Datum wie {example} eintragen.',
    en: '"{text}" in column "{column}" is not a date. Please enter a date such as {example}.',
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
  'not-a-period': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ ist kein Zeitraum mit Beginn und Ende. Bitte einen Zeitraum wie 01.07.2021 – 31.12.2022 eintragen.',
    en: '"{text}" in column "{column}" is no period with a start and an end. Please enter a period such as 07/2021 – 12/2022.',
  },
  'period-contradicts': {
    severity: 'error',
    de: 'Der Zeitraum „{text}“ ist ein anderer als Beginn und Ende dieser Zeile ({start} bis {end}). Bitte eine der Angaben berichtigen.',
    en: 'The period "{text}" is not the one from start to end of this row ({start} to {end}). Please correct one of them.',
  },
  'not-months': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ sind keine vollen Monate eines Jahres. Bitte eine Zahl von 1 bis 12 eintragen, oder „Beginn“ und „Ende“.',
    en: '"{text}" in column "{column}" are no whole months of a year. Please enter a number from 1 to 12, or "Beginn" and "Ende".',
  },
  'months-without-year': {
    severity: 'error',
    de: 'Zu diesen Monaten ({months}) sagt nichts, in welchem Jahr sie liegen. Bitte das Jahr in einer Spalte „Jahr“ eintragen, oder „Beginn“ und „Ende“.',
    en: 'Nothing says which year these months ({months}) are in. Please enter the year in a column "Jahr", or "Beginn" and "Ende".',
  },
  'months-with-gap': {
    severity: 'error',
    de: 'Die Monate der Jahre ({months}) schließen nicht aneinander an. Bitte „Beginn“ und „Ende“ eintragen.',
    en: 'The months of the years ({months}) do not follow each other. Please enter "Beginn" and "Ende".',
  },
  'months-contradict-period': {
    severity: 'warning',
    de: 'Hier stehen {months} Monate, von {start} bis {end} sind es {counted}. Gerechnet wird mit Beginn und Ende; bitte prüfen, welche Angabe stimmt.',
    en: 'There are {months} months here, from {start} to {end} there are {counted}. Start and end are used; please check which of them is right.',
  },
  'months-need-period': {
    severity: 'error',
    de: 'Welche {months} Monate des Jahres gemeint sind, steht nicht da; für {purpose} kommt es darauf an. Bitte „Beginn“ und „Ende“ eintragen.',
    en: 'Which {months} months of the year are meant is not said; {purpose} depends on it. Please enter "Beginn" and "Ende".',
  },
  'months-by-setting': {
    severity: 'info',
    de: 'Diese Stellen haben weder Beginn und Ende noch Monate. Nach der Einstellung „Monate ohne Datum“ zählen sie {months} Monate ({years}).',
    en: 'These posts have neither begin and end nor months. By the setting "Monate ohne Datum" they count {months} months ({years}).',
  },
  'months-placed': {
    severity: 'info',
    de: 'Welche {months} Monate {year} gemeint sind, steht nicht da. Für die Kosten ist es gleich; für die Anmeldung zum nächsten Haushalt gilt {start} bis {end}. Läuft die Stelle weiter, bitte „Beginn“ und „Ende“ eintragen.',
    en: 'Which {months} months of {year} are meant is not said. The cost is the same; for the registration for the next budget it is {start} to {end}. If the post goes on, please enter "Beginn" and "Ende".',
  },
  'not-a-year': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ ist kein Haushaltsjahr. Bitte ein Jahr wie 2021 eintragen.',
    en: '"{text}" in column "{column}" is not a budget year. Please enter a year such as 2021.',
  },
  'unknown-module': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ ist kein Modul. Bitte {modules} eintragen.',
    en: '"{text}" in column "{column}" is not a module. Please enter {modules}.',
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
  'percent-in-amount': {
    severity: 'error',
    de: 'Die Zelle in der Spalte „{column}“ zeigt Prozent, erwartet wird ein Betrag in Euro. Bitte den Betrag eintragen.',
    en: 'The cell in column "{column}" shows per cent, but an amount in euro is expected. Please enter the amount.',
  },
  'date-in-amount': {
    severity: 'error',
    de: 'Die Zelle in der Spalte „{column}“ ist als Datum oder Uhrzeit formatiert, erwartet wird eine Zahl. Bitte die Zahl neu eintragen und das Format der Zelle ändern.',
    en: 'The cell in column "{column}" is formatted as a date or a time, but a number is expected. Please enter the number anew and change the format of the cell.',
  },
  'amount-not-yearly': {
    severity: 'error',
    de: 'Die Zelle in der Spalte „{column}“ zeigt nach ihrem Format ({format}) keinen Betrag je Jahr. Bitte den Jahresbetrag eintragen.',
    en: 'By its format ({format}), the cell in column "{column}" shows no amount per year. Please enter the amount per year.',
  },
  'amount-in-currency': {
    severity: 'error',
    de: 'Die Zelle in der Spalte „{column}“ zeigt {currency}. Gerechnet wird nur in Euro; bitte den Betrag in Euro eintragen.',
    en: 'The cell in column "{column}" shows {currency}. Only euro are computed; please enter the amount in euro.',
  },
  'unit-contradicts': {
    severity: 'error',
    de: 'Die Zelle in der Spalte „{column}“ zeigt {shown}, die Überschrift oder eine Angabe zur Tabelle nennt {stated}. Bitte die Einheit klären und beides gleich angeben.',
    en: 'The cell in column "{column}" shows {shown}, but the heading or a note of the table names {stated}. Please settle the unit and give both alike.',
  },
  'unit-of-column-unsaid': {
    severity: 'error',
    de: 'Was die Beträge in der Spalte „{column}“ zählen, steht nirgends; die Spalte „{other}“ daneben zählt in {unit}. Bitte die Einheit (€ oder T€) auch in dieser Überschrift angeben.',
    en: 'What the amounts in column "{column}" are in is said nowhere; column "{other}" beside it is in {unit}. Please give the unit (€ or T€) in this heading too.',
  },
  'nothing-read-as-zero': {
    severity: 'info',
    de: '„{text}“ in der Spalte „{column}“ zählt als 0.',
    en: '"{text}" in column "{column}" counts as 0.',
  },
  'text-became-date': {
    severity: 'warning',
    de: 'Die Zelle in der Spalte „{column}“ ist ein Datum und zeigt „{text}“; so wird sie gelesen. War etwas anderes gemeint (etwa eine Produktnummer), bitte die Zelle als Text formatieren und neu eintragen.',
    en: 'The cell in column "{column}" is a date and shows "{text}"; it is read like this. If something else was meant (a product number, say), please format the cell as text and enter it anew.',
  },
  'year-from-date': {
    severity: 'info',
    de: 'In der Spalte „{column}“ steht das Datum {text}; gelesen wird das Haushaltsjahr {year}.',
    en: 'Column "{column}" holds the date {text}; it is read as the budget year {year}.',
  },
  'number-approximate': {
    severity: 'info',
    de: '„{text}“ in der Spalte „{column}“ ist als ungefähre oder angenommene Zahl gekennzeichnet; gerechnet wird mit {reading}.',
    en: '"{text}" in column "{column}" is marked as approximate or assumed; {reading} is used.',
  },
  'number-commented': {
    severity: 'info',
    de: '„{text}“ in der Spalte „{column}“ wird als {reading} gelesen.',
    en: '"{text}" in column "{column}" is read as {reading}.',
  },
  'amount-of-other-period': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ ist kein Betrag je Jahr. Monatsbeträge werden nicht umgerechnet, denn ob Sonderzahlungen enthalten sind, steht nicht da; bitte den Jahresbetrag in Euro eintragen.',
    en: '"{text}" in column "{column}" is no amount per year. Monthly amounts are not converted, as nothing says whether they contain annual bonuses; please enter the amount of the year in euro.',
  },
  'amount-by-reference': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ nennt, woher der Betrag kommt, aber nicht ihn selbst. Bitte den Betrag in Euro eintragen, zum Beispiel 68.000.',
    en: '"{text}" in column "{column}" says where the amount comes from but not the amount itself. Please enter the amount in euro, such as 68000.',
  },
  'amount-of-each-year': {
    severity: 'error',
    de: 'Ob „{text}“ in der Spalte „{column}“ für jedes Jahr gilt oder für alle zusammen, ist offen: In der Zeile steht nicht genau ein Jahr. Bitte je Jahr eine Zeile mit dem Betrag dieses Jahres eintragen.',
    en: 'Whether "{text}" in column "{column}" holds for each year or for all together is open: the row does not name exactly one year. Please enter one row per year with the amount of that year.',
  },
  'not-fte': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ sind keine VZÄ. Bitte eine Zahl wie 0,5 eintragen.',
    en: '"{text}" in column "{column}" are no FTE. Please enter a number such as 0.5.',
  },
  'pay-group-not-fte': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ ist eine Entgeltgruppe; der Umfang der Stelle fehlt. Bitte VZÄ wie 0,5 eintragen.',
    en: '"{text}" in column "{column}" is a pay group; the size of the post is missing. Please enter FTE such as 0.5.',
  },
  'hours-without-full-time': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ sind Stunden, und wie viele eine volle Stelle hat (39 oder 41?), steht nirgends. Bitte VZÄ wie 0,5 eintragen oder die Einstellung „Vollzeit“ machen.',
    en: '"{text}" in column "{column}" are hours, and nothing says how many a full post has (39 or 41?). Please enter FTE such as 0.5 or make the setting "Vollzeit".',
  },
  'date-read-as': {
    severity: 'info',
    de: '„{text}“ in der Spalte „{column}“ wird als {day} gelesen.',
    en: '"{text}" in column "{column}" is read as {day}.',
  },
  'date-without-day': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ nennt keinen bestimmten Tag. Bitte ein Datum wie {example} eintragen.',
    en: '"{text}" in column "{column}" names no certain day. Please enter a date such as {example}.',
  },
  'open-end-read-as': {
    severity: 'info',
    de: '„{text}“ in der Spalte „{column}“ gilt bis zum {day}, dem Ende des letzten Haushaltsjahres.',
    en: '"{text}" in column "{column}" counts until {day}, the end of the last budget year.',
  },
  'open-end-without-year': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ nennt kein Ende, und welches das letzte Haushaltsjahr ist, steht nirgends. Bitte die Einstellung „Haushaltsjahre“ machen oder ein Datum wie 31.12.2022 eintragen.',
    en: '"{text}" in column "{column}" names no end, and nothing says which budget year is the last. Please make the setting "Haushaltsjahre" or enter a date such as 2022-12-31.',
  },
  'post-not-filled': {
    severity: 'info',
    de: '„{text}“ in der Spalte „{column}“ heißt: nicht besetzt. In der Prognose kostet die Stelle nichts, bis hier ein Datum steht; der Plan bleibt, wie er ist.',
    en: '"{text}" in column "{column}" means not filled. In the forecast the post costs nothing until there is a date here; the plan stays as it is.',
  },
  'module-read-as': {
    severity: 'info',
    de: '„{text}“ in der Spalte „{column}“ wird als Modul {module} gelesen.',
    en: '"{text}" in column "{column}" is read as module {module}.',
  },
  'years-read-as': {
    severity: 'info',
    de: '„{text}“ in der Spalte „{column}“ wird als Haushaltsjahr {reading} gelesen.',
    en: '"{text}" in column "{column}" is read as the budget year {reading}.',
  },
  'word-read-as': {
    severity: 'info',
    de: '„{text}“ in der Spalte „{column}“ gilt als „{shown}“.',
    en: '"{text}" in column "{column}" counts as "{shown}".',
  },
  'own-funds-kind': {
    severity: 'error',
    de: 'Ob „{text}“ in der Spalte „{column}“ eine Deckung ist oder der Eigenanteil selbst, ist offen. Eigene Mittel senken den Eigenanteil nicht; bitte „Deckung“ eintragen, wenn sie über- oder außerplanmäßigen Mehrbedarf decken, sonst die Zeile entfernen.',
    en: 'Whether "{text}" in column "{column}" is cover or the own share itself is open. Own funds do not lower the own share; please enter "Deckung" if they cover over-plan or extra-plan amounts, else remove the row.',
  },
  'row-may-be-total': {
    severity: 'error',
    de: 'Ist das die Summenzeile? In dieser Zeile stehen keine Worte, und ihre Zahlen sind die Summe der Zeilen darüber ({columns}). Bitte „Summe“ davor schreiben, oder ausfüllen, was der Zeile fehlt.',
    en: 'Is this the row of totals? It has no words, and its numbers are the sum of the rows above ({columns}). Please write "Summe" in front, or fill in what the row lacks.',
  },
  'part-stopped': {
    severity: 'warning',
    de: '{part} bleibt offen, bis das geklärt ist: {reason} Alles Übrige hängt davon nicht ab.',
    en: '{part} stays unknown until this is settled: {reason} Nothing else depends on it.',
  },
  'cells-unreadable': {
    severity: 'error',
    de: '{count} Zellen in der Spalte „{column}“: {cells}. {reasons} Bitte alle genannten Zellen klären.',
    en: '{count} cells in column "{column}": {cells}. {reasons} Please settle all of them.',
  },
  'cells-told': {
    severity: 'info',
    de: '{count} Zellen in der Spalte „{column}“: {cells}. {reasons} Die genannten Zellen sind alle so oder ähnlich gelesen.',
    en: '{count} cells in column "{column}": {cells}. {reasons} All of them are read like this or similarly.',
  },
  'status-counts-as-requested': {
    severity: 'info',
    de: '„{text}“ gilt als beantragt, bis ein Bescheid vorliegt; dann bitte „bewilligt“ eintragen.',
    en: '"{text}" counts as requested until there is a notice; please enter "bewilligt" then.',
  },
  'fte-read-as': {
    severity: 'info',
    de: '„{text}“ in der Spalte „{column}“ wird als {reading} VZÄ gelesen.',
    en: '"{text}" in column "{column}" is read as {reading} FTE.',
  },
  'percent-read-as-fte': {
    severity: 'info',
    de: 'Die Zelle in der Spalte „{column}“ zeigt {percent} %; gelesen wird {fte} VZÄ.',
    en: 'The cell in column "{column}" shows {percent} %; it is read as {fte} FTE.',
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
    de: 'In der Spalte „{column}“ stehen Wochenstunden statt VZÄ, und wie viele Stunden eine volle Stelle hat, steht nirgends. Bitte die Einstellung „Vollzeit“ machen (zum Beispiel 39 Std.) oder eine Spalte „Vollzeit“ ergänzen.',
    en: 'Column "{column}" holds weekly hours instead of FTE, and nothing says how many hours a full post has. Please make the setting "Vollzeit" (39, for example) or add a column "Vollzeit".',
  },
  'full-time-contradicts': {
    severity: 'error',
    de: 'Auf dem Blatt stehen verschiedene Stunden einer vollen Stelle: {first} und {second}. Bitte in einer Spalte „Vollzeit“ angeben, welche für diese Stelle gelten.',
    en: 'The sheet gives different hours of a full post: {first} and {second}. Please say in a column "Vollzeit" which ones count for this post.',
  },
  'hours-above-full-time': {
    severity: 'error',
    de: 'Hier stehen {hours} Wochenstunden, eine volle Stelle hat aber {fullTime}. Bitte in einer Spalte „Vollzeit“ die Stunden angeben, die bei dieser Stelle voll sind, oder die VZÄ in einer Spalte „VZÄ“.',
    en: 'There are {hours} weekly hours here, but a full post has {fullTime}. Please give the hours that are full for this post in a column "Vollzeit", or its FTE in a column "VZÄ".',
  },
  'working-time-contradicts': {
    severity: 'error',
    de: 'Die Wochenstunden ergeben {byHours} VZÄ, der Beschäftigungsumfang {byPercent} VZÄ. Bitte eine der beiden Angaben berichtigen.',
    en: 'The weekly hours give {byHours} FTE, the percentage of a full post {byPercent} FTE. Please correct one of them.',
  },
  'fte-contradicts-working-time': {
    severity: 'warning',
    de: 'Diese Stelle hat {fte} VZÄ; nach ihrer Arbeitszeit wären es {computed} VZÄ. Gerechnet wird mit {fte} VZÄ; bitte prüfen, welche Angabe stimmt.',
    en: 'This post has {fte} FTE; by its working time it would be {computed} FTE. {fte} FTE are used; please check which of them is right.',
  },
  'hours-in-fte': {
    severity: 'error',
    de: 'Die Zelle in der Spalte „{column}“ zeigt Stunden, erwartet werden VZÄ. Bitte die VZÄ eintragen oder die Spalte „Wochenstunden“ nennen.',
    en: 'The cell in column "{column}" shows hours, but FTE are expected. Please enter the FTE or name the column "Wochenstunden".',
  },
  'monthly-times-months': {
    severity: 'warning',
    de: 'Die Personalkosten werden als „{column}“ × Monate gerechnet. Bitte prüfen, ob der Betrag die Arbeitgeberanteile und die Jahressonderzahlung enthält.',
    en: 'The personnel cost is computed as "{column}" × months. Please check that the amount contains the employer\'s contributions and annual bonuses.',
  },
  'monthly-per-post-or-fte': {
    severity: 'error',
    de: 'Ob der Monatsbetrag für die ganze Stelle von {fte} VZÄ gilt oder für eine volle Stelle, ist offen. Bitte die Überschrift um „je VZÄ“ ergänzen, oder die Kosten des Jahres in einer Spalte „Gesamtkosten“ eintragen.',
    en: 'Whether the monthly amount is for the whole post of {fte} FTE or for a full post is open. Please add "je VZÄ" to the heading, or enter the cost of the year in a column "Gesamtkosten".',
  },
  'not-a-quote': {
    severity: 'error',
    de: '{text} in der Spalte „{column}“ ist keine eindeutige Förderquote. Bitte Prozente der zuwendungsfähigen Kosten von 0 bis 100 eintragen, etwa 80 %.',
    en: '{text} in column "{column}" is no unambiguous percentage. Please enter per cent of the eligible cost from 0 to 100, such as 80 %.',
  },
  'quote-contradicts-grant': {
    severity: 'warning',
    de: 'Nach der Förderquote von {percent} % wäre die Zuwendung {computed}, angegeben sind {stated}. Gerechnet wird mit der angegebenen Zuwendung; bitte prüfen, was stimmt.',
    en: 'By the percentage of {percent} % the grant would be {computed}, but {stated} is stated. The stated grant is used; please check which of them is right.',
  },
  'not-hours': {
    severity: 'error',
    de: 'Die Zelle in der Spalte „{column}“ ({text}) zeigt keine Stunden. Bitte die Wochenstunden als Zahl wie 19,5 eintragen.',
    en: 'The cell in column "{column}" ({text}) shows no hours. Please enter the weekly hours as a number such as 19.5.',
  },
  'percent-of-post-unclear': {
    severity: 'error',
    de: 'Ob {text} in der Spalte „{column}“ Prozent, Stunden oder der Bruchteil einer Stelle ist, ist nicht eindeutig. Bitte mit Prozentzeichen eintragen (50 %) oder die VZÄ in einer Spalte „VZÄ“.',
    en: 'Whether {text} in column "{column}" is a percentage, hours or a fraction of a post is not clear. Please enter it with a percent sign (50 %), or the FTE in a column "VZÄ".',
  },
  'expense-sign-turned': {
    severity: 'info',
    de: 'Der Aufwand von „{line}“ ({year}) steht mit Minus in der Tabelle, wie alle Aufwendungen dort; Erträge stehen ohne Minus. Er wird als Aufwand von {amount} gelesen.',
    en: 'The expense of "{line}" ({year}) has a minus sign, like all expenses of the table; income has none. It is read as an expense of {amount}.',
  },
  'signs-turned': {
    severity: 'info',
    de: 'In dieser Tabelle stehen {count} Planbeträge einer Art mit Minus, wie Haushaltssoftware sie ausgibt. Sie werden ohne Minus gelesen.',
    en: 'In this table {count} planned amounts of one kind have a minus sign, as budget software prints them. They are read without it.',
  },
  'plan-below-zero': {
    severity: 'warning',
    de: 'Der Planbetrag von „{line}“ ({year}) ist {amount}, andere derselben Art stehen mit dem üblichen Vorzeichen. Er wird gelesen, wie er dasteht; bitte das Vorzeichen prüfen.',
    en: 'The planned amount of "{line}" ({year}) is {amount}, others of its kind have the usual sign. It is read as it stands; please check the sign.',
  },
  'plans-below-zero': {
    severity: 'warning',
    de: 'In dieser Tabelle stehen {count} Planbeträge mit einem anderen Vorzeichen als die übrigen derselben Art. Sie werden gelesen, wie sie dastehen; bitte die Vorzeichen prüfen.',
    en: 'In this table {count} planned amounts have another sign than the others of their kind. They are read as they stand; please check the signs.',
  },
  'income-signs-differ': {
    severity: 'warning',
    de: 'Hier steht ein Ertrag ohne Minus, andere Erträge der Tabelle stehen mit Minus. Alle werden als Ertrag gelesen; bitte das Vorzeichen prüfen.',
    en: 'There is an income without a minus sign here, others of the table have one. All are read as income; please check the sign.',
  },
  'expense-signs-unclear': {
    severity: 'error',
    de: 'Alle Aufwendungen dieser Tabelle stehen mit Minus, und kein Ertrag zeigt, dass das nur die Schreibweise ist. Bitte die Aufwendungen ohne Minus eintragen oder die Erträge ergänzen.',
    en: 'All expenses of this table have a minus sign, and no income shows that this is only how they are printed. Please enter the expenses without a minus or add the income.',
  },
  'booked-beside-committed': {
    severity: 'info',
    de: 'Neben „{committed}“ steht „{booked}“. Gebunden ist, was unter „{committed}“ steht; das Gebuchte gilt als darin enthalten.',
    en: 'There is "{booked}" beside "{committed}". What stands under "{committed}" is committed; what was booked counts as contained in it.',
  },
  'booked-above-committed': {
    severity: 'warning',
    de: 'Hier ist mehr gebucht als verfügt; das Gebuchte kann im Verfügten also nicht enthalten sein. Gerechnet wird mit dem Verfügten; bitte beide Beträge prüfen.',
    en: 'More is booked here than committed, so what was booked cannot be contained in it. The committed amount is used; please check both.',
  },
  'booked-added': {
    severity: 'info',
    de: 'Das Gebuchte wird hier zum Verfügten gezählt, denn nur so ergibt sich der verfügbare Betrag der Tabelle.',
    en: 'What was booked is added to what is committed here, because only so the available amount of the table comes out.',
  },
  'module-written-once': {
    severity: 'info',
    de: 'In der Spalte „{column}“ steht jedes Modul nur in der ersten Zeile seiner Stellen; die leeren Zellen darunter (Zeilen {rows}) gelten als dasselbe Modul.',
    en: 'In column "{column}" each module stands only in the first row of its posts; the empty cells below it (rows {rows}) count as the same module.',
  },
  'module-line-unclear': {
    severity: 'error',
    de: 'Diese Liste hat keine Spalte „Modul“, und die Zeile „{line}“ darüber nennt keines. Gehört die Stelle noch zum Modul davor oder zu einem anderen? Bitte das Modul in die Zeile schreiben oder die Spalte „Modul“ ergänzen.',
    en: 'This list has no column "Modul", and the line "{line}" above names none. Does the post still belong to the module before it, or to another one? Please write the module into the line or add the column "Modul".',
  },
  'budget-amount-twice': {
    severity: 'error',
    de: 'Dieser Betrag von „{line}“ ({year}) steht auch in {other}. Bitte einen von beiden entfernen, oder beide in einer Zeile zusammenfassen.',
    en: 'This amount of "{line}" ({year}) also stands in {other}. Please remove one of both, or put both together in one row.',
  },
  'used-from-available': {
    severity: 'info',
    de: 'Was verfügt ist, steht in dieser Tabelle nicht; es ergibt sich aus dem Ansatz (mit Übertragung und Bewilligtem) und dem, was verfügbar ist.',
    en: 'This table does not say what is committed; it follows from the appropriation (with carry-over and what was granted) and what is available.',
  },
  'available-differs': {
    severity: 'warning',
    de: 'Verfügbar sind nach dieser Zelle {stated} („{line}“, {year}), aus Ansatz, Übertragung und Verfügtem ergeben sich {computed} (Differenz {difference}). Gerechnet wird mit den einzelnen Beträgen; bitte prüfen, ob einer fehlt.',
    en: 'By this cell {stated} are available ("{line}", {year}), the appropriation, carry-over and committed amounts give {computed} (difference {difference}). The single amounts are used; please check whether one is missing.',
  },
  'availables-differ': {
    severity: 'warning',
    de: 'In {count} Zeilen dieser Tabelle ergibt sich der verfügbare Betrag nicht aus Ansatz, Übertragung und Verfügtem. Wahrscheinlich fehlt eine Spalte, zum Beispiel die der Übertragungen; bitte die Zuordnung prüfen.',
    en: 'In {count} rows of this table the available amount does not follow from the appropriation, carry-over and committed amounts. A column is probably missing, for example that of the carry-overs; please check the assignment.',
  },
  'unplanned-column-filled': {
    severity: 'warning',
    de: 'In dieser Spalte steht schon ein Betrag. Er bleibt stehen und wird nicht verwendet; ist er bereits bewilligt, bitte die Spalte „bereits bewilligt“ nennen, sonst die Zelle leeren.',
    en: 'There is an amount in this column already. It stays and is not used; if it was granted before, please call the column "bereits bewilligt", else empty the cell.',
  },
  'amounts-without-year': {
    severity: 'warning',
    de: 'Die Spalte „{heading}“ nennt kein Jahr, obwohl mehrere Jahre nebeneinander stehen; sie wird nicht verwendet. Bitte das Jahr in die Überschrift schreiben, zum Beispiel „{heading} {year}“.',
    en: 'The column "{heading}" names no year although several years stand side by side; it is not used. Please write the year into its heading, for example "{heading} {year}".',
  },
  'position-kind-unclear': {
    severity: 'warning',
    de: 'Ob die Position „{position}“ Aufwand oder Ertrag ist, sagen ihre Worte nicht; sie wird nicht gelesen. Bitte eine Spalte „Aufwand/Ertrag“ ergänzen, wenn sie zählen soll.',
    en: 'The words of the position "{position}" do not say whether it is expense or income; it is not read. Please add a column "Aufwand/Ertrag" if it should count.',
  },
  'account-kind-unclear': {
    severity: 'warning',
    de: 'Ob Sachkonto {account} Aufwand oder Ertrag ist, sagen die „Kontenklassen“ nicht; die Zeile wird nicht gelesen. Bitte die Spalte „Aufwand/Ertrag“ ergänzen, wenn sie zählen soll.',
    en: 'The "Kontenklassen" do not say whether account {account} is expense or income; the row is not read. Please add the column "Aufwand/Ertrag" if it should count.',
  },
  'income-sign-turned': {
    severity: 'info',
    de: 'Der geplante Ertrag von „{line}“ ({year}) steht mit Minus in der Tabelle, wie Haushaltssoftware Erträge ausgibt. Er wird als Ertrag von {amount} gelesen.',
    en: 'The planned income of "{line}" ({year}) has a minus sign, as budget software prints income. It is read as an income of {amount}.',
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
  'stated-without-amount': {
    severity: 'warning',
    de: 'Zu „{label}“ ist kein Betrag eingetragen; die Größe wird nicht abgeglichen. Bitte den ausgewiesenen Betrag nachtragen.',
    en: '"{label}" has no amount; the figure is not reconciled. Please add the stated amount.',
  },
  'stated-measure-unread': {
    severity: 'warning',
    de: '„{text}“ ist keine Messgröße. Abgeglichen wird, was die Bezeichnung „{label}“ nennt; bitte Eigenanteil, überplanmäßig, außerplanmäßig, Zuwendung, Kosten oder Deckung eintragen oder die Zelle leeren.',
    en: '"{text}" is no measure. What the label "{label}" names is reconciled; please enter own share, over-plan, extra-plan, grant, cost or cover, or clear the cell.',
  },
  'stated-unclear': {
    severity: 'warning',
    de: 'Aus „{label}“ geht nicht eindeutig hervor, welche Größe gemeint ist. Der Betrag wird nicht abgeglichen; bitte Eigenanteil, überplanmäßig, außerplanmäßig, Zuwendung, Kosten oder Deckung nennen und Modul und Jahr eindeutig angeben.',
    en: '"{label}" does not say clearly which figure is meant. The amount is not reconciled; please name own share, over-plan, extra-plan, grant, cost or cover and give module and year unambiguously.',
  },
  'account-key-account-unread': {
    severity: 'error',
    de: '„{text}“ ist kein Sachkonto. Bitte die Ziffern des Kontos eintragen, z. B. 501200.',
    en: '"{text}" is no account. Please enter the digits of the account, e.g. 501200.',
  },
  'account-key-without-source': {
    severity: 'warning',
    de: 'Die Aufteilung für Konto {account} nennt keine Quelle. Bitte die Spalte „Quelle“ ausfüllen.',
    en: 'The split for account {account} names no source. Please fill in the column "Quelle".',
  },
} as const satisfies FindingRoom;
