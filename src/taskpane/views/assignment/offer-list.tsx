import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Examination } from '../../../commands/examination';
import type { AssignmentTexts } from '../../../i18n/de/taskpane-assignment';
import { fill } from '../../../i18n/fill';
import { cellAddress } from '../../../workbook/address';
import { lineName } from '../../../workbook/assignment/lines-of-sheet';
import { cellReference } from '../../../workbook/cell-reference';
import {
  correctedPlace,
  correctionText,
  lineAddress,
  lineChanges,
  meaningChanges,
} from '../../../workbook/entries/correction-changes';
import { withMeaning, type LabelPlace } from '../../../workbook/entries/corrected';
import type { Offer } from '../../../workbook/entries/offers';
import { withLines, type LinePlace } from '../../../workbook/entries/said-line';
import { PlaceLink } from '../../parts/place-link';
import { Section } from '../../parts/section';
import { usePane } from '../../session/use-pane';

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  // Links in two lines are far enough from each other to be hit.
  line: { lineHeight: '26px' },
  accept: { alignSelf: 'flex-start' },
});

/** Offers what was corrected once for the same words elsewhere in the workbook. */
export function OfferList({
  offers,
  examination,
  texts,
}: {
  readonly offers: readonly Offer[];
  readonly examination: Examination;
  readonly texts: AssignmentTexts;
}) {
  const { state, actions } = usePane();
  const styles = useStyles();
  const { corrections } = examination.state;
  if (offers.length === 0) return null;
  const accept = ({ correction, places }: Offer): void => {
    if (correction.kind === 'label') {
      const { text, means } = correction;
      const cells = places as readonly LabelPlace[];
      void actions.correct(
        withMeaning(corrections, cells, means, examination),
        meaningChanges(cells, { text, before: null, after: means }, texts),
      );
    } else {
      const { holds } = correction;
      const lines = places as readonly LinePlace[];
      void actions.correct(
        withLines(corrections, lines, holds, examination),
        lineChanges(lines, { before: null, after: holds }, texts),
      );
    }
  };
  return (
    <Section title={texts.offersTitle}>
      {offers.map((offer) => {
        const said = correctionText(offer.correction, texts);
        const place = cellReference(correctedPlace(offer.correction));
        const places = offer.places.map(placeOf);
        return (
          <div key={`${said} ${place}`} className={styles.offer}>
            <Body1>{fill(texts.offer, { said, place })}</Body1>
            <Body1 className={styles.line}>
              {places.map((each, index) => (
                <span key={cellReference(each)}>
                  {index > 0 && ', '}
                  <PlaceLink place={each} />
                </span>
              ))}
            </Body1>
            <Button
              size="small"
              className={styles.accept}
              disabledFocusable={state.work !== null}
              aria-label={`${texts.offerAccept}: ${fill(texts.offerAcceptOf, {
                said,
                places: places.map(cellReference).join(', '),
              })}`}
              onClick={() => accept(offer)}
            >
              {texts.offerAccept}
            </Button>
          </div>
        );
      })}
    </Section>
  );
}

function placeOf(place: LabelPlace | LinePlace): { readonly sheet: string; readonly cell: string } {
  const { sheet } = place;
  if ('row' in place) return { sheet, cell: cellAddress(place.row, place.column) };
  return { sheet, cell: lineAddress(place.direction, lineName(place.direction, place.index)) };
}
