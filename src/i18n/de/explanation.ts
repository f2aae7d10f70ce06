/** Words of explanations in German. */
const terms = {
  cost: 'Kosten',
  grant: 'Zuwendung',
  'own-share-before': 'Eigenanteil vor Gegenfinanzierung',
  'counter-financing': 'Gegenfinanzierung',
  'own-share': 'Eigenanteil',
  totalCost: 'Gesamtkosten des Jahres',
  statedGrant: 'Angegebene Zuwendung',
  personnelPerFte: 'Personalkosten je VZÄ und Jahr',
  materialPerFte: 'Sachkosten je VZÄ und Jahr',
  oneOffPerFte: 'Einmalkosten je VZÄ',
  fte: 'VZÄ',
  months: 'Monate im Jahr',
  eligibleCost: 'Zuwendungsfähige Kosten',
  materialCost: 'Sachkosten',
  ratePerFte: 'Fördersatz je VZÄ und Jahr',
  fteMonths: 'VZÄ × Monate',
  fundedFteMonths: 'davon gefördert (VZÄ × Monate)',
  personnelGrant: 'Förderung der Personalkosten',
  workplaceGrant: 'Förderung des Arbeitsplatzes',
  counterFinancingSource: 'Quelle der Gegenfinanzierung',
};

const formulas = {
  'as-stated': 'wie in der Tabelle angegeben',
  'cost-per-fte-by-months': '(Personal- + Sachkosten je VZÄ) × VZÄ × Monate ÷ 12, zuzüglich Einmalkosten',
  'sum-of-posts': 'Summe der Stellen',
  'rate-by-months': 'Fördersatz × geförderte VZÄ × Monate ÷ 12',
  'rate-limited-to-cost': 'Fördersatz × geförderte VZÄ × Monate ÷ 12, höchstens die zuwendungsfähigen Kosten',
  'rate-times-funded-months': 'Fördersatz × geförderte VZÄ-Monate ÷ 12',
  'cost-minus-grant': 'Kosten − Zuwendung',
  'before-minus-counter-financing': 'Eigenanteil vor Gegenfinanzierung − Gegenfinanzierung',
  'counter-financing-pro-rata': 'anteilig auf die Eigenanteile von Jahr und Modul verteilt',
};

const grades = {
  printed: 'gedruckt',
  weak: 'schwach belegt',
  inferred: 'Jahr erschlossen',
  user: 'eigene Eingabe',
};

const rejections = {
  outranked: 'nachrangig',
  'outside-its-dates': 'gilt zu dieser Zeit nicht',
  'other-role': 'gilt für eine andere Rolle',
  'overridden-by-exception': 'durch eine Ausnahme ersetzt',
  'not-published': 'ohne veröffentlichten Betrag',
  'grant-is-stated': 'die Zuwendung ist angegeben',
};

const units = {
  euro: '€',
  'euro-per-fte': '€ je VZÄ und Jahr',
  fte: 'VZÄ',
  months: 'Monate',
  percent: '%',
};

const words = {
  unknown: 'unbekannt',
  assumed: 'angenommen',
  roundedFrom: 'gerundet aus',
  rule: 'Regel',
  rejected: 'Nicht angewandt',
};

export const explanationTexts = { terms, formulas, grades, rejections, units, words };
