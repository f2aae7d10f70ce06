import type { BandStatement } from '../domain/band/scenario-band';
import type { Language } from '../domain/language';
import { formatEuro, type Cents } from '../domain/numbers';
import { fill } from './fill';
import { bandTexts } from './band-texts';

/** A statement about pending money as one sentence. */
export function statementText(statement: BandStatement, language: Language): string {
  const texts = bandTexts(language);
  const money = (amount: Cents): string => formatEuro(amount, language);
  switch (statement.code) {
    case 'nothing-pending':
      return texts.nothingPending;
    case 'shortfall': {
      const { low, high } = statement;
      return low === high
        ? fill(texts.shortfall, { amount: money(low) })
        : fill(texts.shortfallRange, { low: money(low), high: money(high) });
    }
    case 'break-even': {
      const parts = statement.remaining.map(({ year, amount }) =>
        fill(texts.remains, { amount: money(amount), year: String(year) }),
      );
      const remaining = parts.length === 0 ? texts.nothingRemains : parts.join(texts.and);
      return fill(texts.breakEven, { amount: money(statement.amount), remaining });
    }
    case 'unused':
      return fill(texts.unused, { amount: money(statement.amount) });
    default: {
      const text = {
        inside: texts.inside,
        'perhaps-inside': texts.perhapsInside,
        'failed-inside': texts.failedInside,
      }[statement.code];
      const known = statement.code === 'perhaps-inside' ? null : statement.amount;
      const years =
        statement.years.length === 0 ? '' : fill(texts.ofYears, { years: statement.years.join(', ') });
      return fill(text, {
        source: statement.source,
        years,
        amount: known === null ? texts.undocumented : money(known),
      });
    }
  }
}
