import { functionCall } from '../../../src/workbook/entries/function-call';

test('cells, German numbers and words become arguments; blank ones at the end are left out', () => {
  expect(functionCall('KOSTEN', ['B2', '0,5', "'Meine Stellen'!E2:E9", '31.12.2022', '2022', ''])).toEqual({
    formula: `=KIM.KOSTEN(B2,0.5,'Meine Stellen'!E2:E9,"31.12.2022",2022)`,
    shown: `=KIM.KOSTEN(B2;0,5;'Meine Stellen'!E2:E9;"31.12.2022";2022)`,
  });
});

test('a blank argument before others keeps its place', () => {
  expect(functionCall('FÖRDERUNG', ['2', '', 'Casemanagement']).formula).toBe(
    '=KIM.FÖRDERUNG(2,,"Casemanagement")',
  );
});

test('nothing that is typed gets out of its argument', () => {
  expect(functionCall('ABGLEICH', ['A1)+WEBSERVICE("x"', '=B1']).formula).toBe(
    '=KIM.ABGLEICH("A1)+WEBSERVICE(""x""","=B1")',
  );
});
