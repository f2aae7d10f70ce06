import { LOG_COLUMNS, logCells, logRow } from '../../../src/workbook/plan/log-columns';
import { logHeadings } from '../../../src/workbook/plan/log-rows';

test('a row of the log is read as it was written, an empty cell where nothing was said', () => {
  const row = logRow({ action: 'Abgleich', time: 44378.5, after: 1 });
  expect(row).toEqual([44378.5, 'Abgleich', '', '', '', '', '', '', '', 1, '']);
  expect(logCells(row)).toMatchObject({ time: 44378.5, action: 'Abgleich', sheet: '', after: 1 });
});

test('every column of the log has a heading of its own in each language', () => {
  for (const language of ['de', 'en'] as const) {
    expect(new Set(logHeadings(language)).size).toBe(LOG_COLUMNS.length);
  }
});
