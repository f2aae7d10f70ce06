import type { Post } from '../domain/case';
import { filledText } from '../domain/findings/filled-text';
import type { FindingValue } from '../domain/findings/finding';
import type { Language } from '../domain/language';
import { positivePart } from '../domain/maybe-amounts';
import {
  cents,
  compareExact,
  formatEuro,
  formatNumber,
  proratedRate,
  roundedCents,
  subtractCents,
  type Cents,
  type Exact,
  type Fraction,
} from '../domain/numbers';
import type { GrantByRule, RatePart } from '../domain/own-share/grant-parts';
import { periodIn, valueOf } from '../domain/own-share/post-year';
import { monthWeights, sumOfFractions } from '../domain/own-share/rate-timeline';
import { kimNrw } from '../domain/rules/kim-nrw';
import { subjectOf } from '../domain/rules/rate-wording';
import { toGermanText } from '../domain/time';
import type { FunctionTexts } from '../i18n/de/functions';
import { GRANT_ARGUMENTS } from './grant-arguments';
import { overCells } from './over-cells';
import { monthsIn, postOf } from './post-in-year';
import { problemText } from './problem';
import { tracedGrant } from './published-rates';
import { ownRates } from './rates-argument';
import { functionTexts, screenLanguage } from './screen-language';

/**
 * Rechenweg der Förderung in Worten mit Fördersatz, Quelle und Eigenanteil.
 * @customfunction ERLAEUTERUNG ERLÄUTERUNG
 * @param modul Modul (Baustein) 1, 2 oder 3
 * @param vzä Stellen in VZÄ, zum Beispiel 2,5
 * @param beginn Erster Tag der Stelle
 * @param ende Letzter Tag der Stelle
 * @param jahr Haushaltsjahr, zum Beispiel 2021
 * @param [kosten] Zuwendungsfähige Kosten des Jahres in Euro
 * @param [rolle] Koordination, Assistenz, Casemanagement, Ausländerbehörde oder Einbürgerung
 * @param [fördersatz] Eigener Satz in Euro je VZÄ und Jahr, oder ein Bereich mit der Tabelle Fördersätze samt Überschriften
 * @returns Rechenweg in Worten
 */
export function explanation(
  modul: any[][],
  vzä: any[][],
  beginn: any[][],
  ende: any[][],
  jahr: any[][],
  kosten?: any[][],
  rolle?: any[][],
  fördersatz?: any[][],
): any[][] {
  const rates = ownRates(fördersatz);
  const given = [modul, vzä, beginn, ende, jahr, kosten, rolle, rates.cells];
  return overCells(GRANT_ARGUMENTS, given, (module, fte, start, end, year, totalCost, role, rate) => {
    const months = monthsIn(start, end, year, 'exact');
    const post = postOf({ module, role, fte, totalCost, start, end });
    const grant = tracedGrant(post, year, months, rates.with(rate, module, 'personnel'));
    return new Wording(screenLanguage()).text(post, year, months, grant);
  });
}

/** Puts a grant into words, one sentence after the other. */
class Wording {
  readonly #texts: FunctionTexts;

  constructor(readonly language: Language) {
    this.#texts = functionTexts(language);
  }

  text(post: Post, year: number, months: Fraction, grant: GrantByRule): string {
    const texts = this.#texts.explanation;
    const isKnown = typeof grant.value === 'number';
    const amount = isKnown ? this.#euro(grant.value as Cents) : texts.unknown;
    const subject = subjectOf({ module: post.module, purpose: 'personnel' }, kimNrw);
    const sentences = [this.#fill(texts.total, { year: String(year), subject, amount })];
    sentences.push(...this.#howSo(post, year, months, grant));
    const cost = valueOf(post.totalCost, year);
    if (typeof grant.value !== 'number') {
      sentences.push(problemText(grant.value, this.language).replace(/\.$/, ''));
    } else if (cost !== null) {
      const left = subtractCents(cost, grant.value);
      const words = left < 0 ? texts.exceeds : texts.ownShare;
      const values = { cost: this.#euro(cost), amount, ownShare: this.#euro(positivePart(left)) };
      sentences.push(this.#fill(words, { ...values, excess: this.#euro(positivePart(cents(-left))) }));
    }
    return `${sentences.join('. ')}.`;
  }

  #howSo(post: Post, year: number, months: Fraction, { parts, payments }: GrantByRule): string[] {
    const texts = this.#texts.explanation;
    const fte = valueOf(post.fte, year)!;
    if (fte.digits === 0) return [texts.noFte];
    if (months.numerator === 0) {
      const [start, end] = [toGermanText(post.start!), toGermanText(post.end!)];
      return [this.#fill(texts.noMonths, { start, end, year: String(year) })];
    }
    const sentences = parts
      .filter((part) => part.rate !== null)
      .flatMap((part) => this.#part(post, year, fte, part, parts.length > 1));
    if (parts.some((part) => part.rate !== null && part.ceiling)) sentences.push(texts.ceiling);
    const limit = payments.find((payment) => payment.limitedTo !== null)?.limitedTo;
    if (limit != null) sentences.push(this.#fill(texts.limited, { cost: this.#euro(limit) }));
    return sentences;
  }

  #part(post: Post, year: number, fte: Exact, part: RatePart, isOneOfSeveral: boolean): string[] {
    const texts = this.#texts.explanation;
    const { inForce } = part.answer;
    const minimum = inForce?.minShare ?? null;
    if (minimum !== null && compareExact(fte, minimum) < 0) {
      const values = { fte: this.#number(fte), minimum: this.#number(minimum) };
      return [this.#fill(texts.below, values)];
    }
    const cap = inForce?.cap?.fte ?? null;
    const funded = cap !== null && compareExact(fte, cap) > 0 ? cap : fte;
    const months = sumOfFractions(monthWeights(periodIn(post, year)!, part.period, 'exact'));
    const sentence = this.#fill(texts.part, {
      rate: this.#euro(roundedCents(part.rate!)),
      fte: this.#number(funded),
      months: mixedNumber(months),
      amount: this.#euro(proratedRate(part.rate!, funded, months)),
      source: inForce!.rule.source,
      grade: this.#texts.grades[inForce!.rule.grade],
    });
    const { start, end } = part.period;
    const values = { start: toGermanText(start), end: toGermanText(end), part: sentence };
    return [
      ...(funded === fte
        ? []
        : [this.#fill(texts.capped, { fte: this.#number(fte), cap: this.#number(funded) })]),
      isOneOfSeveral ? this.#fill(texts.period, values) : sentence,
    ];
  }

  #euro(amount: Cents): string {
    return formatEuro(amount, this.language);
  }

  #number(value: Exact): string {
    return formatNumber(value, this.language);
  }

  #fill(text: string, values: Readonly<Record<string, FindingValue>>): string {
    return filledText(text, values, this.language);
  }
}

/** `6`, `6 15/31`, `15/31` */
function mixedNumber({ numerator, denominator }: Fraction): string {
  const whole = Math.floor(numerator / denominator);
  const rest = numerator - whole * denominator;
  if (rest === 0) return String(whole);
  return whole === 0 ? `${rest}/${denominator}` : `${whole} ${rest}/${denominator}`;
}
