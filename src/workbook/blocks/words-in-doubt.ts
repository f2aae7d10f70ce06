const END = '(?![a-z-])';
/** The head of a label that names an amount: `Sachkosten`, not `Kostenstelle` or `Kosten-Konto`. */
const AMOUNT = `(?:kosten|aufwand|aufwendungen|ausgaben|auszahlungen|zuwendung|zuweisung|zuschuss|zuschuesse|foerderung|mittel)${END}`;
/** What stands for no amount by itself, and for the kind, place or time of an amount behind one. */
const NO_AMOUNT =
  'abweichung|veraenderung|differenz|saldo|begruendung|bemerkung|erlaeuterung|anzahl|fallzahl|\\bfaelle\\b|\\bnr\\b|nummer|konto\\b|kostenstelle|kostentraeger|produkt\\b|\\bmonate\\b|stunden|entgeltgruppe|besoldung';
/** By how much an appropriation changes, or what it changes to. */
export const SUPPLEMENT = '^(?:\\d\\. ?)?nachtrag(?:shaushalt)?(?: 20\\d\\d)?$';
/** By how much something changes that nobody names, or the grant: it may come on top of what stands above it. */
const CHANGE =
  '^(?:\\d\\. ?)?aenderung(?:en)?(?: (?:der |des |d\\. )?(?:landes)?(?:zuwendung|zuweisung|foerderung|bewilligung|zuschuss(?:es)?))?(?: ?\\([^)]*\\))?$';
/** Hours that are bought: nobody counts them who does not pay for them. */
const BOUGHT_HOURS =
  '(?:kraft|leistungs|honorar|betreuungs|beratungs|dolmetscher|dolmetsch|vermittlungs|sprachmittler)-?stunden';
const IN_DOUBT = new RegExp(
  [
    `${AMOUNT}.*(?:${NO_AMOUNT})`,
    `(?:abweichung|veraenderung|differenz|saldo|stunden)(?![a-z]).*${AMOUNT}`,
    BOUGHT_HOURS,
    SUPPLEMENT,
    CHANGE,
  ].join('|'),
);
const PAID = new RegExp(
  [
    'ausgezahlt|ausbezahlt|abgerufen|abzurufen|mittelabruf|eingegangen|vereinnahmt|ueberwiesen|weitergeleitet',
    'erhaltene|(?:bereits|bisher|schon) erhalten|^erhalten$|\\w erhalten$',
    'zurueck-?(?:ge|zu)?(?:zu)?(?:zahl|fordert)|rueck(?:zahl|forder|erstatt)',
    '^(?:(?:\\d|i{1,3})\\. ?)?(?:abschlag(?:szahlung)?|rate|teil-?zahlung|schluss-?zahlung|rest-?zahlung)(?: ?\\d)?(?: ?\\([^)]*\\))?$',
    '(?:auszahlung|abruf) (?:der |des |von )?(?:landes)?(?:zuwendung|zuweisung|foerder|zuschu|mittel)',
  ].join('|'),
);

/**
 * True for words that name no amount and an amount at once: `Kosten Fachkraftstunden` may be what hours cost, or how
 * many there are.
 * @param plain lower case, umlauts written out
 */
export function areInDoubt(plain: string): boolean {
  return IN_DOUBT.test(plain);
}

const IS_CHANGE = new RegExp(CHANGE);

/** True for words of a change that may come on top: `Änderung`. @param plain lower case, umlauts written out */
export function areOfChange(plain: string): boolean {
  return IS_CHANGE.test(plain);
}

/** True for what became of a grant, which is not what was granted: `ausgezahlt`, `abgerufen`, `zurückgezahlt`. */
export function arePaid(plain: string): boolean {
  return PAID.test(plain);
}
