/** Texts of the bridge between two versions of the own share. */
export const bridge = {
  heading: 'Überleitung: warum sich der Eigenanteil geändert hat',
  between: 'Von „{from}“ zu „{to}“',
  current: 'berechnet',
  columns: {
    step: 'Schritt',
    change: 'Änderung',
    level: 'Stand danach',
    module: 'Modul',
    year: 'Jahr',
    earlier: 'vorher: {version}',
    later: 'nachher: {version}',
    difference: 'Änderung',
  },
  ends: {
    computed: '{version}: berechnet',
    stated: '{version}: ausgewiesen',
    rounded: '{version}: ausgewiesen (± {precision})',
  },
  drivers: {
    fte: 'VZÄ',
    cost: 'Kosten je VZÄ',
    rate: 'Zuwendung je VZÄ',
    months: 'Monate im Jahr',
    counterFinancing: 'Gegenfinanzierung',
    excessGrant: 'Übersteigende Zuwendung',
  },
  undocumented: 'nicht belegt',
  undocumentedRounded: 'nicht belegt (± {precision})',
  withinRounding: 'innerhalb der Rundung',
  withinRoundingOf: 'innerhalb der Rundung (± {precision})',
  documented:
    'Von {difference} Änderung sind {documented} durch Stellen und Gegenfinanzierung belegt; {undocumented} sind nicht belegt.',
  documentedWithinRounding:
    'Von {difference} Änderung sind {documented} durch Stellen und Gegenfinanzierung belegt; {undocumented} liegen innerhalb der Rundung.',
  allDocumented: 'Die Änderung von {difference} ist durch Stellen und Gegenfinanzierung ganz belegt.',
  computedEarlier: 'Die Stellen im Stand „{version}“ ergeben {computed}, ausgewiesen sind {stated}.',
  roundedStated:
    'Ausgewiesene Beträge können gerundet sein; Differenz und nicht belegter Betrag sind deshalb nur auf ± {precision} genau.',
  roundedWithin:
    'Ausgewiesene Beträge können gerundet sein; die Differenz ist deshalb nur auf ± {precision} genau.',
  method:
    'Jede Zeile ist der Durchschnitt über alle Reihenfolgen, in denen sich VZÄ, Kosten, Zuwendung und Monate ändern können.',
  parts: 'Berechnete Eigenanteile beider Stände',
  total: 'Summe',
  chart: {
    title: 'Überleitung von {from} zu {to} in €',
    rises: 'Von {from} zu {to} steigt der Eigenanteil um {amount}',
    falls: 'Von {from} zu {to} sinkt der Eigenanteil um {amount}',
    drivers: {
      fte: 'VZÄ',
      cost: 'Kosten',
      rate: 'Zuwendung',
      months: 'Monate',
      counterFinancing: 'Gegenfin.',
      excessGrant: 'Überst. Zuw.',
    },
    base: 'Sockel (unsichtbar)',
    level: 'Stand',
    decrease: 'Abnahme',
    increase: 'Zunahme',
    undocumented: 'nicht belegt',
  },
};

export type BridgeTexts = typeof bridge;
