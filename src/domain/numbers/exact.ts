/**
 * An exact decimal number: `digits` × 10^−`scale`.
 *
 * `digits` is a safe integer. That is no restriction for cells: Excel keeps and shows at most
 * 15 significant digits, and 15 digits always fit. `scale` lies between 0 and 20.
 */
export interface Exact {
  readonly digits: number;
  readonly scale: number;
}

/** An amount of money in whole euro cents, always a safe integer (± 90 trillion euro). */
export type Cents = number & { readonly __unit: 'cents' };
