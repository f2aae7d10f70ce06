/** Texts of the view of the scenarios. */
export const scenarios = {
  total: 'Eigenanteil gesamt',
  chart: 'Eigenanteil gesamt je Szenario: {amounts}.',
  chartAmount: '{scenario} {amount}',
  scenario: 'Szenario',
  ownShare: 'Eigenanteil',
  chosen: '{scenario} (gewählt)',
  grantedAndInside: 'Bewilligtes und Eingerechnetes',
  choose: 'Szenario ausprobieren',
  chooseHint: 'Alle Ansichten rechnen damit. Geschrieben wird weiter mit dem Szenario der Mappe.',
  noSettings: 'Die Mappe hat kein lesbares Blatt „Einstellungen“, in dem das Szenario stehen könnte.',
  takeOver: 'In die Mappe übernehmen …',
  draftScenario: 'Szenario der Mappe',
  endTrying: 'Nicht mehr ausprobieren',
  meaning: 'Was das bedeutet',
  none: 'Die Mappe nennt keine Gegenfinanzierung; alle Szenarien sind gleich.',
  limit: 'Größe',
  breakEven: 'Grenze, ab der weiteres Geld nichts mehr spart',
  remaining: 'Eigenanteil, der auch dann bleibt',
  unused: 'Nicht verwendete Gegenfinanzierung, {scenario}',
  byPart: 'Nach Modul und Jahr',
  sumOf: '{of} gesamt',
  unplanned: 'Über-/außerplanmäßiger Mehrbedarf gesamt',
  figure: '{of}, {scenario}',
  sources: 'Gegenfinanzierung',
  sourcesHint:
    'Den Status einer Quelle hier umstellen und die Wirkung ansehen. In die Mappe kommt er erst nach der Vorschau.',
  status: 'Status von „{source}“',
  statuses: { requested: 'beantragt', granted: 'bewilligt', rejected: 'abgelehnt' },
  noStatus: 'Die Tabelle nennt keinen Status; die Quelle zählt als beantragt.',
  amountOf: 'Betrag „{source}“',
  years: 'Haushaltsjahr {years}',
  everyYear: 'alle Jahre',
  deducted: { yes: 'schon abgezogen', no: 'noch nicht abgezogen', unclear: 'unklar, ob schon abgezogen' },
  tried: 'Wirkung der Änderung',
  triedTable: 'Eigenanteil gesamt, jetzt und nach der Änderung',
  triedFigure: 'Eigenanteil gesamt {time}, {scenario}',
  now: 'jetzt',
  then: 'danach',
  trying: 'Die Wirkung wird berechnet.',
  write: 'In die Mappe übernehmen …',
  reset: 'Zurücksetzen',
  newColumn:
    'Die Tabelle hat noch keine Spalte „Status“. Die Vorschau schlägt sie rechts daneben vor, mit der Überschrift in {place}; andere Zeilen bleiben darin leer und zählen als beantragt.',
  newHeading: 'Überschrift der neuen Spalte',
  noColumn: {
    protected:
      'Für „{source}“ gibt es keine Zelle mit dem Status, und das Blatt „{sheet}“ ist geschützt. Bitte den Blattschutz aufheben und neu prüfen.',
    'by-hand':
      'Für „{source}“ gibt es keine Zelle mit dem Status, und die Tabelle ist von Hand zugeordnet. Bitte neben der Tabelle, etwa in {place}, eine Spalte „Status“ anlegen und sie in der Zuordnung als Status wählen.',
    'excel-table':
      'Für „{source}“ gibt es keine Zelle mit dem Status. Die Tabelle ist eine Excel-Tabelle: Bitte „Status“ in {place} eintragen, dann wächst sie um die Spalte; danach neu prüfen.',
    taken:
      'Für „{source}“ gibt es keine Zelle mit dem Status, und rechts neben der Tabelle ist kein Platz. Bitte vor {place} eine Spalte einfügen, sie „Status“ nennen und neu prüfen.',
  },
  draft: 'Status der Gegenfinanzierung',
  edit: 'Status „{source}“',
};

export type ScenariosTexts = typeof scenarios;
