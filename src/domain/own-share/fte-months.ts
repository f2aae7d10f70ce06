import {
  type Exact,
  cents,
  type Fraction,
  NONE,
  plus,
  times,
  wide,
  wideExact,
  type WideFraction,
} from '../numbers';

interface Part {
  readonly months: Fraction;
  readonly scale: number;
  digits: number;
}

/** A running sum of FTE × months, exact: posts with the same months are added before they are multiplied. */
export class FteMonths {
  readonly #parts = new Map<string, Part>();

  add(fte: Exact, months: Fraction): void {
    const key = `${months.numerator}/${months.denominator}/${fte.scale}`;
    const part = this.#parts.get(key);
    if (part === undefined) this.#parts.set(key, { months, scale: fte.scale, digits: fte.digits });
    else part.digits = cents(part.digits + fte.digits);
  }

  get value(): WideFraction {
    let sum = NONE;
    for (const { months, scale, digits } of this.#parts.values()) {
      sum = plus(sum, times(wideExact({ digits, scale }), wide(months)));
    }
    return sum;
  }
}
