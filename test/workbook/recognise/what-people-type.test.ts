import { toDecimalText } from '../../../src/domain/numbers';
import type { CellValue } from '../../../src/workbook/snapshot';
import { brief, recognised } from '../workbook-of';

const HEADINGS = ['Modul', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'];

/** A post with these cells, and the findings; null where it cannot be read. */
function post(fte: CellValue, cost: CellValue, heading = HEADINGS) {
  const Stellen = [heading, [2, fte, cost, '01.01.2022', '31.12.2022']];
  const { case: input, findings } = recognised({ Stellen });
  const [found] = input?.posts ?? [];
  return {
    read:
      found === undefined
        ? null
        : [toDecimalText(found.fte.every!), toDecimalText(found.personnelPerFte.every!)],
    findings: brief(findings),
  };
}

describe('FTE as people type it', () => {
  test.each<[CellValue, string]>([
    ['0.5', '0.5'],
    ['0.75', '0.75'],
    ['50 %', '0.5'],
    ['50%', '0.5'],
    ['½', '0.5'],
    ['¾', '0.75'],
  ])('%j is read with an information', (fte, expected) => {
    expect(post(fte, 70000)).toEqual({ read: [expected, '70000'], findings: ['fte-read-as Stellen!B2'] });
  });
  test.each<[CellValue]>([['0,5'], ['0,5 VZÄ'], ['0,50']])('%j is read', (fte) => {
    expect(post(fte, 70000)).toEqual({ read: ['0.5', '70000'], findings: [] });
  });
  test.each<[CellValue]>([['2.5'], ['1.500']])('%j is asked', (fte) => {
    expect(post(fte, 70000)).toEqual({ read: null, findings: ['ambiguous-number Stellen!B2'] });
  });
});

describe('amounts with a comma before three digits', () => {
  test.each(['70,711', '70,711 €', '€ 70,711', '1,500'])('%j may be thousands and is asked', (cost) => {
    expect(post(1, cost)).toEqual({ read: null, findings: ['ambiguous-number Stellen!C2'] });
  });
  test('in thousands of euro they are whole euro', () => {
    const heading = HEADINGS.map((each) => (each.startsWith('Personal') ? `${each} (T€)` : each));
    expect(post(1, '70,711', heading)).toEqual({ read: ['1', '70711'], findings: [] });
    expect(post(1, '70,711 T€')).toEqual({ read: ['1', '70711'], findings: [] });
  });
});
