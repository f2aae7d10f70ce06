import { papers as texts } from '../../../src/i18n/de/taskpane-papers';
import { keyFigures, keyFiguresText } from '../../../src/taskpane/views/papers/key-figures';
import { resolutionPlainText } from '../../../src/workbook/sheets/resolution-plain-text';
import { resolutionText } from '../../../src/workbook/sheets/resolution-text';
import { examinedExample } from '../examined-example';

test('the key figures with what is not certain about them, as lines to paste', async () => {
  const { result } = await examinedExample('kreis');
  const lines = keyFiguresText(keyFigures(result, texts, 'de'), 'unbekannt', 'de')
    .replaceAll('\u00a0', ' ')
    .split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'Eigenanteil gesamt\t440.837,00 € (angenommen)',
    'Eigenanteil Modul 1 (Koordination)\t123.634,00 € (angenommen)',
    'Eigenanteil Modul 2 (Casemanagement)\t234.670,00 € (angenommen)',
  ]);
  expect(lines).toContain('Eigenanteil, alles abgelehnt\tunbekannt (angenommen)');
  expect(lines.at(-1)).toBe('Deckungsvorschlag fehlt\t440.837,00 € (angenommen)');
});

test('the resolution to paste is the text of the sheet without what the council does not vote on', async () => {
  const { result } = await examinedExample('kreis');
  const { resolution } = result;
  const paragraphs = resolutionPlainText(resolution, result.modules).split('\n\n');
  const voted = resolutionText(resolution, result.modules).flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'title' ? [block.text] : [],
  );
  expect(paragraphs).toEqual(expect.arrayContaining(voted));
  expect(paragraphs.join()).not.toContain('Hinweise zum Entwurf');
  expect(paragraphs.join()).not.toContain('Entwurf aus den Zahlen');
});

test('the own shares of the resolution are lines with tabs, the sum last', async () => {
  const { result } = await examinedExample('kreis');
  const text = resolutionPlainText(result.resolution, result.modules).replaceAll('\u00a0', ' ');
  expect(text).toContain(
    [
      'Eigenanteil\t2021\t2022\tgesamt',
      'Modul 1 (strategische Koordination)\t41.211,33 €\t82.422,67 €\t123.634,00 €',
    ].join('\n'),
  );
  expect(text).toContain('Summe\t146.945,66 €\t293.891,34 €\t440.837,00 €');
});
