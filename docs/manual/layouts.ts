/** The examples in the layouts that offices have; the manuals show the first sheet of each. */
export const LAYOUTS = [
  'ausschuss-kreuztabelle',
  'module-als-spalten',
  'langform-buchungen',
  'antrag-formular',
  'bescheid-und-abrechnung',
] as const;
