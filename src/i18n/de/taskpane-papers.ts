/** Texts of the view of the committee papers. */
export const papers = {
  keyFigures: 'Eckwerte',
  figure: 'Größe',
  amount: 'Betrag',
  copyKeyFigures: 'Eckwerte kopieren',
  ownShareOf: 'Eigenanteil {of}',
  ownShareTotal: 'Eigenanteil gesamt',
  inScenario: 'Eigenanteil, {scenario}',
  coverGap: 'Noch nicht gesicherte Deckung',
  coverMissing: 'Deckungsvorschlag fehlt',
  marks: { assumed: 'angenommen', weak: 'schwach belegt' },
  legend:
    '„angenommen“: eine Eingabe ist als Annahme gekennzeichnet. „schwach belegt“: ein Fördersatz hat eine schwache Quelle oder ein erschlossenes Jahr.',
  sheet:
    'Nach dem Schreiben stehen die Eckwerte auf einer Seite im Blatt „KIM-Eckwerte“, der Beschluss im Blatt „KIM-Beschluss“.',
  questions: 'Offene Fragen',
  noQuestions: 'Keine offenen Fragen.',
  resolution: 'Beschlussvorschlag',
  copyResolution: 'Beschlussvorschlag kopieren',
  toFillIn: '{count} Lücken sind mit „{mark}“ gekennzeichnet und vor der Beratung auszufüllen.',
  toFillInOne: 'Eine Lücke ist mit „{mark}“ gekennzeichnet und vor der Beratung auszufüllen.',
  complete: 'Im Entwurf ist nichts offen.',
  german: 'Der Beschlussvorschlag ist immer deutsch, weil über ihn abgestimmt wird.',
  tables: {
    'own-share': 'Eigenanteile des Beschlusses',
    consent: 'Haushaltsstellen, über die entschieden wird',
    information: 'Haushaltsstellen zur Kenntnis',
  },
};

export type PapersTexts = typeof papers;
