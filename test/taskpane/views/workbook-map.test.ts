import { mapOfWorkbook } from '../../../src/taskpane/views/assignment/workbook-map-rows';
import { examinedExample } from '../examined-example';

test('the map has every sheet of the user, with what was read where', async () => {
  const { examination } = await examinedExample('kreis');
  const { snapshot, recognition } = examination;
  const map = mapOfWorkbook(snapshot, recognition);
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
