import { bridge as texts } from '../../../src/i18n/de/taskpane-bridge';
import { bridgeRows } from '../../../src/taskpane/views/bridge/bridge-rows';
import { waterfallRows } from '../../../src/taskpane/views/bridge/waterfall-rows';
import { bridgeSentences } from '../../../src/i18n/render-bridge';
import { examinedExample } from '../examined-example';

const shown = async (example: string, position = 0) => {
  const { result } = await examinedExample(example);
  return waterfallRows(result.bridges[position]!, 'de').map(({ label, text, tone, from, to, precision }) => [
    label,
    text,
    tone,
    from.known && from.value,
    to.known && to.value,
    precision,
  ]);
};

test('each change begins where the last one ended; what is not documented carries its precision', async () => {
  expect(await shown('kreis')).toEqual([
    ['Vorlage', '606.000,00\u00a0€', 'level', 0, 60600000, 0],
    ['VZÄ', '-49.453,60\u00a0€', 'less', 60600000, 55654640, 0],
    ['nicht belegt', '-115.709,40\u00a0€', 'undocumented', 55654640, 44083700, 50000],
    ['Sitzung', '440.837,00\u00a0€', 'level', 0, 44083700, 0],
  ]);
});

test('a rise is told apart from a fall by its sign; a change of 0,00 is left out of the chart', async () => {
  expect(
    (await shown('ueberleitung-drei-fassungen', 1)).map(([label, text, tone]) => [label, text, tone]),
  ).toEqual([
    ['Vorlage', '121.400,00\u00a0€', 'level'],
    ['VZÄ', '+6.035,00\u00a0€', 'more'],
    ['Kosten', '+3.690,00\u00a0€', 'more'],
    ['Monate', '-36.225,00\u00a0€', 'less'],
    ['Gegenfin.', '+20.700,00\u00a0€', 'more'],
    ['Beschluss', '115.600,00\u00a0€', 'level'],
  ]);
});

test('a difference that rounding can explain is called so everywhere, and nowhere not documented', async () => {
  const { result } = await examinedExample('ueberleitung-drei-fassungen');
  const bridge = result.bridges[0]!;
  const rows = bridgeRows({ bridge, row: 0, texts, language: 'de' });
  const chart = await shown('ueberleitung-drei-fassungen', 0);
  const words = JSON.stringify([rows, chart, bridgeSentences(bridge, 'de')]);
  expect(words).toContain('innerhalb der Rundung');
  expect(words).not.toMatch(/nicht belegt/i);
});
