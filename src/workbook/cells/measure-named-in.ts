import type { Measure } from '../../domain/case';
import { plainText } from './cell-text';

const OWN_WORDS: readonly (readonly [Measure, RegExp])[] = [
  ['own-share', /eigenanteil|eigenmittel|own share/],
  ['over-plan', /ueberplan|\buepl\b|over-?plan/],
  ['extra-plan', /ausserplan|\bapl\b|extra-?plan/],
];
const OTHER_WORDS: readonly (readonly [Measure, RegExp])[] = [
  ['grant', /zuwendung(?!sf)|foerder(?!f)|landesmittel|\bgrant\b|funding/],
  [
    'cost',
    /\b(?:gesamt|personal|projekt|stellen|personal- und sach)?(?:kosten|aufwand|aufwendungen|ausgaben)\b|\bcosts?\b/,
  ],
  ['cover', /deckung(?!s?kreis|s?luecke)|\bcover\b/],
];
/** Shares in percent and amounts per post are other figures, whatever else the words say. */
const NOT_AN_AMOUNT = /quote|prozent|%|\b(?:je|pro) (?:vzae|stelle|fte|einwohner)/;
const NOT_ONE_OF_OURS = /foerderfaehig|zuwendungsfaehig|luecke|foerdersatz/;

/** What a wording stands for; null where it names nothing that we know, or several things. */
export function measureNamedIn(words: string): Measure | null {
  const plain = plainText(words);
  if (NOT_AN_AMOUNT.test(plain)) return null;
  const named = namedOf(OWN_WORDS, plain);
  if (named.length === 1) return named[0]!;
  if (named.length === 2 && !named.includes('own-share')) return 'unplanned';
  if (named.length > 0 || NOT_ONE_OF_OURS.test(plain)) return null;
  if (/unplanned|ungeplant/.test(plain)) return 'unplanned';
  const others = namedOf(OTHER_WORDS, plain);
  return others.length === 1 ? others[0]! : null;
}

function namedOf(list: readonly (readonly [Measure, RegExp])[], plain: string): Measure[] {
  return list.filter(([, pattern]) => pattern.test(plain)).map(([measure]) => measure);
}
