/** Texts of what proves the own sheets: the stale mark, the control block and the hidden sheet of data. */
export const live = {
  mark: {
    current: 'aktuell',
    stale: 'VERALTET: Eingaben geändert seit {time}',
    overtyped: 'ERGEBNISZELLE ÜBERSCHRIEBEN: ',
    notWatched:
      'Eingaben nicht überwacht: Die Mappe hat zu viele Zellen. Bitte vor der Weitergabe neu abgleichen.',
  },
  data: {
    title: 'KIM: Prüfsummen der Eingaben',
    inputs: 'geänderte Bereiche',
    results: 'überschriebene Ergebniszellen',
    columns: {
      range: 'Bereich',
      numbers: 'Zahlen jetzt',
      numbersOfRun: 'Zahlen beim Abgleich',
      texts: 'Texte jetzt',
      textsOfRun: 'Texte beim Abgleich',
      changed: 'geändert',
    },
  },
  control: {
    heading: 'Kontrolle',
    byModule: 'Summe der Module = Eigenanteil gesamt',
    byYear: 'Summe der Jahre = Eigenanteil gesamt',
    composed: 'Kosten − Zuwendung − Gegenfinanzierung = Eigenanteil',
    excess: 'Kosten − Zuwendung − Gegenfinanzierung + Zuwendung über den Kosten = Eigenanteil',
    positions: 'Summe der Haushaltsstellen = Mehrbedarf',
    derived: 'Herleitung',
  },
};

export type LiveTexts = typeof live;
