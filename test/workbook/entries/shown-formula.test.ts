import { functionCall } from '../../../src/workbook/entries/function-call';
import { shownFormula } from '../../../src/workbook/entries/shown-formula';

test('a call of the add-in is shown as a German Excel does, in English as it is written', () => {
  const call = functionCall('KOSTEN', ['B2', '-0,5', "'A, 1.5'!E2:E9", 'Satz 1,5; 2.5', '2022']);
  expect(shownFormula(call, 'de')).toBe(`=KIM.KOSTEN(B2;-0,5;'A, 1.5'!E2:E9;"Satz 1,5; 2.5";2022)`);
  expect(shownFormula(call, 'en')).toBe(`=KIM.KOSTEN(B2,-0.5,'A, 1.5'!E2:E9,"Satz 1,5; 2.5",2022)`);
});

test.each(['=Haushalt!B4*0.5', '=B4*0.5+KIM.KOSTEN(B2,1.5)'])('%s has a comma for the point', (formula) => {
  expect(shownFormula(formula, 'de')).toBe(formula.replace(',', ';').replaceAll(/(\d)\.(\d)/g, '$1,$2'));
});

test.each([
  '=SUM(B2,0.5)',
  '=ROUND(KIM.KOSTEN(B2,0.5),2)',
  '={1.5,2}',
  '=Stellen[VZÄ]*0.5',
  '=A1#*0.5',
  '=A1=TRUE',
])('%s stays as it is written: its German form has other words or signs', (formula) => {
  expect(shownFormula(formula, 'de')).toBe(formula);
});
