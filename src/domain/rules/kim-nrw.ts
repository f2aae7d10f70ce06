import type { Exact } from '../numbers';
import { rateRules, type RateSeries } from './rate-rules';
import type { Reason } from './rule';
import type { BodyCap, RuleSet } from './rule-set';

const ARNSBERG_OLD = 'Bezirksregierung Arnsberg, KIM-Seite, ältere Fassung (nur als Kopie gesehen)';
const ARNSBERG_NOW = 'Bezirksregierung Arnsberg, KIM-Seite, aktuelle Fassung (undatiert, Jahr erschlossen)';
const GUIDELINE_2020 = 'Richtlinie KIM vom 25.11.2020 (MBl. NRW 2020 Nr. 32, S. 751)';
const GUIDELINE_2024 = 'Richtlinie KIM vom 12.12.2024 (MBl. NRW 2024 Nr. 43, S. 1229)';
const HEINSBERG = 'Kreis Heinsberg, Baustein 2 für 2021: 6 × 55.000 € = 330.000 €';
const HEINSBERG_URL = 'https://sitzungsdienst.kreis-heinsberg.de/bi/to0050.asp?__ktonr=11894';
const KAMEN = 'Kreis Unna, Vorlage Kamen 056/2023: 18 × 57.000 € = 1.026.000 €';
const KAMEN_URL = 'https://ratsportal.kamen.de/bi/vo0050.asp?__kvonr=4501';
const COESFELD = 'Kreis Coesfeld, Vorlage SV-10-0898: 57.000 € je volle Stelle für 2023';
const OFFICES_2020 =
  'Kreis Soest/Lippstadt und Kreis Borken/Bocholt 2020: 50.000 € je Behörde, 25.000 € je halbe Stelle';
const OFFICES_2020_URL = 'https://wilhelm-korth.de/news/lokal/48/index.php';

const BEFORE: Reason = {
  de: 'das Programm Kommunales Integrationsmanagement gibt es erst seit 2020',
  en: 'the programme Kommunales Integrationsmanagement exists only since 2020',
};
const NOT_FOUND: Reason = {
  de: 'für diesen Zeitraum wurde kein veröffentlichter Satz gefunden',
  en: 'no published rate was found for this period',
};
const TERM_2020: Reason = {
  de: 'für die Laufzeit 01.07.–31.12.2020 wurde kein veröffentlichter Satz gefunden',
  en: 'no published rate was found for the term 01.07.–31.12.2020',
};
const FROM_2025: Reason = {
  de: 'ab 2025 gilt die Richtlinie vom 12.12.2024; ein Satz wurde nicht gefunden',
  en: 'from 2025 the guideline of 12.12.2024 applies; no rate was found',
};
const FROM_2025_APPLY: Reason = {
  de: 'ab 2025 sind Baustein 1 und 2 nach der Richtlinie vom 12.12.2024 zu beantragen; ein Satz wurde nicht gefunden',
  en: 'from 2025 modules 1 and 2 have to be applied for under the guideline of 12.12.2024; no rate was found',
};

const HALF: Exact = { digits: 5, scale: 1 };

/**
 * The published figures, € per full post and year. Baustein 1 pays "bis zu", which is a ceiling on the actual
 * cost; Baustein 2 and 3 pay flat. The assistant's 22.500 € are for half a post: 45.000 € per FTE, at most
 * 0,5 FTE. In Baustein 2 only shares of at least 0,5 FTE count (Kamen 141/2021) and there is no rule for the
 * workplace: „ein Zuschuss für sonstige Kosten des Arbeitsplatzes ist nicht vorgesehen“ (Heinsberg 2021).
 */
