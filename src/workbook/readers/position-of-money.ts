import type { PositionOfMoney } from '../../domain/case';
import { plainText } from '../cells/cell-text';
import type { Parser, RowReader } from '../tables/row-reader';
import { accountIn } from './budget-key';

/**
 * Product and account of a row of `Deckung`, from a column each or from one that holds both; null where no cell of the
 * row names one. An account has digits: other words for it are none that a council can vote on.
 */
export function positionOfMoney(reader: RowReader<'money'>, words: Parser<string>): PositionOfMoney | null {
  const [product, account, both] = (['product', 'account', 'productAndAccount'] as const).map((field) =>
    named(reader.optional(reader.column(field), words)),
  );
  const together = both == null ? null : parted(both);
  const position = {
    product: product ?? together?.product ?? null,
    account: withDigits(account ?? null) ?? together?.account ?? null,
  };
  return position.product === null && position.account === null ? null : position;
}

/** What people write while they do not know yet. */
const OPEN = new Set([
  'offen',
  'noch offen',
  'n.n.',
  'nn',
  'n. n.',
  '?',
  '??',
  'unklar',
  'unbekannt',
  'folgt',
]);

function named(words: string | null): string | null {
  return words === null || OPEN.has(plainText(words)) ? null : words;
}

function withDigits(words: string | null): string | null {
  return words !== null && /\d/.test(words) ? words : null;
}

/** `16.611.01/537400`, `PSK 16.611.01.537400`, `Produkt 16.611.01, Sachkonto 537400`. */
function parted(words: string): PositionOfMoney {
  const bare = words
    .replace(/\b(?:PSK|HHSt\.?|Haushaltsstelle|Produkt|Sachkonto|Konto|SK)\b[.:]*/gi, ' ')
    .trim();
  const account = accountIn(bare);
  if (account === null) return { product: withoutEdges(bare), account: null };
  const at = bare.lastIndexOf(account);
  const product = withoutEdges(bare.slice(0, at)) ?? withoutEdges(bare.slice(at + account.length));
  return { product, account };
}

function withoutEdges(words: string): string | null {
  const inner = words.replace(/^[\s/.,;:|-]+|[\s/.,;:|-]+$/g, '');
  return inner === '' ? null : inner;
}
