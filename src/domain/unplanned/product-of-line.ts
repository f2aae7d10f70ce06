import type { BudgetLine } from '../case';

/**
 * The product of a budget line as it is compared: the digits of its number, or its words where it has none. Null where
 * the line names only an account.
 */
export function productOfLine({ key, account }: Pick<BudgetLine, 'key' | 'account'>): string | null {
  const at = account === null ? -1 : key.lastIndexOf(account);
  if (at === -1) {
    const [product, ...rest] = key.split(' / ');
    return rest.length === 0 ? null : compared(product ?? '');
  }
  return compared(key.slice(0, at)) ?? compared(key.slice(at + (account?.length ?? 0)));
}

function compared(words: string): string | null {
  const bare = words.toLowerCase().replace(/\b(?:psk|produkt|sachkonto|konto)\b/g, ' ');
  const number = /^[^\p{L}\d]*(\d[\d.\- ]*)/u.exec(bare)?.[1]?.replace(/\D/g, '');
  const product = number ?? bare.replace(/[^\p{L}\d]/gu, '');
  return product === '' ? null : product;
}
