import { compute } from '../../../src/domain/compute';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { keyFiguresSheet } from '../../../src/workbook/sheets/key-figures-sheet';
import { kreis } from '../../domain/kreis-case';
import { euro, line, thresholds } from '../../domain/unplanned/examples';

const input = kreis('yes');
const computation = compute(
  {
    ...input,
    budgetLines: [2021, 2022].map((year) =>
      line({ year, key: '05.313.01 / 501900', account: '501900', appropriation: euro(100_000) }),
    ),
    settings: { ...input.settings, budgetNote: 'none', significance: thresholds(5_000, null, 'Satzung') },
  },
  kimNrw,
);

/** The first cells of the page where each decision and position is there several times. */
function pageWith(times: number): readonly string[] {
  const { figures } = computation;
  const often = <T>(items: readonly T[]): T[] => Array.from({ length: times }).flatMap(() => items);
  const { entries } = figures.decision;
  const more = {
    ...figures,
    unplanned: often(figures.unplanned),
    tieOut: often(figures.tieOut.filter(({ verdict }) => verdict !== 'exact')),
    decision: { ...figures.decision, entries: often(entries) },
  };
  const time = { year: 2021, month: 3, day: 17, hour: 9, minute: 5, second: 0 };
  const sheet = keyFiguresSheet({
    computation: { ...computation, figures: more },
    findings: [],
    time,
    mark: '',
    margin: { above: '', below: '', page: '' },
    language: 'de',
  });
  return sheet.values.map(([first]) => String(first ?? ''));
}

test('what fits on the page is shown, and nothing is said to be left out', () => {
  const page = pageWith(6);
  expect(page.filter((text) => text === '05.313.01 / 501900')).toHaveLength(24);
  expect(page.join('\n')).not.toMatch(/weitere|Summen aller/);
});

test('of more it says how many are left out, with their sum by year, and what the sums are of', () => {
  const page = pageWith(8);
  expect(page).toContain('Summen aller 16 Haushaltsstellen; einzeln stehen sie im Blatt KIM-Abgleich.');
  expect(page.filter((text) => text === '… und 2 weitere, zusammen')).toHaveLength(2);
});

test('stated figures that are left out are said to stand where they do', () => {
  expect(pageWith(8)).toContain('… und 4 weitere, siehe Blatt KIM-Abgleich.');
});
