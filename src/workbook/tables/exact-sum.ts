import type { FindingValue } from '../../domain/findings/finding';
import { numberValue } from '../../domain/findings/number-value';
import {
  addExact,
  parseExact,
  roundedQuotient,
  wholeAt,
  Whole,
  ZERO,
  type Exact,
} from '../../domain/numbers';

/** The finest scale of an exact number. */
const SCALE = 20;

/** A sum of exact numbers that has no limit of digits: thirds of posts and large amounts leave that of one number. */
export class ExactSum {
  #small: Exact | null = ZERO;
  #large = new Whole(0);

  add(number: Exact): void {
    if (this.#small === null) {
      this.#large = this.#large.plus(wholeAt(number, SCALE));
      return;
    }
    try {
      this.#small = addExact(this.#small, number);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.#large = wholeAt(this.#small, SCALE).plus(wholeAt(number, SCALE));
      this.#small = null;
    }
  }

  /** Whether the sum is this number, both rounded to so many decimals. */
  equals(number: Exact, places: number): boolean {
    return rounded(this.#digits(), places).eq(rounded(wholeAt(number, SCALE), places));
  }

  /** For a sentence, with at most so many decimals. */
  inSentence(places: number): FindingValue {
    const decimal = rounded(this.#digits(), places).div(new Whole(10).pow(places)).toFixed();
    const number = parseExact(decimal);
    return number === null ? { de: decimal.replace('.', ','), en: decimal } : numberValue(number);
  }

  #digits(): Whole {
    return this.#small === null ? this.#large : wholeAt(this.#small, SCALE);
  }
}

function rounded(digits: Whole, places: number): Whole {
  return roundedQuotient(digits, new Whole(10).pow(SCALE - places));
}
