const PAY_GROUP =
  /^(?:(?:tvoed|tv-l|besoldungsgruppe|entgeltgruppe|bes\.?gr?\.?)[- ]*)*(?:eg|e|s|a|b)\.? ?\d{1,2} ?[a-z]?\b/;

/** @param words as `plainText` gives them */
export function namesPayGroup(words: string): boolean {
  return PAY_GROUP.test(words);
}
