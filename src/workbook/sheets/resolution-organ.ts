import type { LocalBody } from '../../domain/case';
import type { Resolution } from '../../domain/resolution/resolution';
import { TO_FILL_IN } from './resolution-words';

/** The council that decides, and the law by which it consents. */
export interface Organ {
  readonly nominative: string;
  readonly dative: string;
  readonly law: string;
}

const COUNCILS: Readonly<Record<LocalBody, string>> = {
  kreis: 'Kreistag',
  staedteregion: 'Städteregionstag',
  'kreisfreie-stadt': 'Rat',
  kreisangehoerig: 'Rat',
};

/** By law a StädteRegion is a Kreis. */
const BY_KREIS_LAW: ReadonlySet<LocalBody> = new Set(['kreis', 'staedteregion']);

/**
 * § 53 Abs. 1 KrO NRW makes § 83 GO NRW the law of a Kreis too; Abs. 4 is for amounts of years later than that of the
 * resolution. Where nobody entered what body it is, both are to be filled in.
 */
export function organOf({
  localBody,
  concernsLaterYear,
}: Pick<Resolution, 'localBody' | 'concernsLaterYear'>): Organ {
  const council = localBody === null ? TO_FILL_IN : COUNCILS[localBody];
  const paragraphs = concernsLaterYear === true ? 'Abs. 1, 2 und 4' : 'Abs. 1 und 2';
  const gemeinde = `§ 83 ${paragraphs} GO NRW`;
  const byKreisLaw = localBody !== null && BY_KREIS_LAW.has(localBody);
  return {
    nominative: `Der ${council}`,
    dative: `dem ${council}`,
    law:
      localBody === null
        ? `${TO_FILL_IN} ${gemeinde}`
        : byKreisLaw
          ? `§ 53 Abs. 1 KrO NRW i. V. m. ${gemeinde}`
          : gemeinde,
  };
}
