import { renderToStaticMarkup } from 'react-dom/server';
import { finding, type Finding } from '../../../src/domain/findings/finding';
import { withCells } from '../../../src/domain/findings/told-once';
import { FindingText } from '../../../src/taskpane/parts/finding-text';
import { PaneContext, type PaneInUse } from '../../../src/taskpane/session/use-pane';

/** What a user reads, with the cells that are links in brackets: `Ebenso: [zur Zelle KIM!C3].` */
function shown(found: Finding): string {
  const pane = { language: 'de' } as PaneInUse;
  const markup = renderToStaticMarkup(
    <PaneContext value={pane}>
      <FindingText finding={found} />
    </PaneContext>,
  );
  return markup
    .replace(/<button[^>]*aria-label="([^"]*)"[^>]*>([^<]*)<\/button>/g, '[$2, $1]')
    .replace(/<button[^>]*>([^<]*)<\/button>/g, '[$1]')
    .replace(/<[^>]*>/g, '');
}

function negative(...cells: readonly string[]): Finding {
  return withCells(finding('block-negative', { sheet: 'KIM', cell: 'B2' }, { label: 'Kosten' }), cells);
}

test('a finding about one cell is its sentence', () => {
  expect(shown(negative())).not.toMatch(/Ebenso|\[/);
});

test('each further cell is a link that leads to this cell of its sheet', () => {
  expect(shown(negative('C2', 'B3'))).toMatch(
    / Ebenso: \[C2, C2: KIM!C2, Zelle zeigen\], \[B3, B3: KIM!B3, Zelle zeigen\]\.$/,
  );
});

test('of very many cells the first ones are links, and the next ones can be asked for', () => {
  const cells = Array.from({ length: 20 }, (_, at) => `C${at + 2}`);
  expect(shown(negative(...cells))).toMatch(/\[C9, C9: KIM!C9, Zelle zeigen\], \[8 weitere zeigen\]\.$/);
});

test('a sentence that names its cells has them as links where it names them, the first one too', () => {
  const found = finding('block-not-compared', { sheet: 'Tabelle 2', cell: 'B2' }, { cells: 'B2, C2' });
  expect(shown(withCells(found, ['B2', 'C2']))).toMatch(
    /nicht passen: \[B2, B2: &#x27;Tabelle 2&#x27;!B2, Zelle zeigen\], \[C2, C2: &#x27;Tabelle 2&#x27;!C2, Zelle zeigen\]\. Gerechnet/,
  );
});
