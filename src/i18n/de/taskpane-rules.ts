/** Texts of the view of the rules. */
export const rules = {
  intro: 'Regelwerk: {ruleSet}. Gezeigt ist, was in den Haushaltsjahren und im nächsten Haushalt gilt.',
  roles: {
    coordination: 'Koordination',
    assistant: 'Verwaltungsassistenz',
    'case-management': 'Casemanagement',
    'foreigners-office': 'Ausländerbehörde',
    'naturalisation-office': 'Einbürgerungsbehörde',
  },
  workplace: 'Arbeitsplatz',
  everyRole: 'alle Rollen',
  rate: 'Satz',
  perFte: '{amount} je VZÄ und Jahr',
  upTo: 'bis zu {rate}',
  rank: 'Grundlage',
  ranks: {
    notice: 'Bescheid',
    guideline: 'Richtlinie',
    planning: 'Planung',
    shipped: 'hinterlegtes Regelwerk',
  },
  cap: 'Höchstzahl VZÄ',
  minShare: 'Mindestanteil VZÄ',
  source: 'Quelle',
  openSource: 'Quelle öffnen',
  unknown: 'unbekannt',
  period: '{from} bis {to}',
  questions: 'Offene Fragen',
  noQuestions: 'Für alle Module dieser Mappe sind die Sätze bekannt.',
  question: 'Welcher Satz gilt für {of}, {period}?',
  enterFor: 'Satz für {of} eintragen',
  enter: 'Eigenen Satz eintragen',
  enterTitle: 'Eigener Satz oder Bescheid',
  enterHint:
    'Der Satz wird als neue Zeile der Tabelle „Fördersätze“ vorgeschlagen und erst nach der Vorschau geschrieben. Ohne Quelle geht es nicht.',
  fields: {
    module: 'Modul',
    role: 'Rolle',
    amount: 'Betrag je VZÄ und Jahr in €',
    from: 'gültig ab',
    to: 'gültig bis',
    rank: 'Art',
    ceiling: 'Höchstbetrag („bis zu“)',
    source: 'Quelle',
  },
  hints: {
    amount: 'z. B. 57.000',
    date: 'z. B. 01.01.2024',
    to: 'leer: unbefristet',
    source: 'Bescheid, Richtlinie oder Vorlage mit Datum und Fundstelle',
  },
  problems: {
    amount: 'Bitte einen Betrag in € angeben.',
    from: 'Bitte ein Datum angeben, z. B. 01.01.2024.',
    to: 'Bitte ein Datum angeben, das nicht vor „gültig ab“ liegt.',
    source: 'Bitte die Quelle angeben; ohne sie wird kein Satz übernommen.',
  },
  refusals: {
    'no-headings':
      'Das Blatt „{sheet}“ hat keine Überschriften für Fördersätze (Modul, Betrag, gültig ab, gültig bis, Quelle). Bitte dort ergänzen oder das Blatt umbenennen.',
    'no-room':
      'Unter der Tabelle „Fördersätze“ ist keine freie Zeile ({place}). Bitte dort eine Zeile einfügen.',
    'no-column': 'Der Tabelle „Fördersätze“ fehlt die Spalte „{column}“. Bitte sie dort anlegen.',
  },
  preview: 'Zur Vorschau …',
  cancel: 'Abbrechen',
  draft: 'Neuer Fördersatz',
  draftNewSheet: 'Neuer Fördersatz; das Blatt „Fördersätze“ wird dafür angelegt',
  edit: '{field} des neuen Fördersatzes',
  heading: 'Überschrift',
};

export type RulesTexts = typeof rules;
