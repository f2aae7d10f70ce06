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
  'unplanned-not-by-module': {
    severity: 'info',
    de: 'Was davon {year} auf Modul {module} entfällt, lässt sich nicht bestimmen: „{line}“ trägt die Module {modules} gemeinsam, und Ansatz und Erträge gelten für alle zusammen. Der Betrag steht bei diesen Modulen gemeinsam; je Modul braucht es eine eigene Haushaltszeile.',
    en: 'What of it falls on module {module} in {year} cannot be told: "{line}" carries modules {modules} together, and its appropriation and income count for all of them. The amount stands with these modules together; amounts by module need a budget line for each.',
  },
} as const satisfies FindingRoom;
