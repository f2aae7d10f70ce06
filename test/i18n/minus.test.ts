import { CATALOGUE } from '../../src/domain/findings/catalogue';
import type { Finding, FindingCode } from '../../src/domain/findings/finding';
import { cents } from '../../src/domain/numbers';
import type { Language } from '../../src/domain/language';
import { withMinus } from '../../src/i18n/with-minus';
import { said } from '../../src/taskpane/parts/said';

const HYPHEN = /(?<![\p{L}\d])-(?=[€\d])/u;

test.each(['de', 'en'] as const)(
  'no sentence of a finding shows a negative amount with a hyphen (%s)',
  (language: Language) => {
    const codes = Object.keys(CATALOGUE) as FindingCode[];
    const sentences = codes.map((code) => {
      const text = CATALOGUE[code][language];
      const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      // What is quoted is what a cell says, and stays as it is written there.
      const isQuoted = (name: string) => text.includes(`„{${name}}`) || text.includes(`"{${name}}`);
      const amounts = Object.fromEntries(
        names.map((name) => [name, isQuoted(name) ? 'Kosten' : { cents: cents(-123_456) }]),
      );
      const found: Finding = { code, place: { sheet: 'Haushalt', cell: 'D7' }, values: amounts };
      return said(found, language);
    });
    expect(
      sentences.filter((text) => text.includes('1.234') || text.includes('1,234')).length,
    ).toBeGreaterThan(50);
    expect(sentences.filter((text) => HYPHEN.test(text))).toEqual([]);
  },
);

test.each([
  ['-5,00 €', '−5,00 €'],
  ['(-€5.00)', '(−€5.00)'],
  ['5,00–-7,00', '5,00–−7,00'],
  ['±-3', '±−3'],
])('%s becomes %s', (text, shown) => {
  expect(withMinus(text)).toBe(shown);
});

test.each(['2021-2022', '05.313-01', 'M1-2', '36.02-KIM-102', 'A-3', '01-02-2021', '„-5“ ist keine Zahl'])(
  '%s keeps its hyphen',
  (text) => {
    expect(withMinus(text)).toBe(text);
  },
);
