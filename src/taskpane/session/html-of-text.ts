/** What sets an amount apart from words: it stands at the right. */
const AMOUNT = /€|^[-−+]?[\d.,]+$/;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text that is copied as Word shows it best: lines with tabs that follow each other become a table, all others
 * paragraphs, indented as far as their spaces reach. A first line without an amount above lines with some is its heading.
 * Looks are attributes: the policy of the page lets no style through.
 */
export function htmlOfText(text: string): string {
  const parts: string[] = [];
  let rows: string[][] = [];
  const endTable = (): void => {
    if (rows.length > 0) parts.push(tableOf(rows));
    rows = [];
  };
  for (const line of text.split('\n')) {
    if (line.includes('\t')) rows.push(line.split('\t'));
    else {
      endTable();
      if (line.trim() !== '') parts.push(paragraphOf(line));
    }
  }
  endTable();
  return parts.join('');
}

function paragraphOf(line: string): string {
  const indent = line.length - line.trimStart().length;
  return `<p>${'&nbsp;'.repeat(2 * indent)}${escaped(line.trim())}</p>`;
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const hasAmount = (row: readonly string[]): boolean => row.slice(1).some((cell) => cell.includes('€'));
  const [first = []] = rows;
  const isHeading = !hasAmount(first) && rows.some(hasAmount);
  const lines = rows.map((row, index) => {
    const tag = index === 0 && isHeading ? 'th' : 'td';
    const cells = row.map((cell, column) => {
      const atRight = column > 0 && (tag === 'th' || AMOUNT.test(cell));
      return `<${tag} align="${atRight ? 'right' : 'left'}">${escaped(cell)}</${tag}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table border="1" cellspacing="0" cellpadding="4">${lines.join('')}</table>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}
