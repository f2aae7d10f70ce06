import type { RuleSet } from './rule-set';
import { shareRules } from './share-rules';

const ID = 'einwanderung-gestalten-nrw';
const NAME = 'Einwanderung gestalten NRW';
const COUNCIL = 'Stadt Köln, Ratsbeschluss 2019: 90 % von 175.971 € = 158.374 €, Eigenanteil 17.597 €';
const COUNCIL_URL = 'https://buergerinfo.stadt-koeln.de/to0050.asp?__ktonr=270906';
const FIRST_PHASE =
  'Stadt Köln, Integrationsrat 2017, Beschlussempfehlung an den Rat: 90 % der zuwendungsfähigen Kosten, 01.04.2017–31.03.2019';
const FIRST_PHASE_URL = 'https://buergerinfo.stadt-koeln.de/to0050.asp?__ktonr=222951';
const PRESS =
  'Stadt Köln, Pressemitteilung zur Verlängerung 2019: Modellprojekt seit April 2017, bis Ende 2019';
const PRESS_URL =
  'https://www.stadt-koeln.de/politik-und-verwaltung/presse/einwanderung-gestalten-nrw-rat-stimmt-verlaengerung-zu';

/**
 * The model project of the Land that came before KIM: 90 % of the eligible cost in its first phase (01.04.2017 to
 * 31.03.2019) and in its second (to 31.12.2019). The grant of the second is printed in whole euro (158.373,90 →
 * 158.374), the own share is the rest; how the first one was rounded is not printed and taken to be the same.
 */
export const einwanderungGestaltenNrw: RuleSet = {
  id: ID,
  programme: [NAME, 'Einwanderung gestalten'],
  name: `${NAME} (Stand 2019-04)`,
  knownTo: null,
  rules: shareRules(ID, { to: 'euro', mode: 'commercial' }, [
    {
      from: { year: 1, month: 1, day: 1 },
      to: { year: 2017, month: 3, day: 31 },
      percent: {
        de: 'das Modellprojekt begann im April 2017',
        en: 'the model project began in April 2017',
      },
      grade: 'printed',
      source: PRESS,
      url: PRESS_URL,
    },
    {
      from: { year: 2017, month: 4, day: 1 },
      to: { year: 2019, month: 3, day: 31 },
      percent: { digits: 90, scale: 0 },
      grade: 'printed',
      source: FIRST_PHASE,
      url: FIRST_PHASE_URL,
    },
    {
      from: { year: 2019, month: 4, day: 1 },
      to: { year: 2019, month: 12, day: 31 },
      percent: { digits: 90, scale: 0 },
      grade: 'printed',
      source: COUNCIL,
      url: COUNCIL_URL,
    },
    {
      from: { year: 2020, month: 1, day: 1 },
      to: null,
      percent: {
        de: 'das Modellprojekt lief bis Ende 2019; danach kam KIM',
        en: 'the model project ran until the end of 2019; KIM came after it',
      },
      grade: 'printed',
      source: PRESS,
      url: PRESS_URL,
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
