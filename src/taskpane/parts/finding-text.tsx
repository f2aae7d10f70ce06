import { Link } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import { cellsInRun, cellsOfRuns } from '../../domain/findings/cell-runs';
import type { Finding } from '../../domain/findings/finding';
import { sentenceAroundCells } from '../../domain/findings/sentence';
import { fill } from '../../i18n/fill';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { withMinus } from '../../i18n/with-minus';
import { usePane } from '../session/use-pane';
import { QuotedWords } from './quoted-words';
import { PlaceLink } from './place-link';

/** So many cells are shown at first, and so many more each time that a user asks for them. */
const PORTION = 8;

/** The sentence of a finding without its place; each further cell that it is about is a link to this cell. */
export function FindingText({ finding }: { readonly finding: Finding }) {
  const { language } = usePane();
  const [shown, setShown] = useState(PORTION);
  const { before, cells: runs, after } = sentenceAroundCells(finding, language);
  const sheet = finding.place?.sheet ?? '';
  const cells = firstCells(runs, shown);
  const rest = runs.reduce((sum, run) => sum + cellsInRun(run), 0) - cells.length;
  return (
    <>
      <QuotedWords text={withMinus(before)} />
      {cells.map((cell, index) => (
        <Fragment key={cell}>
          {index === 0 ? '' : ', '}
          <PlaceLink place={{ sheet, cell }} text={cell} />
        </Fragment>
      ))}
      {rest > 0 && (
        <>
          {', '}
          <Link as="button" inline onClick={() => setShown(shown + PORTION)}>
            {fill(taskpaneTexts(language).more, { count: String(Math.min(rest, PORTION)) })}
          </Link>
        </>
      )}
      <QuotedWords text={withMinus(after)} />
    </>
  );
}

function firstCells(runs: readonly string[], most: number): readonly string[] {
  const cells: string[] = [];
  for (const cell of cellsOfRuns(runs)) {
    if (cells.length === most) break;
    cells.push(cell);
  }
  return cells;
}
