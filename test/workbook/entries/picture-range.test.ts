import { areaAddress } from '../../../src/workbook/address';
import { pictureRange } from '../../../src/workbook/entries/picture-range';
import { recognise } from '../../../src/workbook/recognise';
import { workbookOf } from '../workbook-of';

test('a picture shows what was left unread, its labels and the headings above as well', () => {
  const snapshot = workbookOf({
    KIM: [
      ['', 'Stand: Entwurf', '', ''],
      ['', 'KIM Modul 1', 2021, 2022],
      ['', 'Personalkosten', 100000, 200000],
      ['', 'Landeszuwendung', 80000, 160000],
      ['', 'Eigenanteil', '', ''],
      [],
      [4711, 'Fallzahlen', 12, 14],
      [],
      ['', 'Quelle: Amt 50', '', ''],
    ],
  });
  const [block] = recognise(snapshot).blocks;
  expect(areaAddress(pictureRange(snapshot.sheets[0]!, block!))).toBe('A1:D7');
});
