import { type Exact, digitsAt, exact, wholeAt, roundedQuotient, Whole } from '../numbers';

/**
 * A running sum of full-time equivalents. Exact as long as 15 digits hold it; a sum of thirds with 15 decimals
 * each is rounded to as many decimals as fit. It is shown, no amount is computed from it.
 */
export class FteSum {
  #digits = 0;
  #scale = 0;

  add(fte: Exact): void {
    const sum = this.#digits + fte.digits;
    if (fte.scale === this.#scale && Number.isSafeInteger(sum)) this.#digits = sum;
    else this.#addScaled(fte);
  }

  #addScaled(fte: Exact): void {
    const scale = Math.max(this.#scale, fte.scale);
    const digits = digitsAt({ digits: this.#digits, scale: this.#scale }, scale) + digitsAt(fte, scale);
    if (Number.isSafeInteger(digits)) {
      this.#digits = digits;
      this.#scale = scale;
    } else {
      this.#addLong(fte, scale);
    }
  }

  get value(): Exact {
    return exact(this.#digits, this.#scale);
  }

  #addLong(fte: Exact, longScale: number): void {
    const own = wholeAt({ digits: this.#digits, scale: this.#scale }, longScale);
    let sum = own.plus(wholeAt(fte, longScale));
    let scale = longScale;
    while (scale > 0 && sum.abs().gt(Number.MAX_SAFE_INTEGER)) {
      sum = roundedQuotient(sum, new Whole(10));
      scale -= 1;
    }
    this.#digits = sum.toNumber();
    this.#scale = scale;
  }
}
