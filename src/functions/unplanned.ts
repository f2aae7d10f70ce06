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

/** What a blank or 0,00 appropriation counts as, as long as a workbook does not set it otherwise. */
const { emptyAppropriation } = usualSettings([]);

/**
 * Überplanmäßiger Betrag: Bedarf − (Ansatz + Übertragung + bereits bewilligt), mindestens 0; 0, wenn es keine Ermächtigung gibt.
 * @customfunction UEBERPLANMAESSIG ÜBERPLANMÄSSIG
 * @param bedarf Was im Jahr gebraucht wird, in Euro: netto der Eigenanteil, brutto die Kosten
 * @param ansatz Ansatz im beschlossenen Haushalt in Euro; leer oder 0 heißt: keiner
 * @param [übertragung] Ermächtigungsübertragung aus dem Vorjahr in Euro
 * @param [bewilligt] Bereits über- oder außerplanmäßig bewilligt in Euro
 * @returns Überplanmäßiger Betrag in Euro
 */
export function overPlan(
  bedarf: any[][],
  ansatz: any[][],
  übertragung?: any[][],
  bewilligt?: any[][],
): any[][] {
  return overCells(ARGUMENTS, [bedarf, ansatz, übertragung, bewilligt], (...values) =>
    unplanned('over-plan', ...values),
  );
}

/**
 * Außerplanmäßiger Betrag: der Bedarf, wenn es weder Ansatz noch Übertragung noch frühere Bewilligung gibt, sonst 0.
 * @customfunction AUSSERPLANMAESSIG AUSSERPLANMÄSSIG
 * @param bedarf Was im Jahr gebraucht wird, in Euro: netto der Eigenanteil, brutto die Kosten
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
    unplanned('extra-plan', ...values),
  );
}

/** The need above what is authorised, if it is of the kind; else 0. */
function unplanned(
  kind: 'over-plan' | 'extra-plan',
  need: Cents,
  appropriation: Cents | null,
  carryOver: Cents | null,
  alreadyGranted: Cents | null,
): number {
  const authorisations = [appropriation, carryOver, alreadyGranted].map((each) => each ?? ZERO_CENTS);
  const authorised = authorisations.some((each) => each !== 0);
  if ((authorised ? 'over-plan' : emptyAppropriation) !== kind) return 0;
  return euro(positivePart(subtractCents(need, positivePart(sumCents(authorisations)))));
}
