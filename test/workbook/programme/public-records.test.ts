import records from '../../cases/public-records.json';
import { figuresOf, programmeSheet, type ProgrammeCells } from './programme-sheet';

const share: ProgrammeCells = { Finanzierungsart: 'Anteil', Bezug: 'je Ausgabe' };

function inputsOf(id: string): Readonly<Record<string, number>> {
  return (records as { id: string; inputs: Record<string, number> }[]).find((each) => each.id === id)!.inputs;
}

test('Einwanderung gestalten 2019 (Köln): 90 % of 175.971 in whole euro is 158.374, own share 17.597', () => {
  const Programm = programmeSheet({
    ...share,
    Programm: 'Eigenes Projekt',
    Satz: '90 %',
    Rundung: 'Euro kaufmännisch',
    'gültig ab': '01.04.2019',
    'gültig bis': '31.12.2019',
    Quelle: 'Stadt Köln, Ratsbeschluss 2019',
  });
  const Kosten = [
    ['Stelle', 'Gesamtkosten', 'Beginn', 'Ende'],
    ['Projekt', inputsOf('own-koeln-ewg-2019').volumen!, '01.04.2019', '31.12.2019'],
  ];
  expect(figuresOf({ Programm, Kosten })).toEqual({ rows: ['1/2019: 158374.00 / 17597.00'], findings: [] });
});

test('INKA 2022 (Köln): 95 % of 124.770,83 rounded down is 118.532,28, own share 6.238,55', () => {
  const { z11, z15, z16 } = inputsOf('own-koeln-inka-2022');
  const Programm = programmeSheet({
    ...share,
    Programm: 'INKA Köln',
    Satz: 95,
    Rundung: 'Cent abgerundet',
    'gültig ab': '01.10.2022',
    'gültig bis': '30.09.2026',
    Quelle: 'Stadt Köln, Beschlussvorlage 2022',
  });
  const Kosten = [
    ['Stelle', 'Gesamtkosten', 'Beginn', 'Ende'],
    ...[z11!, z15!, z16!].map((cost, row) => [`Zeile ${row + 1}`, cost, '01.10.2022', '31.12.2022']),
  ];
  expect(figuresOf({ Programm, Kosten })).toEqual({ rows: ['1/2022: 118532.28 / 6238.55'], findings: [] });
});

test('Guter Lebensabend 2021/22, figures without a printed source: an own share of 20 % of 259.208,50 is 51.841,70', () => {
  const Programm = programmeSheet({
    ...share,
    Programm: 'Guter Lebensabend NRW',
    Satz: '80 %',
    Rundung: 'Cent kaufmännisch',
    'gültig ab': '01.01.2021',
    'gültig bis': '31.12.2021',
    Quelle: 'Förderaufruf Guter Lebensabend NRW',
  });
  const Kosten = [
    ['Stelle', 'Gesamtkosten', 'Jahr'],
    ['Projekt', 259208.5, 2021],
  ];
  expect(figuresOf({ Programm, Kosten })).toEqual({ rows: ['1/2021: 207366.80 / 51841.70'], findings: [] });
});
