import type { OwnShareFigureId } from '../../src/domain/own-share/own-share-figure-id';
import type { Topic, TopicPart } from '../../src/domain/explanation/topic';
import { bridgeTexts } from '../../src/i18n/bridge-texts';
import { plain } from './figure-words';

/** What the topics are called on the command line; the first word is the one that is shown. */
export const TOPIC_WORDS: Readonly<Record<Topic, readonly [string, ...string[]]>> = {
  decision: ['entscheidung', 'erheblichkeit', 'decision'],
  cover: ['deckung', 'deckungslücke', 'cover'],
  scenarios: ['szenarien', 'szenario', 'scenarios', 'scenario'],
  bridge: ['überleitung', 'bridge'],
  stated: ['abgleich', 'ausgewiesen', 'stated'],
  'notice-against-plan': ['bescheid', 'bescheid gegen planung', 'notice'],
  'passing-on': ['weiterleitung', 'träger', 'passing on'],
  allocation: ['verteilung', 'stellenverteilung', 'allocation'],
  registration: ['anmeldung', 'anzumelden', 'zuschussbedarf', 'registration'],
  'what-if': ['was-wäre-wenn', 'wenn', 'what if'],
  forecast: ['prognose', 'besetzung', 'forecast'],
  'month-end': ['monatsabschluss', 'stichtag', 'month’s end', 'month end'],
  'use-of-funds': ['verwendung', 'verwendungsnachweis', 'rückzahlung', 'use of funds'],
};

/** What figures are called that module, year and name do not tell apart; the first word is the one that is shown. */
export const PART_WORDS: Readonly<Record<TopicPart, readonly [string, ...string[]]>> = {
  fte: [bridgeTexts('de').drivers.fte, 'fte'],
  cost: [bridgeTexts('de').drivers.cost, 'cost'],
  rate: [bridgeTexts('de').drivers.rate, 'rate'],
  months: [bridgeTexts('de').drivers.months, 'months'],
  counterFinancing: [bridgeTexts('de').drivers.counterFinancing, 'counterFinancing'],
  excessGrant: [bridgeTexts('de').drivers.excessGrant, 'excessGrant'],
  total: ['gesamt', 'total'],
  expenditure: ['Aufwendungen', 'Aufwand', 'expenditure'],
  income: ['Erträge', 'Ertrag', 'income'],
  threshold: ['Wertgrenze', 'threshold'],
  unused: ['ungenutzt', 'unused'],
  remaining: ['bleibt', 'remaining'],
  from: ['vorher', 'from'],
  to: ['nachher', 'to'],
  stated: ['ausgewiesen', 'stated'],
  staysWithKreis: ['bleibt beim Kreis', 'Kreis'],
  staysWithCarrier: ['bleibt beim Träger', 'Träger'],
  unallocated: ['nicht verteilt', 'unallocated'],
  oneMore: ['eine mehr', 'mehr', 'eine Stelle mehr', 'one more'],
  oneFewer: ['eine weniger', 'weniger', 'eine Stelle weniger', 'one fewer'],
  financed: ['finanziert', 'financed'],
  plannedFteMonths: ['geplant', 'planned'],
  filledFteMonths: ['besetzt', 'filled'],
  repayment: ['Rückzahlung', 'repayment'],
  overAppropriation: ['über Ansatz', 'above appropriation'],
  projection: ['Hochrechnung', 'projection'],
  actual: ['Ist', 'actual'],
  rest: ['Rest', 'rest'],
  appropriation: ['Ansatz', 'appropriation'],
  elsewhere: ['andere Zwecke', 'other purposes'],
  planCost: ['Plankosten', 'plan cost'],
  ownShareDifference: ['Eigenanteil Unterschied', 'own share difference'],
  ownShareProjected: ['Eigenanteil hochgerechnet', 'own share projected'],
  ownSharePlan: ['Eigenanteil nach Plan', 'own share plan'],
  grantProjected: ['Zuwendung nach Besetzung', 'grant projected'],
  overPlanGranted: ['bewilligter Mehrbedarf', 'granted over-plan'],
  toDecide: ['zu entscheiden', 'to decide'],
  callable: ['abrufbar', 'callable'],
  toCall: ['abzurufen', 'to call'],
  amount: ['bewilligt', 'granted'],
  called: ['abgerufen', 'called'],
  expenditureDue: ['fällige Ausgaben', 'expenditure due'],
  due: ['fällig', 'due'],
  liability: ['Verbindlichkeit', 'liability'],
  receivable: ['Forderung', 'receivable'],
  entitled: ['Anspruch', 'entitled'],
  grantByRule: ['Zuwendung nach Regel', 'grant by rule'],
  eligibleActual: ['zuwendungsfähiges Ist', 'eligible actual'],
  received: ['erhalten', 'received'],
  deferred: ['Rechnungsabgrenzung', 'deferred'],
  unspent: ['nicht verbraucht', 'unspent'],
};

/** What the measures of own shares are called. */
export const MEASURE_WORDS: Readonly<Record<OwnShareFigureId['measure'], readonly [string, ...string[]]>> = {
  'own-share': ['eigenanteil', 'own share'],
  cost: ['kosten', 'cost'],
  grant: ['zuwendung', 'förderung', 'grant'],
  'excess-grant': ['übersteigende zuwendung', 'excess grant'],
  'own-share-before': ['eigenanteil vor gegenfinanzierung', 'own share before counter-financing'],
  'counter-financing': ['gegenfinanzierung', 'counter-financing'],
};

/** What over-plan and extra-plan need together is called. */
export const UNPLANNED_WORDS = ['Mehrbedarf', 'ungeplant', 'ungeplanter Bedarf', 'unplanned'];

/** The entry whose words the name begins with, the longest of them, and what is left of the name. */
export function beginningOf<T extends string>(
  name: string,
  list: Readonly<Record<T, readonly string[]>>,
): { readonly found: T; readonly rest: string } | null {
  const matches = (Object.keys(list) as T[]).flatMap((found) =>
    list[found]
      .map(plain)
      .filter((word) => name.startsWith(word))
      .map((word) => ({ found, rest: name.slice(word.length) })),
  );
  return matches.sort((left, right) => left.rest.length - right.rest.length)[0] ?? null;
}
