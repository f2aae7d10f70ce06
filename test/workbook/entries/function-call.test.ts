import { functionCall } from '../../../src/workbook/entries/function-call';

test('cells, German numbers and words become arguments; blank ones at the end are left out', () => {
  expect(functionCall('KOSTEN', ['B2', '0,5', "'Meine Stellen'!E2:E9", '31.12.2022', '2022', ''])).toBe(
    `=KIM.KOSTEN(B2,0.5,'Meine Stellen'!E2:E9,"31.12.2022",2022)`,
  );
});

test('a blank argument before others keeps its place', () => {
  expect(functionCall('FÖRDERUNG', ['2', '', 'Casemanagement'])).toBe('=KIM.FÖRDERUNG(2,,"Casemanagement")');
});

test('nothing that is typed gets out of its argument', () => {
  expect(functionCall('ABGLEICH', ['A1)+WEBSERVICE("x"', '=B1'])).toBe(
    '=KIM.ABGLEICH("A1)+WEBSERVICE(""x""","=B1")',
  );
});
