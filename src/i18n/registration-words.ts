import type { Language } from '../domain/language';
import { formatNumber } from '../domain/numbers';
import type { AccountRow } from '../domain/registration/account-row';
import { assumptionsTogether } from '../domain/registration/registration-assumptions';
import type { Registration } from '../domain/registration/registration-row';
import type { OutlookTexts } from './de/outlook';
import type { ResultSheetTexts } from './de/result-sheet';
import { fill } from './fill';
import { outlookTexts } from './outlook-texts';
import { nameOfModule } from './result-sheet-texts';

type Words = OutlookTexts['registration'];

/** `Anmeldung für den Haushalt 2023/2024 und mittelfristige Planung bis 2027` */
export function registrationHeading(
  { years, budgetYears }: Pick<Registration, 'years' | 'budgetYears'>,
  words: Words,
): string {
  const next = budgetYears.join('/');
  return years.length === budgetYears.length
    ? fill(words.heading, { years: next })
    : fill(words.headingWithPlanning, { years: next, last: String(Math.max(...years)) });
}

/** What an account is called: its line, the module that no line carries, or where the money comes from. */
export function nameOfAccount(
  { kind, line, module, sources }: Pick<AccountRow, 'kind' | 'line' | 'module' | 'sources'>,
  words: Words,
  texts: ResultSheetTexts,
): string {
  if (kind === 'counter-financing') return fill(words.counterFinancing, { sources: sources.join(', ') });
  return line ?? (module === null ? '' : nameOfModule(texts, module));
}

export interface AssumptionSentence {
  readonly of: 'continuation' | 'sameCost' | 'payRise' | 'wholeTotals';
  readonly text: string;
}

/** What the assumptions of the registration mean, each once; none where nothing is assumed. */
export function assumptionSentences(
  { rows, from, payRises }: Pick<Registration, 'rows' | 'from' | 'payRises'>,
  language: Language,
): readonly AssumptionSentence[] {
  const { registration: words } = outlookTexts(language);
  const all = assumptionsTogether(rows);
  const rises = payRises.map(({ year, percent, source }) =>
    fill(words.payRiseOfYear, {
      year: String(year),
      percent: formatNumber(percent, language),
      source: source ?? words.withoutSource,
    }),
  );
  return [
    ...(all.assumesContinuation
      ? [{ of: 'continuation' as const, text: fill(words.goesOn, { year: String(from) }) }]
      : []),
    ...(all.sameCostAs.length > 0
      ? [{ of: 'sameCost' as const, text: fill(words.sameCost, { year: all.sameCostAs.join('/') }) }]
      : []),
    ...(all.payRisesFrom.length > 0
      ? [
          {
            of: 'payRise' as const,
            text: fill(words.payRise, { years: all.payRisesFrom.join('/'), rises: rises.join(', ') }),
          },
        ]
      : []),
    ...(all.risesWholeTotals ? [{ of: 'wholeTotals' as const, text: words.wholeTotals }] : []),
  ];
}
