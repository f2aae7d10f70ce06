import { Button } from '@fluentui/react-components';
import { sessionRuns } from '../../../commands/session-runs';
import type { AssignmentTexts } from '../../../i18n/de/taskpane-assignment';
import { fill } from '../../../i18n/fill';
import type { Correction } from '../../../workbook/assignment/correction';
import { cellReference } from '../../../workbook/cell-reference';
import {
  correctedPlace,
  correctionResetChange,
  correctionText,
} from '../../../workbook/entries/correction-changes';
import { PlaceLink } from '../../parts/place-link';
import { usePane } from '../../session/use-pane';

/** What the user said about cross-tabs, each to be taken back; also what is not found any more. */
export function CorrectionList({
  corrections,
  texts,
}: {
  readonly corrections: readonly Correction[];
  readonly texts: AssignmentTexts;
}) {
  const { actions } = usePane();
  return corrections.map((correction) => {
    const place = correctedPlace(correction);
    return (
      <div key={`${correction.kind} ${cellReference(place)}`}>
        <PlaceLink place={place} />
        {` ${correctionText(correction, texts)} `}
        {!sessionRuns.hasSaid(correction) && `(${texts.fromFile}) `}
        <Button
          size="small"
          aria-label={`${texts.reset}: ${fill(texts.correctionReset, { place: cellReference(place) })}`}
          onClick={() =>
            void actions.correct(
              corrections.filter((each) => each !== correction),
              [correctionResetChange(correction, texts)],
            )
          }
        >
          {texts.reset}
        </Button>
      </div>
    );
  });
}
