import type { RuleSet } from './rule-set';
import { shareRules } from './share-rules';

const ID = 'ehap-plus';
const NAME = 'EhAP Plus';
const COUNCIL =
  'Stadt Köln, Beschlussvorlage 2022 (INKA – In Köln Ankommen): 118.532,28 € von 124.770,83 €, Eigenanteil 6.238,55 €; Projektzeitraum 01.10.2022–30.09.2026';
const COUNCIL_URL = 'https://buergerinfo.stadt-koeln.de/to0050.asp?__ktonr=361931';
const PRESS = 'Stadt Köln, Pressemitteilung vom Dezember 2022: „zu 95 Prozent aus Fördermitteln finanziert“';
const PRESS_URL = 'https://stadt-koeln.de/politik-und-verwaltung/presseservice/inka-koeln-ankommen';

/**
 * EhAP Plus (ESF Plus and Bund) as Köln prints it for its project INKA: 95 % of the eligible cost. The rate is that
 * of this project, not of a guideline. 95 % of 124.770,83 are 118.532,2885, printed as 118.532,28: rounded down.
 */
export const ehapPlus: RuleSet = {
  id: ID,
  programme: [NAME, 'INKA', 'EhAP Plus (ESF Plus)'],
  name: `${NAME} (Köln, Stand 2022-12)`,
  knownTo: 2026,
  rules: shareRules(ID, { to: 'cent', mode: 'down' }, [
    {
      from: { year: 1, month: 1, day: 1 },
      to: { year: 2022, month: 9, day: 30 },
      percent: {
        de: 'belegt ist nur der Projektzeitraum 01.10.2022–30.09.2026; bei Kosten daraus bitte Beginn und Ende angeben',
        en: 'only the project term 01.10.2022–30.09.2026 is documented; for cost of this term please give start and end',
      },
      grade: 'printed',
      source: COUNCIL,
      url: COUNCIL_URL,
    },
    {
      from: { year: 2022, month: 10, day: 1 },
      to: { year: 2026, month: 9, day: 30 },
      percent: { digits: 95, scale: 0 },
      grade: 'weak',
      source: PRESS,
      url: PRESS_URL,
    },
    {
      from: { year: 2026, month: 10, day: 1 },
      to: null,
      percent: {
        de: 'belegt ist nur der Projektzeitraum 01.10.2022–30.09.2026',
        en: 'only the project term 01.10.2022–30.09.2026 is documented',
      },
      grade: 'printed',
      source: COUNCIL,
      url: COUNCIL_URL,
    },
  ]),
  caps: [],
  modules: {
    de: { heading: 'Programm', names: { 1: NAME } },
    en: { heading: 'Programme', names: { 1: NAME } },
  },
  words: 'kim',
  namesRoles: false,
  defaultRoles: { 1: 'coordination', 2: 'coordination', 3: 'coordination' },
};
