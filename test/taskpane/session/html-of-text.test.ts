import { htmlOfText } from '../../../src/taskpane/session/html-of-text';

/** The tags and texts, without how they look. */
const plain = (text: string) =>
  htmlOfText(text).replace(/ (?:border|cellspacing|cellpadding|align)="[^"]*"/g, '');

test('lines with tabs become a table with its heading, all others paragraphs', () => {
  expect(plain('Beschluss\n\nEigenanteil\t2021\t2022\nModul 1\t41.211,33 €\t82.422,67 €\n\nSoweit < 5')).toBe(
    '<p>Beschluss</p>' +
      '<table><tr><th>Eigenanteil</th><th>2021</th><th>2022</th></tr>' +
      '<tr><td>Modul 1</td><td>41.211,33 €</td><td>82.422,67 €</td></tr></table>' +
      '<p>Soweit &lt; 5</p>',
  );
});

test('amounts stand at the right, also where nothing is above them', () => {
  expect(htmlOfText('Eigenanteil gesamt\t440.837,00 €')).toContain('<td align="right">440.837,00 €</td>');
  expect(plain('Eigenanteil gesamt\t440.837,00 €')).not.toContain('<th>');
});

test('a derivation keeps its steps', () => {
  expect(htmlOfText('Eigenanteil\n  = Kosten')).toBe(
    '<p>Eigenanteil</p><p>&nbsp;&nbsp;&nbsp;&nbsp;= Kosten</p>',
  );
});
