/** Significant digits that Excel shows of a number without a format. */
const digits = 11;
const exponentFrom = 1e11;
const exponentBelow = 1e-9;
const decimalsWithExponent = 5;

/** What Excel shows of a number without a format where there is room, with a decimal point: `1234.5`, `1.23457E+12`. */
export function generalNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= exponentFrom || (size > 0 && size < exponentBelow)) {
    return withExponent(value, decimalsWithExponent);
  }
  const rounded = Number(value.toPrecision(digits));
  return String(rounded).includes('e') ? trimmed(rounded.toFixed(digits - 1)) : String(rounded);
}

/** The shorter ways in which Excel writes a number without a format, the longest first. */
export function* shorterNumbers(value: number): Iterable<string> {
  const [mantissa, exponent] = generalNumber(value).split('E') as [string, string?];
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  if (exponent === undefined) {
    for (let kept = decimals - 1; kept >= 0; kept -= 1) yield value.toFixed(kept);
  }
  for (let kept = decimalsWithExponent; kept >= 0; kept -= 1) yield withExponent(value, kept);
}

function withExponent(value: number, decimals: number): string {
  const [mantissa, exponent] = value.toExponential(decimals).split('e') as [string, string];
  const power = Number(exponent);
  return `${trimmed(mantissa)}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

function trimmed(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
