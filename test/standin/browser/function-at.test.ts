import { begunName, openCall } from '../../../standin/browser/help/function-at';

const functions = ['EIGENANTEIL', 'KOSTEN', 'KOSTEN.JAHR'].map((name) => ({
  id: name,
  name,
  parameters: [],
}));
const begun = (text: string, cursor = text.length) =>
  begunName(text, cursor, 'KIM', functions)?.functions.map(({ name }) => name) ?? [];

test.each([
  ['=KIM.', ['EIGENANTEIL', 'KOSTEN', 'KOSTEN.JAHR']],
  ['=ki', ['EIGENANTEIL', 'KOSTEN', 'KOSTEN.JAHR']],
  ['=2*kim.kos', ['KOSTEN', 'KOSTEN.JAHR']],
  ['=WENN(A1;KIM.EIG', ['EIGENANTEIL']],
  ['=', []],
  ['KIM.', []],
  ['=A1&"KIM.', []],
  ['=SUMME', []],
])('after %s these functions are offered: %p', (text, names) => {
  expect(begun(text)).toEqual(names);
});

test('what stands behind the cursor does not count', () => {
  expect(begun('=KIM.KOSTEN(1)', 6)).toEqual(['KOSTEN', 'KOSTEN.JAHR']);
});

test.each([
  ['=KIM.KOSTEN(', { name: 'KIM.KOSTEN', argument: 0 }],
  ['=KIM.KOSTEN(1,5;2;', { name: 'KIM.KOSTEN', argument: 2 }],
  ['=KIM.KOSTEN(SUMME(1;2);', { name: 'KIM.KOSTEN', argument: 1 }],
  ['=KIM.KOSTEN(SUMME(1;', { name: 'SUMME', argument: 1 }],
  ['=KIM.KOSTEN({1;2};";)";', { name: 'KIM.KOSTEN', argument: 2 }],
  ["=KIM.KOSTEN('a;b'!A1;", { name: 'KIM.KOSTEN', argument: 1 }],
  ['=KIM.KOSTEN(1)', null],
  ['=(1;', null],
])('at the end of %s the open call is %p', (text, call) => {
  expect(openCall(text, text.length, ';')).toEqual(call);
});
