/** Texts of who decides, and of what is not covered yet. */
export const decision = {
  heading: 'Zuständigkeit (§ 83 GO NRW)',
  parts: {
    consent: 'a) Vorherige Zustimmung des Rates oder Kreistags',
    information: 'b) Zur Kenntnis des Rates oder Kreistags',
    'to-clarify': 'c) Zu klären',
  },
  none: 'keine',
  columns: {
    line: 'Haushaltsstelle (Produkt/Sachkonto)',
    year: 'Jahr',
    kind: 'Art',
    unplanned: 'Mehrbedarf',
    tested: 'mit bereits Bewilligtem',
    duty: 'Aufgabe',
    threshold: 'Wertgrenze',
    source: 'Quelle der Wertgrenze',
    reason: 'Was fehlt',
  },
  duties: {
    voluntary: 'freiwillig',
    mandatory: 'pflichtig',
    mixed: 'pflichtig/freiwillig',
    unknown: 'nicht angegeben',
  },
  measure: {
    heading: 'Was den Ausschlag gibt',
    year: 'Haushaltsjahr {year}',
    sumLabel: 'Alle Beträge des Programms',
    grantedLabel: 'davon bereits bewilligt',
    limitLabel: 'Wertgrenze für die Summe',
    sumOf: 'Alle Beträge des Programms {year}',
    sum: '{year}: Alle über- und außerplanmäßigen Beträge des Programms zusammen: {sum}{granted}.',
    sumOfOthers:
      '{year}: Alle übrigen über- und außerplanmäßigen Beträge des Programms zusammen: {sum}{granted}.',
    granted: ', davon bereits bewilligt {amount}',
    limit: 'Wertgrenze: bis einschließlich {limit} (Aufgabe: {duty}).',
    noLimit: 'Eine anwendbare Wertgrenze ist nicht bekannt.',
    lowerLimit: 'Die Stellen sind teils pflichtig, teils freiwillig; es gilt die niedrigere Wertgrenze.',
    sumExceeds: 'Die Summe liegt darüber.',
    exceeding: 'Für sich allein über der Wertgrenze: {lines}.',
    position: '{line} mit {amount}',
    exemptOnly:
      '{year}: Nach der eigenen Regel immer unerheblich ({source}): {lines}. Die Kämmerei bewilligt; Rat oder Kreistag nehmen Kenntnis.',
    exemptToo:
      'Nach der eigenen Regel immer unerheblich ({source}) und in der Summe nicht enthalten: {lines}. Dort bewilligt die Kämmerei; Rat oder Kreistag nehmen Kenntnis.',
    decides: {
      council:
        'Deshalb ist die vorherige Zustimmung des Rates oder Kreistags nötig, und zwar für alle Haushaltsstellen des Programms.',
      councilOfOthers:
        'Deshalb ist die vorherige Zustimmung des Rates oder Kreistags nötig, und zwar für alle übrigen Haushaltsstellen des Programms.',
      treasurer:
        'Der Betrag ist damit unerheblich: Die Kämmerei bewilligt; Rat oder Kreistag nehmen Kenntnis.',
      open: 'Wer entscheidet, ist offen.',
    },
  },
  noSource: 'Quelle nicht eingetragen',
  exempt: 'immer unerheblich',
  unassigned:
    '{year}: noch nicht gesichert {amount}; davon noch zu sichernde Deckung {proposed}, ohne Deckungsvorschlag {open}.',
  missing: '{year}: Deckungsvorschlag fehlt: {amount}.',
  covered: '{year}: Die Deckung ist gesichert.',
  nothingNeeded: '{year}: Es ist nichts zu decken.',
  unknownCover: '{year}: Was zu decken ist, ist unbekannt.',
};

export type DecisionTexts = typeof decision;
