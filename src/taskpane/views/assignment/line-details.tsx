import { useMemo } from 'react';
import type { Examination } from '../../../commands/examination';
import type { AssignmentTexts } from '../../../i18n/de/taskpane-assignment';
import type { Correction, LineContent } from '../../../workbook/assignment/correction';
import { lineName } from '../../../workbook/assignment/lines-of-sheet';
import { lineChanges } from '../../../workbook/entries/correction-changes';
import type { ReadingChange } from '../../../workbook/entries/reading-changes';
import { equalLines, saidOfLine, withLines, type LinePlace } from '../../../workbook/entries/said-line';
import { usePane } from '../../session/use-pane';
import { LineForm } from './line-form';

/** What a whole row or column was said to be, and the way to say it. */
export function LineDetails({
  place,
  examination,
  changesBy,
  texts,
}: {
  readonly place: LinePlace;
  readonly examination: Examination;
  /** What the picture would show differently if these corrections held. */
  readonly changesBy: (corrections: readonly Correction[]) => readonly ReadingChange[];
  readonly texts: AssignmentTexts;
}) {
  const { state, actions } = usePane();
  const { corrections } = examination.state;
  const { direction, index } = place;
  const said = useMemo(() => saidOfLine(corrections, place, examination), [corrections, place, examination]);
  const after = (holds: LineContent | null, places: readonly LinePlace[]): readonly Correction[] =>
    withLines(corrections, places, holds, examination);
  return (
    <LineForm
      direction={direction}
      line={lineName(direction, index)}
      said={said}
      equalOf={(holds) => equalLines(place, holds, examination).length}
      changesOf={(holds) => changesBy(after(holds, [place]))}
      busy={state.work !== null}
      texts={texts}
      onSave={(holds, withEqual) => {
        const equal = withEqual && holds !== null ? equalLines(place, holds, examination) : [];
        const places = [place, ...equal];
        void actions.correct(
          after(holds, places),
          lineChanges(places, { before: said, after: holds }, texts),
        );
      }}
    />
  );
}
