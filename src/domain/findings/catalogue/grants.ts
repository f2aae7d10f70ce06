import type { FindingRoom } from './finding-room';

/** What has to be known about cost, grant and own share of a post. */
export const GRANTS = {
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
  'months-which': {
    severity: 'warning',
    de: 'Welche Monate {year} gemeint sind, steht nicht da, und der Fördersatz ist nicht das ganze Jahr derselbe oder hat eine Höchstzahl. Die Zuwendung bleibt unbekannt; bitte „Beginn“ und „Ende“ eintragen.',
    en: 'Which months of {year} are meant is not said, and the rate is not the same all year or has a cap. The grant stays unknown; please enter "Beginn" and "Ende".',
  },
  'period-missing': {
    severity: 'warning',
    de: 'Für {year} fehlt Beginn oder Ende der Stelle. Kosten oder Zuwendung lassen sich nicht berechnen; bitte beides nachtragen.',
    en: 'For {year} start or end of the post is missing. Cost or grant cannot be computed; please enter both.',
  },
  'cap-without-local-body': {
    severity: 'warning',
    de: 'Solange „Gebietskörperschaft“ leer ist, gilt keine Höchstzahl der Förderung. Mit der niedrigsten ({most} VZÄ der Koordination in Modul {module}) wäre die Zuwendung um bis zu {amount} niedriger; bitte die Einstellung ausfüllen. Beleg: {source}.',
    en: 'As long as "Gebietskörperschaft" is blank, no cap of the funding applies. By the lowest one ({most} FTE of coordination in module {module}) the grant would be lower by up to {amount}; please fill in the setting. Source: {source}.',
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
  'rule-changes-in-year': {
    severity: 'warning',
    de: 'Im Jahr {year} gelten für diese Zeile nacheinander mehrere Regeln, von denen eine alle Ausgaben eines Jahres zusammen fördert. Die Zuwendung bleibt unbekannt; bitte die Zeile an dem Tag teilen, an dem die Regel wechselt.',
    en: 'In {year} several rules apply to this row one after the other, one of which funds all expenditure of a year together. The grant stays unknown; please split the row on the day on which the rule changes.',
  },
  'role-missing': {
    severity: 'error',
    de: 'Die Zeile nennt keine Rolle, und in Modul {module} hat jede Rolle ihren eigenen Satz. Bitte eine davon eintragen: {roles}.',
    en: 'The row names no role, and in module {module} each role has a rate of its own. Please enter one of them: {roles}.',
  },
  'role-assumed': {
    severity: 'info',
    de: 'Die Zeile nennt keine Rolle; gerechnet wird mit dem Satz für Koordination. Bitte bei einer Verwaltungsassistenz die Rolle eintragen.',
    en: 'The row names no role; the rate for coordination is used. Please enter the role if it is an administrative assistant.',
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
  'post-grant-exceeds-cost': {
    severity: 'warning',
    de: '{posts}, {year}: Die Zuwendung übersteigt die Kosten um {amount}. Der Betrag senkt keinen Eigenanteil und ist voraussichtlich zurückzuzahlen. Bitte Kosten und Fördersatz prüfen.',
    en: '{posts}, {year}: the grant exceeds the cost by {amount}. The amount lowers no own share and probably has to be paid back. Please check cost and rate.',
  },
  'post-grant-partly-balanced': {
    severity: 'warning',
    de: '{posts}, {year}: Die Zuwendung übersteigt die Kosten um {amount}. Davon gleichen sich {balanced} innerhalb von Modul {module} aus; {excess} senken keinen Eigenanteil und sind voraussichtlich zurückzuzahlen. Bitte Kosten und Fördersatz prüfen.',
    en: '{posts}, {year}: the grant exceeds the cost by {amount}. Of it {balanced} are balanced within module {module}; {excess} lower no own share and probably have to be paid back. Please check cost and rate.',
  },
  'post-grant-balanced': {
    severity: 'info',
    de: '{posts}, {year}: Die Zuwendung übersteigt die Kosten um {amount}. Die Pauschale gilt für das Modul; innerhalb von Modul {module} gleicht der Betrag andere Kosten aus.',
    en: '{posts}, {year}: the grant exceeds the cost by {amount}. The flat rate is paid for the module; within module {module} the amount makes up for other cost.',
  },
  'carrier-overfunded': {
    severity: 'warning',
    de: 'Träger „{carrier}“, {year}: Er erhält {total} bei Kosten von {cost}; das sind {excess} zu viel (Überfinanzierung). Der Betrag mindert keine anderen Kosten. Bitte Kosten und Aufstockung prüfen.',
    en: 'Carrier "{carrier}", {year}: it gets {total} at a cost of {cost}; that is {excess} too much (overfunding). The amount lowers no other cost. Please check cost and top-up.',
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
} as const satisfies FindingRoom;
