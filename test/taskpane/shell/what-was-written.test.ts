import { whatWasWritten } from '../../../src/taskpane/shell/what-was-written';

test('cells of the user are counted and named by their blocks, sheets of the add-in by their names, without the hidden one', () => {
  const written = [
    { sheet: 'Haushalt', range: 'M11:M12' },
    { sheet: 'Haushalt', range: 'N11:N12' },
    { sheet: 'Haushalt', range: 'P11:P12' },
    { sheet: 'Übersicht', range: 'C8' },
    { sheet: 'KIM-Abgleich', range: 'A1:F40' },
    { sheet: 'KIM-Daten', range: 'A1:D20' },
    { sheet: 'KIM-Protokoll', range: 'A1:K16' },
  ];
  expect(whatWasWritten({ written })).toEqual({
    cells: 7,
    places: [
      { sheet: 'Haushalt', cell: 'M11:N12' },
      { sheet: 'Haushalt', cell: 'P11:P12' },
      { sheet: 'Übersicht', cell: 'C8' },
    ],
    sheets: ['KIM-Abgleich', 'KIM-Protokoll'],
  });
});
