/** Texts of the sheet `KIM-Eckwerte`. */
export const keyFigures = {
  title: 'KIM: Eckwerte',
  marks: 'Kennzeichen',
  legend:
    'Kennzeichen: A angenommen · S schwache Quelle oder erschlossenes Jahr · G gerundet ausgewiesen · ohne Zeichen: Eingabe oder belegter Satz. Auf den Cent gerundet ist jeder Betrag; das wird nicht gekennzeichnet.',
  mark: { assumed: 'A', weak: 'S', rounded: 'G' },
  byModule: 'Stellen und Eigenanteil',
  unplanned: 'Über-/außerplanmäßiger Mehrbedarf',
  band: 'Szenarien (Eigenanteil)',
  stated: 'Ausgewiesene Beträge',
  bridge: 'Was sich geändert hat',
  decision: 'Zuständigkeit (§ 83 GO NRW)',
  questions: 'Offene Fragen',
  noQuestions: 'Keine offenen Fragen.',
  more: '… und {count} weitere, siehe Blatt KIM-Abgleich.',
  moreQuestions: '… und {count} weitere, siehe Blatt KIM-Hinweise.',
  morePositions: '… und {count} weitere, zusammen',
  sumsOfAll: 'Summen aller {count} Haushaltsstellen; einzeln stehen sie im Blatt KIM-Abgleich.',
  remaining: 'nicht belegt',
  withinRounding: 'innerhalb der Rundung',
  drivers: {
    fte: 'VZÄ',
    cost: 'Kosten je VZÄ',
    rate: 'Zuwendung je VZÄ',
    months: 'Monate im Jahr',
    counterFinancing: 'Gegenfinanzierung',
    excessGrant: 'übersteigende Zuwendung',
  },
  fromTo: '{from} → {to}',
  amount: 'Betrag',
  gross: 'vor Abzug zweckgebundener Mehrerträge',
  net: 'nach Abzug zweckgebundener Mehrerträge',
};

export type KeyFiguresTexts = typeof keyFigures;
