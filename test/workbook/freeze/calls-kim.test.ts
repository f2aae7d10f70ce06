import { callsKim } from '../../../src/workbook/freeze/calls-kim';

test.each([
  '=KIM.KOSTEN(82900,1,A1,B1,2021)',
  '=kim.fördersatz(2,A1)',
  '=SUM(KIM.ÜBERPLANMÄSSIG(A1,B1),1)',
  '=A1+KIM.EIGENANTEIL(1,2)',
  '=IF(A1="x",KIM.MONATE(A1,B1,2021),0)',
])('a call: %s', (formula) => {
  expect(callsKim(formula)).toBe(true);
});

test.each([
  '=SUM(A1:A3)',
  '="KIM.KOSTEN(1)"',
  "='KIM.KOSTEN(1)'!A1",
  '=XKIM.KOSTEN(1)',
  '=A1.KIM.KOSTEN(1)',
  '=KIM.KOSTEN',
  'KIM.KOSTEN(1)',
  42,
  '',
])('no call: %s', (formula) => {
  expect(callsKim(formula)).toBe(false);
});
