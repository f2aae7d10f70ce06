import fc from 'fast-check';
import { formulaFromGerman, formulaInGerman } from '../../../standin/formulas/translate-formula';

const examples: readonly (readonly [string, string])[] = [
  ['=KIM.EIGENANTEIL(329884;206250)', '=KIM.EIGENANTEIL(329884,206250)'],
  ['=KIM.FÖRDERSATZ(2;DATUM(2025;1;1))', '=KIM.FÖRDERSATZ(2,DATE(2025,1,1))'],
  ['=SUMME(A1:A3)*1,19', '=SUM(A1:A3)*1.19'],
  ['=WENN(A1>0,5;WAHR;"nein; 1,5")', '=IF(A1>0.5,TRUE,"nein; 1,5")'],
  ['=SVERWEIS(A1;Tabelle1!$B$2:$C$9;2;FALSCH)', '=VLOOKUP(A1,Tabelle1!$B$2:$C$9,2,FALSE)'],
  ["=SUMME('Mein; Blatt'!A1;1)", "=SUM('Mein; Blatt'!A1,1)"],
  ['=WENNFEHLER(A1;#NV)', '=IFERROR(A1,#N/A)'],
  ['=SUMME({1.2,5;3.4})', '=SUM({1,2.5;3,4})'],
  ['=SUMME(3:5)', '=SUM(3:5)'],
  ['=1,5E-3+,5', '=1.5E-3+.5'],
  ['=SUMME(Stellen[Kosten, gesamt];1)', '=SUM(Stellen[Kosten, gesamt],1)'],
  ['=RUNDEN(ZÄHLENWENN(A:A;">0")/3;2)', '=ROUND(COUNTIF(A:A,">0")/3,2)'],
  ['=MEINE.FUNKTION(A1;2)', '=MEINE.FUNKTION(A1,2)'],
  ['=Wahrheit+A1', '=Wahrheit+A1'],
];

test.each(examples)('%s is kept as %s', (german, english) => {
  expect(formulaFromGerman(german)).toBe(english);
});

test.each(examples)('%s is shown for %s', (german, english) => {
  expect(formulaInGerman(english)).toBe(german);
});

test('names are recognised in any letter case', () => {
  expect(formulaFromGerman('=summe(a1;wenn(wahr;1;2))')).toBe('=SUM(a1,IF(TRUE,1,2))');
});

test('showing a formula and entering what is shown gives the formula again', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 9999 }).map(String),
    fc.integer({ min: 0, max: 9999 }).map((number) => `${number}.25`),
    fc.constantFrom('A1', '$B$2:C9', 'TRUE', '"a;b,c"', '#N/A', "'X, Y'!A1", '{1,2;3,4.5}', 'Preis'),
  );
  const call = (name: string, parts: readonly string[]) => `${name}(${parts.join(',')})`;
  const formula = fc.letrec<{ term: string; call: string }>((tie) => ({
    term: fc.oneof({ maxDepth: 3 }, value, tie('call')),
    call: fc
      .tuple(
        fc.constantFrom('SUM', 'IF', 'KIM.KOSTEN', 'ROUND', 'IFERROR', 'NEUE.FUNKTION'),
        fc.array(tie('term'), { minLength: 1, maxLength: 4 }),
      )
      .map(([name, parts]) => call(name, parts)),
  })).call;
  fc.assert(
    fc.property(formula, (text) => {
      expect(formulaFromGerman(formulaInGerman(`=${text}`))).toBe(`=${text}`);
    }),
  );
});