const SERIES: readonly RateSeries[] = [
  {
    name: 'b1-coordination',
    module: 1,
    role: 'coordination',
    purpose: 'personnel',
    ceiling: true,
    figures: [
      [1, 2019, BEFORE, 'printed', GUIDELINE_2020],
      [2020, 2022, 55_000, 'weak', ARNSBERG_OLD],
      [2023, 2023, 57_000, 'printed', COESFELD],
      [2024, 2024, 57_000, 'inferred', ARNSBERG_NOW],
      [2025, null, FROM_2025_APPLY, 'printed', GUIDELINE_2024],
    ],
  },
  {
    name: 'b1-assistant',
    module: 1,
    role: 'assistant',
    purpose: 'personnel',
    ceiling: false,
    maxFte: HALF,
    figures: [
      [1, 2019, BEFORE, 'printed', GUIDELINE_2020],
      [2020, 2022, 45_000, 'weak', ARNSBERG_OLD],
      [2023, 2024, 45_000, 'inferred', ARNSBERG_NOW],
      [2025, null, FROM_2025_APPLY, 'printed', GUIDELINE_2024],
    ],
  },
  {
    name: 'b1-workplace',
    module: 1,
    role: null,
    purpose: 'workplace',
    ceiling: true,
    figures: [
      [1, 2019, BEFORE, 'printed', GUIDELINE_2020],
      [2020, 2022, 9_700, 'weak', ARNSBERG_OLD],
      [2023, 2024, 5_700, 'inferred', ARNSBERG_NOW],
      [2025, null, FROM_2025_APPLY, 'printed', GUIDELINE_2024],
    ],
  },
  {
    name: 'b2-case-management',
    module: 2,
    role: 'case-management',
    purpose: 'personnel',
    ceiling: false,
    minShare: HALF,
    figures: [
      [1, 2019, BEFORE, 'printed', GUIDELINE_2020],
      [2020, 2020, TERM_2020, 'printed', GUIDELINE_2020],
      [2021, 2021, 55_000, 'printed', HEINSBERG, HEINSBERG_URL],
      [2022, 2022, 55_000, 'printed', 'Gemeinden Havixbeck und Nottuln 2022: 55.000 € je Stelle'],
      [2023, 2023, 57_000, 'printed', KAMEN, KAMEN_URL],
      [2024, 2024, NOT_FOUND, 'printed', GUIDELINE_2020],
      [2025, null, FROM_2025_APPLY, 'printed', GUIDELINE_2024],
    ],
  },
  {
    name: 'b3-offices',
    module: 3,
    role: null,
    purpose: 'personnel',
    ceiling: false,
    figures: [
      [1, 2019, BEFORE, 'printed', GUIDELINE_2020],
      [2020, 2020, 50_000, 'printed', OFFICES_2020, OFFICES_2020_URL],
      [2021, 2022, NOT_FOUND, 'printed', GUIDELINE_2020],
      [2023, 2023, 57_000, 'weak', `${COESFELD} (nur Wortlaut eines Kreises)`],
      [2024, 2024, NOT_FOUND, 'printed', GUIDELINE_2020],
      [2025, null, FROM_2025, 'printed', GUIDELINE_2024],
    ],
  },
];

const CAPS_SOURCE =
  'Ministerium (MKFFI NRW), Pressemitteilung vom 02.12.2020: höchstens 4 Stellen je Kreis, 3 je kreisfreie Stadt';

const CAPS: readonly BodyCap[] = [
  { localBody: 'kreis' as const, maxFte: { digits: 4, scale: 0 } },
  { localBody: 'staedteregion' as const, maxFte: { digits: 4, scale: 0 } },
  { localBody: 'kreisfreie-stadt' as const, maxFte: { digits: 3, scale: 0 } },
].map(({ localBody, maxFte }) => ({
  id: `b1-cap-${localBody}`,
  module: 1,
  role: 'coordination',
  localBody,
  maxFte,
  grade: 'printed',
  source: CAPS_SOURCE,
  url: null,
}));

/** Kommunales Integrationsmanagement in North Rhine-Westphalia, as far as it is published. */
export const kimNrw: RuleSet = {
  id: 'kim-nrw',
  programme: ['KIM', 'KIM NRW', 'Kommunales Integrationsmanagement', 'Kommunales Integrationsmanagement NRW'],
  name: 'KIM NRW (Stand 2025-01)',
  knownTo: 2025,
  rules: rateRules(SERIES),
  caps: CAPS,
  modules: null,
  words: 'kim',
  namesRoles: true,
  defaultRoles: { 1: 'coordination', 2: 'case-management', 3: 'foreigners-office' },
};
