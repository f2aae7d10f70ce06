/** Texts of the view of the posts by month. */
export const posts = {
  heading: 'Wer läuft wann?',
  counts: '{count} Stellen zählen in {years}.',
  countsOne: '1 Stelle zählt in {years}.',
  /** Where not every row has FTE or a period. */
  rows: {
    counts: '{count} Zeilen zählen in {years}.',
    countsOne: '1 Zeile zählt in {years}.',
    tableHeading: 'Monate je Zeile',
  },
  none: 'In den Haushaltsjahren läuft keine Stelle.',
  states: {
    from: 'besetzt (Datum in „Besetzt ab“)',
    'as-planned': 'laut Plan, „Besetzt ab“ sagt nichts',
    never: 'nicht besetzt',
    unread: 'unbekannt',
    untimed: 'ohne Zeitraum',
  },
  count: '{state}: {count}',
  picture: 'Ein Balken je Zeile über {years}. {counts}',
  legend: 'Legende',
  unplaced: 'Monate ohne Tage',
  tableHeading: 'Monate je Stelle',
  unnamed: 'ohne Bezeichnung',
  period: 'Zeitraum',
  days: '{from} bis {to}',
  monthsOnly: 'nur Monate angegeben',
  noPeriod: 'nicht angegeben',
  filling: 'Besetzt',
  filledFrom: 'ab {date}',
  asPlanned: 'laut Plan',
  never: 'nicht besetzt',
  months: 'Monate {year}',
  filledOf: '{filled} von {planned}',
  loading: 'Die Stellen werden gelesen.',
};

export type PostsViewTexts = typeof posts;
