/** Municipality, budget years and as-of date of the Kreis's case; the minutes are cited without the Kreis's name. */
export const KREIS_SUBJECT =
  'Kreis in Nordrhein-Westfalen (Name nicht genannt)  ·  Haushaltsjahre 2021 und 2022  ·  Ausschusssitzung im Frühjahr 2021';

/** How the sheets cite the committee minutes. */
export const MINUTES = 'Niederschrift der Ausschusssitzung, Frühjahr 2021';
