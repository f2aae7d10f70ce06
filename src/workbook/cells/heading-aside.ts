/**
 * What words in brackets behind a heading make of its numbers: nothing that matters, amounts of another time than a
 * year, what an employee earns, a percentage; `unknown` where nobody can say.
 */
export type HeadingAside = 'harmless' | 'not-yearly' | 'employee' | 'percentage' | 'unknown';

const MARK =
  /^(?:\d{1,2}|[a-z]|[ivx]{1,4}|anm\.?(?:erkung)? ?\d*|(?:spalte|sp\.) ?\w{1,2}|s\. ?[ou]\.|(?:siehe|s\.|vgl\.) .*)$/;
const ORIGIN = /^(?:(?:lt\.?|laut|gem\.?|gemaess|stand|quelle:?) .+)$/;
const STATE =
  /^(?:plan|planung|geplant|soll|vorlaeufig|voraussichtlich|prognose|geschaetzt|schaetzung|ca\.?|rd\.?|gerundet|entwurf|annahme|beantragt|bewilligt|optional|pflichtfeld|pflichtangabe)$/;
const SCOPE =
  /^(?:gesamt|insgesamt|summe|betrag|wert|zahl|anzahl|netto|brutto|(?:ag|arbeitgeber)(?:-?brutto)?|personal|aufwand|konsumtiv|durchschnitt(?:lich|swert)?|jaehrlich|p\. ?a\.?|land|land nrw|nrw|landesmittel|kim|kommune|kreis|stadt|(?:alle|je|pro) .*jahre?|(?:(?:uepl|apl|ueberplanmaessig|ausserplanmaessig)\.?(?: ?(?:\/|und|u\.|,) ?)?)+)$/;
const INCLUDED =
  /^(?:inkl\.?|incl\.?|einschl\.?|einschliesslich|inklusive|mit) (?:aller )?(?:(?:ag|arbeitgeber|an)?-?(?:anteile?n?|beitraege?n?)|(?:lohn|personal)?nebenkosten|sv.*|sozialversicherung.*|(?:jahres)?sonderzahlung(?:en)?|zvk|zusatzversorgung|versorgung.*)(?:$| ?[,/+u].*)/;
const LEFT_OUT = /^(?:ohne|exkl\.?|excl\.?) (?:sach|gemein|arbeitsplatz|overhead|einmal).*$/;
const NOT_YEARLY =
  /monat|\bmtl|\bp\. ?m\b|quartal|halbj|woche|woechentlich|\btag|taeglich|stunde|\bstd\b|kumul|\bkum\b|aufgelaufen|bisher|\bseit\b|laufzeit|zeitraum|einmalig/;
const EMPLOYEE = /^(?:an|arbeitnehmer)(?:-|:)?(?:innen)?-? ?(?:brutto|netto)|arbeitnehmer|gehalt|entgelt$/;
const PERCENTAGE = /%|prozent|\bv\. ?h\b|vomhundert|vom hundert|quote|anteil|index|faktor/;

/** @param words as `plainText` gives them */
export function headingAside(words: string): HeadingAside {
  if ([MARK, ORIGIN, STATE, SCOPE, INCLUDED, LEFT_OUT].some((known) => known.test(words))) return 'harmless';
  if (NOT_YEARLY.test(words)) return 'not-yearly';
  if (EMPLOYEE.test(words)) return 'employee';
  return PERCENTAGE.test(words) ? 'percentage' : 'unknown';
}
