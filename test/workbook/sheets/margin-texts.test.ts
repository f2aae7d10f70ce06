import type { Language } from '../../../src/domain/language';
import { compute } from '../../../src/domain/compute';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { marginOf } from '../../../src/workbook/sheets/margin-texts';
import { kreis } from '../../domain/kreis-case';
import { euro, line } from '../../domain/unplanned/examples';

const TIME = { year: 2021, month: 3, day: 17, hour: 9, minute: 30, second: 0 };

/** What stands above a page of a Kreis with so many positions, `05.313.01 / 501900` and those after it. */
function above(positions: number, municipality: string | null, language: Language = 'de'): string {
  const input = kreis('yes');
  const budgetLines = Array.from({ length: positions }, (_, index) =>
    line({ key: `05.313.01 / ${501_900 + index}`, appropriation: euro(9e6), used: euro(9e6) }),
  );
  const settings = { ...input.settings, municipality };
  const computation = compute({ ...input, settings, budgetLines }, kimNrw);
  return marginOf({ settings, computation, time: TIME, language }, 'aktuell').above;
}

test('as many whole positions stand above a page as leave room for the name of the file, the others are counted', () => {
  expect(above(1, 'Kreis Musterstadt')).toBe('Kreis Musterstadt · 05.313.01 / 501900');
  expect(above(7, 'Kreis Musterstadt')).toBe('Kreis Musterstadt · 05.313.01 / 501900 … und 6 weitere');
  expect(above(7, null)).toBe('05.313.01 / 501900, 05.313.01 / 501901 … und 5 weitere');
  expect(above(7, null, 'en')).toBe('05.313.01 / 501900, 05.313.01 / 501901 … and 5 more');
});

test('a very long name of a municipality is cut', () => {
  expect(above(7, 'Kreis '.repeat(20))).toMatch(/^(?:Kreis ){11}Kre…$/);
});
