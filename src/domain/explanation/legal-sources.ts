import type { RuleCitation } from '../rules/citation';

/** Unplanned expenditure, its cover and who decides about it; for a Kreis with § 53 KrO NRW. */
export const UNPLANNED_EXPENDITURE: RuleCitation = {
  id: '§ 83 GO NRW',
  source: 'Gemeindeordnung für das Land Nordrhein-Westfalen',
  url: null,
  grade: 'printed',
  place: null,
};

/** Budgets: the sum of their lines is binding, and a note may let earmarked income raise the authorisation. */
export const BUDGETS: RuleCitation = {
  id: '§ 21 KomHVO NRW',
  source: 'Kommunalhaushaltsverordnung Nordrhein-Westfalen',
  url: null,
  grade: 'printed',
  place: null,
};
