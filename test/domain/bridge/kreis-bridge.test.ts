import { computeBridges } from '../../../src/domain/bridge/compute-bridges';
import type { Bridge } from '../../../src/domain/bridge/bridge';
import { DRIVERS } from '../../../src/domain/bridge/driver';
import { shownDrivers } from '../../../src/domain/bridge/shown-drivers';
import type { Case, Post } from '../../../src/domain/case';
import { toAmountText } from '../../../src/domain/numbers';
import { computeOwnShares } from '../../../src/domain/own-share/compute-own-shares';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { every, euro, exactly, exampleCase, post } from '../own-share/example-case';
import { stated } from '../unplanned/examples';

function bridges(input: Case): readonly Bridge[] {
  return computeBridges(input, kimNrw, computeOwnShares(input, kimNrw));
}

function shown(bridge: Bridge) {
  const { from, to, difference, drivers, undocumented, precision } = bridge;
  const text = (amount: typeof difference) =>
    amount.known ? toAmountText(amount.value) : amount.reason.code;
  return {
    from: from.version,
    to: to.version,
    difference: text(difference),
    drivers: shownDrivers(bridge).map((driver) => text(drivers[driver])),
    undocumented: text(undocumented),
    precision: toAmountText(precision),
  };
}

/** Module 1 of the Kreis in one year of a version; cost and grant are given. */
function coordination(version: string, fte: string, year: number, cost: string, grant: string): Post {
  return post({
    module: 1,
    role: 'coordination',
    label: 'Strategische Koordination',
    version,
    fte: every(exactly(fte)),
    totalCost: every(euro(cost)),
    statedGrant: every(euro(grant)),
    year,
    start: { year, month: year === 2021 ? 7 : 1, day: 1 },
    end: { year, month: 12, day: 31 },
  });
}

const OTHERS = post({ totalCost: every(euro('200000')), statedGrant: every(euro('41398.50')) });
const KREIS = exampleCase(
  [
    coordination('Vorlage', '3.5', 2021, '153945.86', '96250'),
    coordination('Vorlage', '3.5', 2022, '307891.74', '192500'),
    coordination('Sitzung', '2.5', 2021, '109961.33', '68750'),
    coordination('Sitzung', '2.5', 2022, '219922.67', '137500'),
    OTHERS,
  ],
  { settings: { currentVersion: 'Sitzung' } },
);

test('from the printed 606.000 to the computed 440.837: 49.453,60 are documented by one post less', () => {
  const input = { ...KREIS, statedFigures: [stated(606_000, { version: 'Vorlage' })] };
  expect(bridges(input).map(shown)).toEqual([
    {
      from: 'Vorlage',
      to: 'Sitzung',
      difference: '-165163.00',
      drivers: ['-49453.60', '0.00', '0.00', '0.00', '0.00'],
      undocumented: '-115709.40',
      precision: '500.00',
    },
  ]);
});

test('without a stated total the bridge leads from computed to computed and nothing is undocumented', () => {
  expect(bridges(KREIS).map(shown)).toMatchObject([
    {
      difference: '-49453.60',
      drivers: ['-49453.60', '0.00', '0.00', '0.00', '0.00'],
      undocumented: '0.00',
      precision: '0.00',
    },
  ]);
});

test('own shares of both versions by module and year', () => {
  const [bridge] = bridges(KREIS);
  const text = (amount: Bridge['difference']) => (amount.known ? toAmountText(amount.value) : null);
  expect(
    bridge!.parts.map((each) => [each.module, each.year, text(each.earlier), text(each.current)]),
  ).toEqual([
    [1, 2021, '57695.86', '41211.33'],
    [1, 2022, '115391.74', '82422.67'],
    [2, 2021, '158601.50', '158601.50'],
    [2, 2022, '158601.50', '158601.50'],
  ]);
});

test('a stated total of a version without posts is not documented at all; one that is only rounded needs no bridge', () => {
  const input = {
    ...exampleCase([OTHERS]),
    statedFigures: [
      stated(317_000, { version: 'mündlich' }),
      stated(400_000, { version: 'Vorlage' }),
      stated(390_500, { version: 'Vorlage' }),
    ],
  };
  expect(bridges(input).map(shown)).toEqual([
    {
      from: 'Vorlage',
      to: null,
      difference: '-73297.00',
      drivers: DRIVERS.filter((driver) => driver !== 'excessGrant').map(() => 'bridge-without-posts'),
      undocumented: '-73297.00',
      precision: '50.00',
    },
  ]);
});

test('several versions: one bridge from each to the next up to the current one, earlier ones as stated', () => {
  const versions = ['Entwurf', 'Vorlage', 'Sitzung', 'Nachtrag'];
  const input = {
    ...exampleCase(
      versions.map((version, index) =>
        post({
          version,
          totalCost: every(euro(String(100_000 + index * 1_000))),
          statedGrant: every(euro('50000')),
        }),
      ),
      { settings: { currentVersion: 'Sitzung' } },
    ),
    statedFigures: [stated(103_000, { version: 'VORLAGE' })],
  };
  expect(bridges(input).map(shown)).toEqual([
    {
      from: 'Entwurf',
      to: 'Vorlage',
      difference: '3000.00',
      drivers: ['0.00', '2000.00', '0.00', '0.00', '0.00'],
      undocumented: '1000.00',
      precision: '500.00',
    },
    {
      from: 'Vorlage',
      to: 'Sitzung',
      difference: '1000.00',
      drivers: ['0.00', '2000.00', '0.00', '0.00', '0.00'],
      undocumented: '-1000.00',
      precision: '500.00',
    },
  ]);
});
