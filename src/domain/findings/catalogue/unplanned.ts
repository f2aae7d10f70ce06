import type { FindingRoom } from './finding-room';

/** What has to be known about over-plan and extra-plan amounts and their cover. */
export const UNPLANNED = {
  'no-budget-lines': {
    severity: 'warning',
    de: 'Die Mappe enthält keine Haushaltszeilen. Über- und außerplanmäßige Beträge sind daher nicht bekannt; bitte eine Tabelle mit Jahr, Produkt oder Sachkonto und Ansatz ergänzen.',
    en: 'The workbook has no budget lines. Over-plan and extra-plan amounts are therefore unknown; please add a table with year, product or account and appropriation.',
  },
  'budget-lines-unread': {
    severity: 'warning',
    de: 'Die Tabelle mit der Überschrift in Zeile {row} sieht nach Haushaltszeilen aus, kann aber nicht gelesen werden, weil etwas fehlt: {columns}. Über- und außerplanmäßige Beträge sind daher nicht bekannt; bitte die Spalte ergänzen oder in der Zuordnung festlegen.',
    en: 'The table with its heading in row {row} looks like budget lines but cannot be read because it lacks: {columns}. Over-plan and extra-plan amounts are therefore unknown; please add the column or set it in the assignment.',
  },
  'plan-heading-unknown': {
    severity: 'warning',
    de: 'Hier beginnen Positionen eines Haushaltsplans; was ihre Beträge sind, sagt keine Überschrift. Über- und außerplanmäßige Beträge sind daher nicht bekannt; bitte „Teilplanzeile“ über die Positionen und „Ansatz“ mit dem Jahr über die Beträge schreiben.',
    en: 'Positions of a budget plan begin here; no heading says what their amounts are. Over-plan and extra-plan amounts are therefore unknown; please write "Teilplanzeile" above the positions and "Ansatz" with the year above the amounts.',
  },
  'budget-export-unread': {
    severity: 'warning',
    de: 'Die Haushaltszeilen dieser Tabelle werden nicht verwendet: {reason} Über- und außerplanmäßige Beträge, für die sie gebraucht werden, sind daher nicht bekannt.',
    en: 'The budget lines of this table are not used: {reason} Over-plan and extra-plan amounts that need them are therefore unknown.',
  },
  'budget-export-cells-unread': {
    severity: 'warning',
    de: 'Die Haushaltszeilen dieser Tabelle werden nicht verwendet. Zu klären sind {count} Zellen, zuerst diese: {reason} Über- und außerplanmäßige Beträge, für die sie gebraucht werden, sind daher nicht bekannt.',
    en: 'The budget lines of this table are not used. {count} cells have to be settled, first this one: {reason} Over-plan and extra-plan amounts that need them are therefore unknown.',
  },
  'no-budget-line': {
    severity: 'warning',
    de: 'Für Modul {module} gibt es im Jahr {year} keine Haushaltszeile. Der über- oder außerplanmäßige Betrag ist daher nicht bekannt; bitte die Haushaltszeile ergänzen.',
    en: 'There is no budget line for module {module} in {year}. The over-plan or extra-plan amount is therefore unknown; please add the budget line.',
  },
  'several-lines-without-module': {
    severity: 'warning',
    de: 'Im Jahr {year} gibt es mehrere Aufwandszeilen ohne Modul ({lines}); welche davon Modul {modules} trägt, ist nicht erkennbar. Ihr Mehrbedarf bleibt deshalb unbekannt; bitte in der Spalte Modul angeben, welche Zeile gemeint ist.',
    en: 'In {year} there are several expense lines without module ({lines}); which one carries module {modules} cannot be told. Their need stays unknown therefore; please name the module in the column Modul.',
  },
  'several-lines-for-module': {
    severity: 'warning',
    de: 'Für Modul {module} gibt es im Jahr {year} mehrere Aufwandszeilen ({lines}), auf die sich die Kosten nicht eindeutig verteilen lassen. Bitte bei den Stellen die Aufwandsart (Personal, Sachkosten oder Weiterleitung) und je Aufwandsart genau eine Zeile mit Sachkonto angeben, in „Budget“ dieselbe Bezeichnung eintragen oder „Kontenschlüssel“ ausfüllen.',
    en: 'Module {module} has several expense lines in {year} ({lines}) over which its cost cannot be split uniquely. Please give the expense type (personnel, material or transfer) of the posts and exactly one line with account for each type, enter the same name in "Budget" or fill in "Kontenschlüssel".',
  },
  'cost-of-no-class': {
    severity: 'warning',
    de: 'Die Kosten von Modul {module} gehören {year} je nach Art auf verschiedene Sachkonten ({lines}). Was „{post}“ davon kostet, sagt die Mappe nicht. Bitte dort die Aufwandsart (Personal, Sachkosten oder Weiterleitung) oder Personal- und Sachkosten getrennt eintragen; oder in „Budget“ dieselbe Bezeichnung, dann zählt nur die Summe.',
    en: 'The cost of module {module} belongs to different accounts in {year}, depending on its kind ({lines}). What "{post}" costs of each the workbook does not say. Please enter its expense type (personnel, material or transfer) there, or personnel and material cost separately; or the same name in "Budget", so that only the sum counts.',
  },
  'kim-part-of-used-unknown': {
    severity: 'warning',
    de: 'Bei „{line}“ sind {amount} {how}, der Anteil von KIM daran ist nicht angegeben. Der ganze Betrag gilt als für andere Zwecke gebunden; bitte den Anteil in der Spalte „davon KIM“ eintragen.',
    en: 'On "{line}" {amount} are {how}, but the KIM part of it is not given. The whole amount counts as committed for other purposes; please fill in the column "davon KIM".',
  },
  'kim-part-exceeds-used': {
    severity: 'warning',
    de: 'Bei „{line}“ ist der Anteil von KIM ({kim}) höher als {whole} ({used}). Für andere Zwecke gilt nichts als gebunden; bitte beide Beträge prüfen.',
    en: 'On "{line}" the KIM part ({kim}) exceeds {whole} ({used}). Nothing counts as committed for other purposes; please check both amounts.',
  },
  'line-overdrawn': {
    severity: 'warning',
    de: 'Die Haushaltszeile „{line}“ ist im Jahr {year} ohne KIM {how} um {amount} überzogen. Der Bedarf für KIM erhöht sich dadurch nicht; bitte die Überziehung gesondert klären.',
    en: 'The budget line "{line}" is {how} overdrawn by {amount} in {year} even without KIM. This does not raise the need for KIM; please settle the overdraft separately.',
  },
  'income-line-unassigned': {
    severity: 'warning',
    de: 'Die Ertragszeile „{line}“ ({year}) nennt kein Modul, und jedes Modul hat eine eigene Ertragszeile. Sie bleibt unberücksichtigt; bitte das Modul angeben.',
    en: 'The income line "{line}" ({year}) names no module, and every module has an income line of its own. It is left out; please name its module.',
  },
  'basis-against-note': {
    severity: 'error',
    stops: 'part',
    de: 'Die Einstellung „Basis“ ({basis}) widerspricht dem „Haushaltsvermerk“ ({note}) in {cell}. Ohne Vermerk sind Bruttobeträge zu beschließen, mit Vermerk Nettobeträge; bitte eine der beiden Angaben ändern oder „Basis“ leeren. Bis dahin bleiben über- und außerplanmäßige Beträge offen.',
    en: 'The setting "Basis" ({basis}) contradicts "Haushaltsvermerk" ({note}) in {cell}. Without a note gross amounts have to be resolved, with one net amounts; please change one of them or clear "Basis". Until then over-plan and extra-plan amounts stay open.',
  },
  'net-without-note': {
    severity: 'warning',
    de: 'Netto, Haushaltsvermerk nicht belegt: Ob zweckgebundene Mehrerträge die Ermächtigung erhöhen (§ 21 KomHVO NRW), hat niemand eingetragen. Ohne Vermerk wären brutto {gross} zu beschließen und die Zuwendung als Deckung zu nennen; bitte „Haushaltsvermerk“ einstellen.',
    en: 'Net, budget note not documented: nobody entered whether earmarked extra income raises the authorisation (§ 21 KomHVO NRW). Without a note gross {gross} would have to be resolved and the grant named as cover; please set "Haushaltsvermerk".',
  },
  'planned-income-unknown': {
    severity: 'warning',
    de: 'Für {year} ist kein geplanter Ertrag eingetragen. Ob die Zuwendung schon veranschlagt ist, ist nicht bekannt; der Nettobetrag bleibt deshalb offen. Bitte die Ertragszeile (414…) mit ihrem Ansatz oder die Einstellung „Geplanter Ertrag“ ergänzen; 0, wenn nichts veranschlagt ist.',
    en: 'No planned income is entered for {year}. Whether the grant is in the budget already is not known, so the net amount stays open. Please add the income line (414…) with its appropriation or the setting "Geplanter Ertrag"; 0 if nothing is planned.',
  },
  'planned-income-elsewhere': {
    severity: 'warning',
    de: 'Ob die Zuwendung {year} schon veranschlagt ist, ist nicht bekannt: Die Ertragszeilen ({lines}) stehen auf Produkten, auf denen keine Kosten des Programms stehen, und nennen weder Modul noch Programm. Der Nettobetrag bleibt deshalb offen. Bitte in der Zeile, die dazugehört, das Modul eintragen oder die Einstellung „Geplanter Ertrag“ ergänzen; 0, wenn nichts veranschlagt ist.',
    en: 'Whether the grant of {year} is in the budget already is not known: the income lines ({lines}) stand on products that carry no cost of the programme, and name neither a module nor the programme. The net amount therefore stays open. Please enter the module in the line that belongs to it, or add the setting "Geplanter Ertrag"; 0 if nothing is planned.',
  },
  'planned-income-blank': {
    severity: 'warning',
    de: 'Für {line} ist {year} kein geplanter Ertrag eingetragen. Ob die Zuwendung schon veranschlagt ist, ist nicht bekannt; der Nettobetrag bleibt deshalb offen. Bitte den Ansatz eintragen; 0, wenn nichts veranschlagt ist.',
    en: 'No planned income is entered for {line} in {year}. Whether the grant is in the budget already is not known, so the net amount stays open. Please enter the appropriation; 0 if nothing is planned.',
  },
  'planned-income-twice': {
    severity: 'warning',
    de: '„Geplanter Ertrag“ ({setting}) und die Ertragszeilen des Haushalts ({lines}) weichen {year} voneinander ab. Es gelten die Ertragszeilen; bitte eine der beiden Angaben ändern.',
    en: '"Geplanter Ertrag" ({setting}) and the income lines of the budget ({lines}) differ in {year}. The income lines count; please change one of them.',
  },
  'missing-income': {
    severity: 'warning',
    de: 'Der Ertrag liegt {year} {amount} unter dem Ansatz (Ertragsausfall). Überplanmäßig wird dadurch nichts.',
    en: 'Income is {amount} below its appropriation in {year} (missing income). Nothing becomes over-plan by that.',
  },
  'missing-income-raises-need': {
    severity: 'warning',
    de: 'Der Ertrag liegt {year} {amount} unter dem Ansatz (Ertragsausfall). Der Haushaltsvermerk für Mehr- und Mindererträge senkt die Ermächtigung um diesen Betrag.',
    en: 'Income is {amount} below its appropriation in {year} (missing income). The budget note for extra and missing income lowers the authorisation by that amount.',
  },
  'cost-on-several-accounts': {
    severity: 'warning',
    de: 'Die {cost} von Modul {module} verteilen sich {year} auf mehrere Sachkonten ({accounts}). Bitte in „Budget“ dieselbe Bezeichnung eintragen oder die Aufteilung in „Kontenschlüssel“ angeben. Bis dahin bleiben über- und außerplanmäßige Beträge dort offen.',
    en: 'The {cost} of module {module} falls on several accounts in {year} ({accounts}). Please enter the same name in "Budget" or give the split in "Kontenschlüssel". Until then over-plan and extra-plan amounts stay open there.',
  },
  'account-key-not-whole': {
    severity: 'error',
    stops: 'part',
    de: 'Die Anteile der {cost} in „Kontenschlüssel“ ergeben {sum} % statt 100,00 %. Bitte die Anteile ändern. Bis dahin bleiben über- und außerplanmäßige Beträge dort offen.',
    en: 'The shares of the {cost} in "Kontenschlüssel" give {sum} % instead of 100.00 %. Please change them. Until then over-plan and extra-plan amounts stay open there.',
  },
  'account-key-without-position': {
    severity: 'warning',
    de: 'Für Sachkonto {account} aus „Kontenschlüssel“ gibt es im Haushalt keine oder mehr als eine Haushaltsstelle. Die Kosten lassen sich deshalb nicht aufteilen; bitte Konto oder Haushalt prüfen.',
    en: 'The budget has no position, or more than one, for account {account} of "Kontenschlüssel". The cost can therefore not be split; please check the account or the budget.',
  },
  'position-in-several-budgets': {
    severity: 'warning',
    de: 'Die Haushaltsstelle „{line}“ steht in zwei Budgets („{counted}“ und „{other}“). Es zählt „{counted}“; bitte die Zeilen angleichen.',
    en: 'The position "{line}" stands in two budgets ("{counted}" and "{other}"). "{counted}" counts; please make the rows agree.',
  },
  'need-on-budget': {
    severity: 'info',
    de: 'Was von den Kosten auf „{line}“ entfällt, ist nicht bekannt; das Budget „{budget}“ trägt sie zusammen.',
    en: 'Which part of the cost falls on "{line}" is not known; the budget "{budget}" carries it together.',
  },
  'months-left-not-committed': {
    severity: 'warning',
    de: 'Auf {line} sind {year} erst {used} verfügt. Laufende Personalaufwendungen der restlichen Monate fehlen, bei gleichem Verlauf {rest}; bitte das voraussichtliche Ergebnis in „Voraussichtlich“ eintragen oder „Hochrechnung Personal“ auf ja stellen.',
    en: 'On {line} only {used} are committed in {year}. Pay for the remaining months is missing, {rest} at the present pace; please enter the expected result in "Voraussichtlich" or set "Hochrechnung Personal" to ja.',
  },
  'personnel-projected': {
    severity: 'info',
    de: 'Auf {line} sind {year} erst {used} verfügt; angenommen wird, dass der Personalaufwand bis Jahresende so weitergeht ({whole}, Einstellung „Hochrechnung Personal“).',
    en: 'On {line} only {used} are committed in {year}; pay is assumed to go on like that until the end of the year ({whole}, setting "Hochrechnung Personal").',
  },
  'grant-marked-without-cost': {
    severity: 'warning',
    de: '„Bereitstellung auf“ steht bei „{line}“ ({year}), dort werden aber keine Kosten des Programms gebucht. Die Angabe bleibt ohne Wirkung; bitte sie zu der Haushaltsstelle setzen, bei der bereitgestellt werden soll.',
    en: '"Bereitstellung auf" stands beside "{line}" ({year}), but no cost of the programme is booked there. It has no effect; please put it beside the position that the amount is to be granted on.',
  },
  'grant-marked-twice': {
    severity: 'warning',
    de: '„Bereitstellung auf“ steht im selben Budget bei „{counted}“ und bei „{line}“ ({year}). Bereitgestellt wird bei „{counted}“; bitte die andere Angabe löschen.',
    en: 'In one budget "Bereitstellung auf" stands beside "{counted}" and beside "{line}" ({year}). The amount is granted on "{counted}"; please delete the other one.',
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
} as const satisfies FindingRoom;
