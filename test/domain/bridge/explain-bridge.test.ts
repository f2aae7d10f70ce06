import { DRIVERS } from '../../../src/domain/bridge/driver';
import { compute } from '../../../src/domain/compute';
import type { FigureId } from '../../../src/domain/explanation/figure-id';
import { toAmountText } from '../../../src/domain/numbers';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { renderExplanation } from '../../../src/i18n/render-explanation';
import { all } from '../explanation/every-figure';
import { euro, every, exactly, exampleCase, post } from '../own-share/example-case';
import { stated } from '../unplanned/examples';

const COLUMNS = { fte: 'D', totalCost: 'H', statedGrant: 'I', start: 'F', end: 'G' };

function coordination(version: string, row: number, fte: string, cost: string, grant: string) {
  return post({
    origin: { sheet: 'Stellen', row, columns: COLUMNS },
    module: 1,
    role: 'coordination',
    label: 'Koordination',
    version,
    fte: every(exactly(fte)),
    totalCost: every(euro(cost)),
    statedGrant: every(euro(grant)),
    year: 2022,
  });
}

const { figures, explain } = compute(
  {
    ...exampleCase(
      [
        coordination('Vorlage', 7, '3.5', '307891.74', '192500'),
        coordination('Sitzung', 9, '2.5', '219922.67', '137500'),
      ],
      { settings: { years: [2022], currentVersion: 'Sitzung' } },
    ),
    statedFigures: [stated(150_000, { version: 'Vorlage' })],
  },
  kimNrw,
);

/** Without the no-break spaces of amounts. */
function rendered(figure: FigureId): string[] {
  return renderExplanation(explain(figure), 'de').map((line) => line.replace(/\u00a0/g, ' '));
}

test('a driver leads to cost and grant of the changed post in both versions, with their cells', () => {
  expect(rendered({ measure: 'bridge-driver', row: 0, driver: 'fte' })).toEqual([
    'Änderung durch VZÄ: -32.969,07 € = Summe der geänderten Stellen; erst die Summe ist auf den Cent gerundet',
    '  Geänderte Stelle „M1, Koordination, 2022“: -32.969,07 € = Durchschnitt über alle Reihenfolgen, in denen sich VZÄ, Kosten je VZÄ, Zuwendung je VZÄ und Monate ändern können',
    '    VZÄ „Vorlage“: 3,5 VZÄ [Stellen!D7]',
    '    Monate im Jahr „Vorlage“: 12 Monate [Stellen!F7]',
    '    Kosten „Vorlage“: 307.891,74 € = Summe der Stellen',
    '      Kosten „M1, Koordination, 2022“: 307.891,74 € = wie in der Tabelle angegeben',
    '        Gesamtkosten des Jahres: 307.891,74 € [Stellen!H7]',
    '    Zuwendung „Vorlage“: 192.500,00 € = Summe der Stellen',
    '      Zuwendung „M1, Koordination, 2022“: 192.500,00 € = wie in der Tabelle angegeben',
    '        Angegebene Zuwendung: 192.500,00 € [Stellen!I7]',
    '    VZÄ „Sitzung“: 2,5 VZÄ [Stellen!D9]',
    '    Monate im Jahr „Sitzung“: 12 Monate [Stellen!F9]',
    '    Kosten „Sitzung“: 219.922,67 € = Summe der Stellen',
    '      Kosten „M1, Koordination, 2022“: 219.922,67 € = wie in der Tabelle angegeben',
    '        Gesamtkosten des Jahres: 219.922,67 € [Stellen!H9]',
    '    Zuwendung „Sitzung“: 137.500,00 € = Summe der Stellen',
    '      Zuwendung „M1, Koordination, 2022“: 137.500,00 € = wie in der Tabelle angegeben',
    '        Angegebene Zuwendung: 137.500,00 € [Stellen!I9]',
  ]);
});

test('the undocumented part is the difference from the stated amount less the drivers', () => {
  const explained = explain({ measure: 'bridge-undocumented', row: 0 });
  expect(explained.value).toBe('-34608.26');
  const lines = rendered({ measure: 'bridge-undocumented', row: 0 });
  expect(lines[0]).toBe('Nicht belegte Änderung: -34.608,26 € = Änderung − Summe der Treiber');
  expect(lines[1]).toBe('  Änderung des Eigenanteils: -67.577,33 € = späterer Stand − früherer Stand');
  expect(lines).toContainEqual(
    expect.stringMatching(/^ {4}Ausgewiesen „Vorlage“: 150\.000,00 € \[Ausgewiesen!/),
  );
});

test('every figure of a bridge is explained with its own value', () => {
  const [bridge] = figures.bridges;
  for (const driver of DRIVERS) {
    const amount = bridge!.drivers[driver];
    const explained = explain({ measure: 'bridge-driver', row: 0, driver });
    expect(explained.value).toBe(amount.known ? toAmountText(amount.value) : null);
  }
  const [difference, ...inputs] = all(explain({ measure: 'bridge-difference', row: 0 }));
  expect(difference!.value).toBe('-67577.33');
  expect(inputs.slice(0, 1).map((each) => each.value)).toEqual(['82422.67']);
});

test('a bridge that does not exist is refused', () => {
  expect(() => explain({ measure: 'bridge-difference', row: 1 })).toThrow('There is no bridge 1');
});
