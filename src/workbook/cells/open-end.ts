import { plainText } from './cell-text';

const OPEN_END =
  /^(?:(?:fort|weiter)?laufend|lfd|unbefr(?:istet)?|nicht befristet|entfristet|ohne (?:befristung|ende|enddatum|zeitliche begrenzung)|keine? (?:befristung|ende|enddatum)|(?:zeitlich )?unbegrenzt|bis auf (?:weiteres|widerruf)|b\.? ?a\.? ?w|auf dauer|dauerhaft|dauernd|dauerstelle|open[ -]?end(?:ed)?|ongoing|unlimited|permanent|until further notice)\.?$/;

/** True for words that say that something does not end: `lfd.`, `unbefristet`, `bis auf Weiteres`. */
export function namesOpenEnd(text: string): boolean {
  return OPEN_END.test(plainText(text));
}
