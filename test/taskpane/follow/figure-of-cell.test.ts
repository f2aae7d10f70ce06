import { figureValue } from '../../../src/i18n/render-explanation';
import { figureOfCell } from '../../../src/workbook/known-cells/figure-of-cell';
import { examinedExample } from '../examined-example';

const EXAMPLES = ['kreis', 'koeln-2021-2022', 'verteilung-auf-kommunen'];

test.each(EXAMPLES)('every result cell of %s leads to the figure that it shows', async (name) => {
  const { examination, result } = await examinedExample(name);
  const shown = examination.targets.flatMap((target) => {
    const found = figureOfCell(target.place, examination, result);
    return found === null || found.isPart ? [] : [{ target, found }];
  });
  expect(shown.length).toBeGreaterThan(0);
  for (const { target, found } of shown) {
    expect(found.label).toBe(target.figure);
    const said = figureValue(await examination.case.explain(found.figure, 1), 'de');
    const figure = said === 'unbekannt' ? '#N/A' : Number(said.replace(/[^\d,-]/g, '').replace(',', '.'));
    expect([found, figure]).toEqual([found, target.value]);
  }
});

test('an input and an empty cell lead to no figure', async () => {
  const { examination, result } = await examinedExample('kreis');
  const at = (sheet: string, cell: string) => figureOfCell({ sheet, cell }, examination, result);
  expect(at('Stellen', 'A2')).toBeNull();
  expect(at('Übersicht', 'Z99')).toBeNull();
  expect(at('Übersicht', 'C11')).toMatchObject({
    figure: { measure: 'own-share', module: null, year: null },
  });
});
