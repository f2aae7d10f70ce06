const PAPERS =
  '(?:sitzungs|beschluss|tisch|verwaltungs|informations|mitteilungs)?vorlagen?|vorl|drucksachen?|drucks|drs|ds|[bmistv]v|vl|vo|az|aktenzeichen';
/** Words that also stand before the years that a paper is about: `Antrag 2022`. */
const OTHERS = 'v|beschluss|antrag|anfrage|bescheid|protokoll|niederschrift|sitzung|anlage(?: \\d+)? zu';
const NUMBER_OF = '[ ._:/-]*(?:(?:nr|nummer)[ ._:-]*)?[a-z]{0,4}[ _/-]*';
const PAPER = new RegExp(
  [
    `(?<![a-z])(?:${PAPERS}|${OTHERS})${NUMBER_OF}(?!20\\d\\d[ /_-])\\d{1,4} ?[/_-] ?20\\d{2}(?!\\d)`,
    `(?<![a-z])(?:${PAPERS})${NUMBER_OF}(?:20\\d{2} ?[/_-] ?(?!20\\d\\d)\\d{1,4}|(?!20\\d\\d(?!\\d))\\d{1,4}(?:[/_-]\\d{1,4})*)(?![\\d/])`,
  ].join('|'),
  'g',
);

/**
 * Words without the numbers of papers, which name no month, year or version: `Vorlage 12/2022`, `Drs. 06/2021`, on the tab
 * of a sheet `DS 17_2022`.
 * @param plain lower case, umlauts written out
 */
export function withoutPaperNumbers(plain: string): string {
  return plain.replace(PAPER, ' ');
}
