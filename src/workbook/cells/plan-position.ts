import { plainText } from './cell-text';

/** A numbered line of a budget plan or statement, such as `11 - Personalaufwendungen`. */
export interface PlanPosition {
  /** Of a sum, what it sums up. Null where the words do not say it, and for a result. */
  readonly kind: 'expense' | 'income' | null;
  /** `10 = Ordentliche Erträge`: the sum of lines above it. */
  readonly isSum: boolean;
}

const NUMBERED = /^\(?(?:zeile |nr\.? ?)?0?\d{1,2}\)?[.:)]?\s*(?<mark>[-–+±=/ ]*)(?<words>\p{L}.*)$/u;
const SUM =
  /^(?:summe|gesamt|zwischensumme|ordentliche (?:ertraege|aufwendungen)|(?:ein|aus)zahlungen aus (?:der )?(?:laufende|lfd|investitions))/;
const RESULT =
  /^(?:(?:ordentliches|ausserordentliches) )?(?:jahres|finanz|gesamt)?ergebnis\b|^saldo|^finanzmittel/;
const EXPENSE = /aufwand|aufwend|auszahl|ausgabe|abschreib|^zinsen und sonst/;
const INCOME =
  /ertrag|ertraeg|einzahl|einnahm|^steuern und|^zuwendung|^zuweisung|leistungsentgelt|kostenerstatt|eigenleistung|bestandsveraend/;

/** What a numbered line of a budget plan is; null for a text that is none. */
export function planPosition(text: string): PlanPosition | null {
  const { mark = '', words = '' } = NUMBERED.exec(text)?.groups ?? {};
  if (words === '') return null;
  const plain = plainText(words);
  const [isExpense, isIncome] = [EXPENSE.test(plain), INCOME.test(plain)];
  // `Erträge und Aufwendungen aus internen Leistungsbeziehungen` may be either.
  const kind = isExpense === isIncome || RESULT.test(plain) ? null : isExpense ? 'expense' : 'income';
  return { kind, isSum: mark.includes('=') || SUM.test(plain) || RESULT.test(plain) };
}
