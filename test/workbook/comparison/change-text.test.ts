import { comparison } from '../../../src/i18n/de/comparison';
import { resultSheet } from '../../../src/i18n/de/result-sheet';
import { changeText } from '../../../src/workbook/comparison/change-text';
import type { InputChange } from '../../../src/workbook/comparison/comparison';

const words = {
  texts: comparison,
  result: resultSheet,
  dateSystem: 1900,
  language: 'de',
  isPlaceBeside: true,
} as const;
const changed = (of: Partial<Extract<InputChange, { kind: 'cell' }>>): string =>
  changeText(
    {
      ...{ kind: 'cell', sheet: 'Stellen', table: 'posts', line: '2', name: null, transposed: false },
      ...{ field: 'totalCost', year: null, cell: 'B2', cellBefore: null, isDate: false },
      ...{ before: 2022, now: 2023 },
      ...of,
    } as InputChange,
    words,
  );

test('a year that changed has no point, an amount has one', () => {
  expect(changed({ field: 'year' })).toContain('2022 → 2023');
  expect(changed({})).toContain('2.022 → 2.023');
  expect(changed({ table: 'settings', field: 'value', name: 'Haushaltsjahre' })).toContain('2022 → 2023');
});
