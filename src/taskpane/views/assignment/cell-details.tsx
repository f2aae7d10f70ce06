import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AssignmentTexts } from '../../../i18n/de/taskpane-assignment';
import { fill } from '../../../i18n/fill';
import { cellAddress } from '../../../workbook/address';
import {
  MEANS_NOTHING,
  type LabelCorrection,
  type LabelMeaning,
  type LineDirection,
} from '../../../workbook/assignment/correction';
import { lineName } from '../../../workbook/assignment/lines-of-sheet';
import type { PictureCell } from '../../../workbook/blocks/block-picture';
import { cellReference } from '../../../workbook/cell-reference';
import { meaningText } from '../../../workbook/entries/meaning-text';
import type { ReadingChange } from '../../../workbook/entries/reading-changes';
import { PlaceLink } from '../../parts/place-link';
import { usePane } from '../../session/use-pane';
import { LabelForm } from './label-form';
import { readAs, shownContent } from '../../../workbook/entries/picture-cell-texts';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // Links in two lines are far enough from each other to be hit.
  line: { lineHeight: '26px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What the chosen cell was read as, with the labels that say so; and for a label, what it means. */
export function CellDetails({
  sheet,
  cell,
  equal,
  offered,
  changesOf,
  texts,
  onSave,
  onLine,
}: {
  readonly sheet: string;
  readonly cell: PictureCell;
  /** How many other labels of the workbook have the same words. */
  readonly equal: number;
  /** What was said about labels with the same words elsewhere. */
  readonly offered: readonly LabelCorrection[];
  /** What would be read as something else if the label meant this. */
  readonly changesOf: (means: LabelMeaning) => readonly ReadingChange[];
  readonly texts: AssignmentTexts;
  /** @param means null: again as the words say */
  readonly onSave: (means: LabelMeaning | null, withEqual: boolean) => void;
  /** Chooses the whole row or column of the cell. */
  readonly onLine: (direction: LineDirection) => void;
}) {
  const { state, language } = usePane();
  const styles = useStyles();
  const [isLabel, setLabel] = useState(false);
  const { label, figure, value } = cell;
  const content = shownContent(cell, language);
  const meaning = readAs(cell, texts);
  const mayBeLabel = figure !== null && typeof value === 'number' && mayNameCoordinate(value);
  return (
    <div className={styles.details}>
      <Body1 className={styles.line}>
        <PlaceLink place={{ sheet, cell: cellAddress(cell.row, cell.column) }} />
        {`: ${meaning === '' ? texts.notRead : meaning}`}
        {figure !== null && figure.labels.length > 0 && (
          <>
            {` — ${texts.labelsOf} `}
            {figure.labels.map((each, index) => (
              <span key={each}>
                {index > 0 && ', '}
                <PlaceLink place={{ sheet, cell: each }} />
              </span>
            ))}
          </>
        )}
      </Body1>
      <div className={styles.buttons}>
        {(['row', 'column'] as const).map((direction) => (
          <Button key={direction} size="small" onClick={() => onLine(direction)}>
            {fill(texts.wholeLine[direction], {
              line: lineName(direction, direction === 'row' ? cell.row : cell.column),
            })}
          </Button>
        ))}
        {mayBeLabel && !isLabel && (
          <Button size="small" onClick={() => setLabel(true)}>
            {texts.numberIsLabel}
          </Button>
        )}
        {offered.map((each) => (
          <Button
            key={cellReference(each)}
            size="small"
            disabledFocusable={state.work !== null}
            onClick={() => onSave(each.means, false)}
          >
            {fill(texts.offeredHere, { place: cellReference(each), meaning: meaningText(each.means, texts) })}
          </Button>
        ))}
      </div>
      {(label !== null || isLabel) && (
        <LabelForm
          title={fill(label === null ? texts.numberMeans : texts.labelMeans, { text: content })}
          initial={label?.means ?? MEANS_NOTHING}
          isSum={label?.parts.includes('sum') ?? false}
          equal={equal}
          changesOf={changesOf}
          isByHand={label?.isByHand ?? false}
          busy={state.work !== null}
          texts={texts}
          onSave={onSave}
          onReset={() => onSave(null, false)}
        />
      )}
    </div>
  );
}

/** A year, or the number of a module. */
function mayNameCoordinate(value: number): boolean {
  return Number.isInteger(value) && ((value >= 2000 && value < 2100) || (value >= 1 && value <= 3));
}
