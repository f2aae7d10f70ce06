import { isZero } from '../../domain/maybe-amounts';
import { formatEuro } from '../../domain/numbers';
import type {
  CoverOfYear,
  ExtraIncomeOfYear,
  IncomeOfAmount,
  Resolution,
  UsedCover,
} from '../../domain/resolution/resolution';
import { listed, money, perYear, productWords, TO_FILL_IN } from './resolution-words';

/**
 * What earmarked income beyond the plan has to do with the amounts: the part that is taken off already, the part that
 * missing income adds, and the part that pays for gross amounts.
 *
 * @param numbersOf the points with the amounts that such income belongs to, e.g. `Nummer 2`
 */
export function extraIncomeTexts(
  resolution: Resolution,
  numbersOf: (part: keyof IncomeOfAmount) => string,
): readonly string[] {
  const { budgetNote, basis, extraIncome } = resolution;
  const part = (field: keyof IncomeOfAmount): string | null => {
    const some = extraIncome.filter((each) => !isZero(each[field]));
    const places = [...new Set(some.map(incomeAccounts))];
    const byPlace = places.map((place) => {
      const years = some.filter((each) => incomeAccounts(each) === place);
      return `bei Sachkonto ${place} ${perYear(years.map((each) => ({ year: each.year, text: money(each[field]) })))}`;
    });
    return byPlace.length === 0 ? null : byPlace.join('; ');
  };
  const inside = part('inside');
  const lacking = part('lacking');
  const asCover = part('asCover');
  const note =
    budgetNote === null
      ? `Haushaltsvermerk nach § 21 KomHVO NRW: ${TO_FILL_IN}`
      : 'Haushaltsvermerk nach § 21 KomHVO NRW';
  const kind = budgetNote === 'none' || basis === 'gross' ? 'Die Beträge' : 'Die außerplanmäßigen Beträge';
  return [
    ...(inside === null
      ? []
      : [
          `Von den Beträgen nach ${numbersOf('inside')} sind zweckgebundene Mehrerträge bereits abgezogen (${note}): ${inside}.`,
        ]),
    ...(lacking === null
      ? []
      : [
          `In den Beträgen nach ${numbersOf('lacking')} sind zweckgebundene Mindererträge enthalten (${note}): ${lacking}.`,
        ]),
    ...(asCover === null
      ? []
      : [
          `${kind} nach ${numbersOf('asCover')} lauten brutto, vor Abzug zweckgebundener Mehrerträge. Zu ihrer Deckung dient ${grantWords(resolution)}: ${asCover}.`,
        ]),
  ];
}

/** `die Zuwendung des Landes`: of other programmes the paper does not say who pays it. */
function grantWords({ programme, extraIncome }: Resolution): string {
  const grant = programme === null ? 'die Zuwendung des Landes' : 'die Zuwendung';
  return extraIncome.some(({ hasCounterFinancing }) => hasCounterFinancing)
    ? `${grant} mit der Gegenfinanzierung`
    : grant;
}

/** The accounts of a year, those of counter-financing named as such. */
function incomeAccounts({
  accounts,
  hasCounterFinancing,
  counterFinancingAccounts,
}: ExtraIncomeOfYear): string {
  const own = accounts.length === 0 ? [TO_FILL_IN] : accounts;
  const named = counterFinancingAccounts.length === 0 ? [null] : counterFinancingAccounts;
  const others = named.map((account) => `${account ?? TO_FILL_IN} (Gegenfinanzierung)`);
  return listed([...own, ...(hasCounterFinancing ? others : [])]);
}

/** What pays for the amounts of each year, and what of it names no year. */
export function coverTexts({ cover, coverWithoutYear, missing, extraIncome }: Resolution): readonly string[] {
  const needed = cover.filter((each) => !isZero(each.needed));
  if (needed.length === 0 && missing === null) return [];
  const rest = extraIncome.some(({ asCover }) => !isZero(asCover));
  const open = needed.filter((each) => !each.open.known || each.open.value > 0 || each.sources.length > 0);
  const years = open.map((each) => `im Haushaltsjahr ${each.year} ${meansOf(each)}`);
  const several = coverWithoutYear.map(
    ({ label, position, amount }) =>
      `Für „${label}“${atPosition(position)} mit ${formatEuro(amount)} ist kein einzelnes Haushaltsjahr genannt; Aufteilung: ${TO_FILL_IN}.`,
  );
  const subject = rest ? 'Die weitere Deckung' : 'Die Deckung';
  return [...(years.length === 0 ? [] : [`${subject} erfolgt ${years.join('; ')}.`]), ...several];
}

function meansOf({ needed, earmarked, sources, open }: CoverOfYear): string {
  if (!needed.known || !earmarked.known || !open.known) return `durch ${TO_FILL_IN}`;
  return listed([
    ...sources.map(
      (source) =>
        `in Höhe von ${formatEuro(source.amount)} durch „${source.label}“${atPosition(source.position)}${asideOf(source)}`,
    ),
    ...(open.value > 0 ? [`in Höhe von ${formatEuro(open.value)} durch ${TO_FILL_IN}`] : []),
  ]);
}

/** Digits of an account within the user's own words. */
const ACCOUNT = /\d{6}/;

/** ` bei Produkt 16.611.01, Sachkonto 537400`; the part that the sheet does not name is to be filled in. */
function atPosition(position: UsedCover['position']): string {
  if (position === null) return '';
  return ` bei ${productWords(position.product)}, Sachkonto ${position.account ?? TO_FILL_IN}`;
}

function asideOf({ label, position, status, isLessExpenditure }: UsedCover): string {
  const asides = [
    ...(position !== null || ACCOUNT.test(label) ? [] : [`Produkt und Sachkonto: ${TO_FILL_IN}`]),
    ...(isLessExpenditure || status === 'granted' ? [] : [status === null ? NOT_STATED : REQUESTED]),
  ];
  return asides.length === 0 ? '' : ` (${asides.join('; ')})`;
}

const REQUESTED = 'beantragt, noch nicht bewilligt';
const NOT_STATED = 'nicht als bewilligt eingetragen';
