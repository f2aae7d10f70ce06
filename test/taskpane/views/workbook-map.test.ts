import { mapOfWorkbook } from '../../../src/taskpane/views/assignment/workbook-map-rows';
import { areaAddress } from '../../../src/workbook/address';
import { examinedExample } from '../examined-example';

test('the map has every sheet of the user, with what was read where', async () => {
  const { examination } = await examinedExample('kreis');
  const { snapshot, recognition, targets } = examination;
  const map = mapOfWorkbook(snapshot, recognition, targets);
  expect(map.map(({ sheet, parts }) => [sheet, parts.map(({ kind }) => kind)])).toEqual([
    ['Übersicht', []],
    ['Stellen', ['posts']],
    ['Haushalt', ['budget']],
    ['Deckung', ['money']],
    ['Ausgewiesen', ['stated']],
    ['Einstellungen', ['settings']],
    ['Hinweise', []],
  ]);
});

test('the map names the cells that results go to, on a sheet without a table, too', async () => {
  const { snapshot, recognition, targets } = (await examinedExample('kreis')).examination;
  const map = mapOfWorkbook(snapshot, recognition, targets);
  const written = map.flatMap(({ sheet, results }) =>
    results === null ? [] : [`${sheet}!${areaAddress(results.area)}: ${results.count}`],
  );
  expect(written).toEqual(['Übersicht!C8:C12: 5', 'Haushalt!M11:O12: 6']);
});
