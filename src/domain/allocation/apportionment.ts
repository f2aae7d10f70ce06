/** How many steps each gets, in the order of the weights. */
export interface Apportionment {
  readonly steps: readonly number[];
  /** Positions of two whose claim to the last step was equal: the first one got it. Null without such a tie. */
  readonly tie: { readonly winner: number; readonly loser: number } | null;
}
