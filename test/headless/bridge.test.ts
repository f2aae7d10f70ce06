import { readFileSync } from 'node:fs';
import { textOf } from '../standin/files/parts';
import { validationErrors } from '../standin/files/validate-workbook';
import { copyOf, report, runCommand } from './run-command';

const KREIS = 'assets/examples/kreis.xlsx';
const THREE_VERSIONS = 'assets/examples/ueberleitung-drei-fassungen.xlsx';

/** The amounts of the drivers in the order of the report. */
function drivers(bridge: { drivers: readonly { driver: string; amount: string | null }[] }) {
  return bridge.drivers.map(({ driver, amount }) => [driver, amount]);
}

test('the Kreis: from 606.000 to 440.837, 49.453,60 of it by one post less, the rest not documented', async () => {
  const { bridge } = await report(KREIS);
  expect(bridge).toMatchObject([
    {
      from: 'Vorlage',
      to: 'Sitzung',
      difference: '-165163.00',
      undocumented: '-115709.40',
      precision: '500.00',
    },
  ]);
  expect(drivers(bridge[0])).toEqual([
    ['fte', '-49453.60'],
    ['cost', '0.00'],
    ['rate', '0.00'],
    ['months', '0.00'],
    ['counterFinancing', '0.00'],
  ]);
});

test('pending money that would cover 2022 in both versions takes back what fewer posts save there', async () => {
  const { bridge } = await report('assets/examples/kreis-noch-nicht-abgezogen.xlsx', '--scenario', 'upper');
  expect(bridge).toMatchObject([{ from: 'Vorlage', to: 'Sitzung', difference: '-459054.34' }]);
  expect(drivers(bridge[0])).toEqual([
    ['fte', '-49453.60'],
    ['cost', '0.00'],
    ['rate', '0.00'],
    ['months', '0.00'],
    ['counterFinancing', '32969.07'],
  ]);
});

test('an unknown own share makes the difference unknown; the posts still explain their part', async () => {
  const { bridge } = await report(KREIS, '--scenario', 'rejected');
  expect(bridge).toMatchObject([{ difference: null, undocumented: null }]);
  expect(bridge[0].reason).toMatch(/Integrationspauschale/);
  expect(drivers(bridge[0])[0]).toEqual(['fte', '-49453.60']);
});

test('three versions: two bridges, every driver, the first total as stated', async () => {
  const { bridge, totals } = await report(THREE_VERSIONS);
  expect(totals.ownShare).toBe('115600.00');
  expect(
    bridge.map(({ from, to, difference, undocumented, precision }: Record<string, string>) => [
      from,
      to,
      difference,
      undocumented,
      precision,
    ]),
  ).toEqual([
    ['Entwurf', 'Vorlage', '1400.00', '-1200.00', '5000.00'],
    ['Vorlage', 'Beschluss', '-5800.00', '0.00', '0.00'],
  ]);
  expect(bridge.map(drivers)).toEqual([
    [
      ['fte', '37800.00'],
      ['cost', '8750.00'],
      ['rate', '-17500.00'],
      ['months', '-26450.00'],
      ['counterFinancing', '0.00'],
    ],
    [
      ['fte', '6035.00'],
      ['cost', '3690.00'],
      ['rate', '0.00'],
      ['months', '-36225.00'],
      ['counterFinancing', '20700.00'],
    ],
  ]);
});

test('a workbook with one version has no bridge', async () => {
  expect((await report('assets/examples/koeln-2021-2022.xlsx')).bridge).toEqual([]);
});

test('the result sheet holds a waterfall chart for each bridge, columns on a base that is not filled', async () => {
  const input = copyOf(THREE_VERSIONS);
  const { status } = await runCommand(input);
  expect(status).toBe(0);
  const output = new Uint8Array(readFileSync(input.replace('.xlsx', '.abgleich.xlsx')));
  const charts = [1, 2, 3].map((number) => textOf(output, `xl/charts/chart${number}.xml`));
  const waterfalls = charts.filter((chart) => /Von .+ zu .+ (?:steigt|sinkt) der Eigenanteil um/.test(chart));
  expect(waterfalls).toHaveLength(2);
  for (const chart of waterfalls) {
    const fills = [...chart.matchAll(/<c:spPr>(?:<a:(noFill)\/>|<a:solidFill><a:srgbClr val="(\w+)"\/>)/g)];
    expect(fills.map(([, none, color]) => none ?? color)).toEqual([
      'noFill',
      '4F8796',
      'A9C4CB',
      'DDE7EA',
      '8C8C8C',
    ]);
    expect(chart).toContain('<c:overlap val="100"/>');
    expect(chart).not.toContain('<c:legend>');
  }
  expect(waterfalls[0]).toContain(
    '<c:ptCount val="7"/><c:pt idx="0"><c:v>0</c:v></c:pt><c:pt idx="1"><c:v>120000</c:v></c:pt>' +
      '<c:pt idx="2"><c:v>157800</c:v></c:pt><c:pt idx="3"><c:v>149050</c:v></c:pt>',
  );
  expect(validationErrors([output])).toEqual([[]]);
}, 60_000);
