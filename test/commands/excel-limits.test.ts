import { OWN_SHEETS } from '../../src/workbook/sheets/own-sheets';
import { TEMPLATE_SHEETS } from '../../src/workbook/template/template-sheets';
import { click, contents, open, SMALL, withCell } from './small-workbook';

/** As long as a cell of Excel can be. */
const LONGEST = `Amt für ${'x'.repeat(32_767 - 8)}`;

const NAMED = {
  'a product': withCell('Haushalt', 1, 1, LONGEST),
  'an account': withCell('Haushalt', 1, 2, LONGEST),
  'the source of a budget note': withCell('Einstellungen', 3, 1, LONGEST),
  'every post': {
    ...SMALL,
    Stellen: SMALL.Stellen!.map((row, index) => [...row, index === 0 ? 'Bezeichnung' : LONGEST]),
  },
  'a municipality': {
    ...SMALL,
    Kommunen: [
      ['Kommune', 'Gewicht', 'Zugeteilte Stellen'],
      [LONGEST, 3, ''],
      ['Beheim', 1, ''],
    ],
    Einstellungen: [...SMALL.Einstellungen!, ['Zu verteilende Stellen', 4]],
  },
  'what a result cell held before': withCell('Haushalt', 1, 6, LONGEST),
};

test.each(Object.entries(NAMED))(
  '%s of 32,767 characters: sentences around it are cut where a cell ends, and undo gives it back',
  async (_, sheets) => {
    const excel = await open(sheets);
    expect((await click(excel, 'reconcile')).findings.map(({ code }) => code)).not.toContain('excel-error');
    const { 'KIM-Protokoll': log, 'KIM-Abgleich': result } = await contents();
    const longest = [...log!, ...result!].flat().map((value) => String(value).length);
    expect(Math.max(...longest)).toBeLessThanOrEqual(32_767);
    expect((await click(excel, 'undo')).status).toBe('ok');
    expect(await contents()).toMatchObject(sheets);
  },
);

test('no sheet of the add-in has a name of more than 31 characters', () => {
  const names = [...OWN_SHEETS, ...TEMPLATE_SHEETS.map(({ name }) => name)];
  expect(names.filter((name) => name.length > 31)).toEqual([]);
});
