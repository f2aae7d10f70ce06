/** What a defined name for results asks for; null stands for the total over modules or years. */
export interface ResultName {
  readonly measure: 'own-share' | 'over-plan' | 'extra-plan';
  readonly module: number | null;
  readonly year: number | null;
}

const MEASURES: readonly (readonly [ResultName['measure'], string])[] = [
  ['own-share', 'Eigenanteil'],
  ['over-plan', '(?:Ue|Ü|U)berplanm(?:ae|ä|a)(?:ss|ß)ig'],
  ['extra-plan', 'Au(?:ss|ß)erplanm(?:ae|ä|a)(?:ss|ß)ig'],
];
const FORMS = MEASURES.map(
  ([measure, word]) => [measure, new RegExp(`^KIM_${word}(?:_M([1-9]\\d?))?(?:_(20\\d{2}))?$`, 'i')] as const,
);
const MEANT = new RegExp(`^KIM_(?:${MEASURES.map(([, word]) => word).join('|')})`, 'i');

/** True for a name that is meant for a result, also where it is none: `KIM_Eigenanteil_Modul1`. */
export function isMeantAsResult(name: string): boolean {
  return MEANT.test(name);
}

/** What a name asks for: `KIM_Eigenanteil_M2_2021`, `KIM_Ueberplanmaessig`; null for any other name. */
export function readResultName(name: string): ResultName | null {
  for (const [measure, form] of FORMS) {
    const found = form.exec(name);
    if (found === null) continue;
    const [, module, year] = found;
    return {
      measure,
      module: module === undefined ? null : Number(module),
      year: year === undefined ? null : Number(year),
    };
  }
  return null;
}
