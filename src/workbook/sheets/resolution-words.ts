import type { Maybe } from '../../domain/maybe';
import type { ModuleNumber } from '../../domain/module';
import { formatEuro, type Cents } from '../../domain/numbers';
import type { MotionAmount, ResolutionItem } from '../../domain/resolution/resolution';
import type { RuleSet } from '../../domain/rules/rule-set';
import type { CalendarDate } from '../../domain/time';

/** Stands wherever nobody entered what the sentence needs. */
export const TO_FILL_IN = '[bitte ergänzen]';

/** Stands beside each net amount while nobody entered a budget note. */
export const UNDOCUMENTED = 'netto, Haushaltsvermerk nicht belegt';

const BY_NAME: Readonly<Partial<Record<ModuleNumber, string>>> = {
  1: 'Modul 1 (strategische Koordination)',
  2: 'Modul 2 (Casemanagement)',
  3: 'Modul 3 (Ausländer- und Einbürgerungsbehörden)',
};

/** The name of a module in the resolution: the programme's own, or the usual one. */
export function moduleName(module: ModuleNumber, modules: RuleSet['modules']): string {
  return modules?.de.names[module] ?? BY_NAME[module] ?? `Modul ${module}`;
}

/** `146.945,66 €`; what is not known is to be filled in. */
export function money(amount: Maybe<Cents> | null): string {
  return amount?.known === true ? formatEuro(amount.value) : TO_FILL_IN;
}

/** An amount that is voted on; a net one that no budget note supports has its gross amount beside it. */
export function votedAmount({ amount, gross, isUndocumented }: MotionAmount): string {
  return isUndocumented ? `${money(amount)} (${UNDOCUMENTED}; brutto ${money(gross)})` : money(amount);
}

/** `im Haushaltsjahr 2021 in Höhe von 1,00 € und im Haushaltsjahr 2022 in Höhe von 2,00 €` */
export function perYear(amounts: readonly { readonly year: number; readonly text: string }[]): string {
  return listed(amounts.map(({ year, text }) => `im Haushaltsjahr ${year} in Höhe von ${text}`));
}

/** `in den Haushaltsjahren 2021 und 2022` */
export function inYears(years: readonly number[]): string {
  const word = years.length === 1 ? 'im Haushaltsjahr' : 'in den Haushaltsjahren';
  return `${word} ${listed(years.map(String))}`;
}

/** `Produkt 05.313.01, Sachkonto 501900, Budget „KIM“`; the product is what every position has. */
export function positionWords({
  product,
  account,
  bindingUnit,
}: Pick<ResolutionItem, 'product' | 'account' | 'bindingUnit'>): string {
  return [
    productWords(product),
    ...(account === null ? [] : [`Sachkonto ${account}`]),
    ...(bindingUnit === null ? [] : [bindingUnitWords(bindingUnit)]),
  ].join(', ');
}

/** `Produkt 05.313.01`; a name that says by itself what it is stands alone: `Budget Soziales`. */
export function productWords(product: string | null): string {
  return product !== null && NAMES_ITSELF.test(product) ? product : `Produkt ${product ?? TO_FILL_IN}`;
}

/** `Budget „KIM“`, `„Budget Soziales“`, `Teilplanzeile der Sachkonten 50…`: of which only the sum binds. */
export function bindingUnitWords({ name, level }: NonNullable<ResolutionItem['bindingUnit']>): string {
  if (level === 'plan-line') return `Teilplanzeile der Sachkonten ${name.slice(-2)}…`;
  return NAMES_ITSELF.test(name) ? `„${name}“` : `Budget „${name}“`;
}

const NAMES_ITSELF =
  /^(?:\p{L}*budget|\p{L}*produkt|\p{L}*produktgruppe|produktbereich|teil(?:ergebnis|finanz)?(?:plan|haushalt)|leistung|kosten(?:stelle|träger)|deckungskreis|haushaltsstelle|profitcenter|PSK|DK)(?![\p{L}\d])/iu;

/** `a, b und c` */
export function listed(parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length <= 1 ? last : `${parts.slice(0, -1).join(', ')} und ${last}`;
}

/** A sentence of the user's own words with its full stop; what ends in one, as abbreviations do, has it. */
export function ended(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

/** `30.06.2022` */
export function dayText({ year, month, day }: CalendarDate): string {
  return `${two(day)}.${two(month)}.${year}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
