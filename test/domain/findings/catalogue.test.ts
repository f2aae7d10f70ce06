import { composed } from '../../../src/domain/findings/catalogue/composed';
import type { FindingRoom } from '../../../src/domain/findings/catalogue/finding-room';

const CELLS = {
  'cell-empty': { severity: 'error', de: 'Die Zelle ist leer.', en: 'The cell is empty.' },
} as const satisfies FindingRoom;
const SHEETS = {
  'sheet-missing': { severity: 'warning', de: 'Das Blatt fehlt.', en: 'The sheet is missing.' },
} as const satisfies FindingRoom;

test('a catalogue holds the findings of all its rooms', () => {
  const catalogue = composed({ CELLS, SHEETS });
  expect(catalogue['cell-empty'].de).toBe('Die Zelle ist leer.');
  expect(Object.keys(catalogue)).toEqual(['cell-empty', 'sheet-missing']);
});

test('a code that stands in two rooms does not compile', () => {
  const MORE = { ...SHEETS, ...CELLS };
  // @ts-expect-error: 'cell-empty' stands in CELLS and in MORE
  composed({ CELLS, MORE });
});
