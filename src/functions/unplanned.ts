import { positivePart } from '../domain/maybe-amounts';
import { subtractCents, sumCents, ZERO_CENTS, type Cents } from '../domain/numbers';
import { usualSettings } from '../domain/usual-settings';
import { optional } from './argument';
import { amount, positiveAmount } from './cell-arguments';
import { euro } from './euro';
import { overCells } from './over-cells';

const ARGUMENTS = [
  amount('bedarf'),
  optional(positiveAmount('ansatz'), null),
  optional(positiveAmount('übertragung'), null),
  optional(amount('bewilligt'), null),
] as const;
const WITH_INCOME = [...ARGUMENTS, optional(positiveAmount('mehrertrag'), ZERO_CENTS)] as const;

/** What a blank or 0,00 appropriation counts as, as long as a workbook does not set it otherwise. */
const { emptyAppropriation } = usualSettings([]);

/**
 * Überplanmäßiger Betrag: Bedarf − (Ansatz + Übertragung + bewilligt) − Mehrertrag, mindestens 0; 0 ohne Ermächtigung.
 * @customfunction UEBERPLANMAESSIG ÜBERPLANMÄSSIG
 * @param bedarf Was im Jahr gebraucht wird, brutto: die Kosten in Euro
 * @param ansatz Ansatz im beschlossenen Haushalt in Euro; leer oder 0 heißt: keiner
 * @param [übertragung] Ermächtigungsübertragung aus dem Vorjahr in Euro
 * @param [bewilligt] Bereits über- oder außerplanmäßig bewilligt in Euro
 * @param [mehrertrag] Zweckgebundener Mehrertrag in Euro, den ein Haushaltsvermerk zulässt
 * @returns Überplanmäßiger Betrag in Euro
 */
export function overPlan(
  bedarf: any[][],
  ansatz: any[][],
  übertragung?: any[][],
  bewilligt?: any[][],
  mehrertrag?: any[][],
): any[][] {
  const given = [bedarf, ansatz, übertragung, bewilligt, mehrertrag];
  return overCells(WITH_INCOME, given, (need, appropriation, carryOver, alreadyGranted, income) => {
    const gross = unplanned('over-plan', need, appropriation, carryOver, alreadyGranted);
    return euro(positivePart(subtractCents(gross, income)));
  });
}

/**
 * Außerplanmäßiger Betrag: der Bedarf, wenn es weder Ansatz noch Übertragung noch frühere Bewilligung gibt, sonst 0.
 * @customfunction AUSSERPLANMAESSIG AUSSERPLANMÄSSIG
 * @param bedarf Was im Jahr gebraucht wird, brutto: die Kosten in Euro
 * @param ansatz Ansatz im beschlossenen Haushalt in Euro; leer oder 0 heißt: keiner
 * @param [übertragung] Ermächtigungsübertragung aus dem Vorjahr in Euro
 * @param [bewilligt] Bereits über- oder außerplanmäßig bewilligt in Euro
 * @returns Außerplanmäßiger Betrag in Euro
 */
export function extraPlan(
  bedarf: any[][],
  ansatz: any[][],
  übertragung?: any[][],
  bewilligt?: any[][],
): any[][] {
  return overCells(ARGUMENTS, [bedarf, ansatz, übertragung, bewilligt], (...values) =>
    euro(unplanned('extra-plan', ...values)),
  );
}

/** The gross need above what is authorised, if it is of the kind; else 0. */
function unplanned(
  kind: 'over-plan' | 'extra-plan',
  need: Cents,
  appropriation: Cents | null,
  carryOver: Cents | null,
  alreadyGranted: Cents | null,
): Cents {
  const authorisations = [appropriation, carryOver, alreadyGranted].map((each) => each ?? ZERO_CENTS);
  const authorised = authorisations.some((each) => each !== 0);
  if ((authorised ? 'over-plan' : emptyAppropriation) !== kind) return ZERO_CENTS;
  return positivePart(subtractCents(need, positivePart(sumCents(authorisations))));
}
