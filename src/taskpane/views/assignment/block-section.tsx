import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, type ReactNode } from 'react';
import type { Examination } from '../../../commands/examination';
import type { Place } from '../../../domain/place';
import { severityOf } from '../../../domain/findings/severity';
import type { AssignmentTexts } from '../../../i18n/de/taskpane-assignment';
import { fill } from '../../../i18n/fill';
import { areaAddress, cellAddress, overlap, parseArea, type Area } from '../../../workbook/address';
import { locateCorrections } from '../../../workbook/assignment/locate-corrections';
import type { Correction, LabelMeaning, LineDirection } from '../../../workbook/assignment/correction';
import { blockPicture, shownPart } from '../../../workbook/blocks/block-picture';
import { cellReference } from '../../../workbook/cell-reference';
import { meaningChanges, noTableChange, unitChange } from '../../../workbook/entries/correction-changes';
import {
  equalLabels,
  listAreas,
  withMeaning,
  withNoTable,
  withUnit,
} from '../../../workbook/entries/corrected';
import { offeredAt, type Offer } from '../../../workbook/entries/offers';
import { readingChanges, type ReadingChange } from '../../../workbook/entries/reading-changes';
import type { MoneyUnit } from '../../../workbook/recognition';
import { PlaceLink } from '../../parts/place-link';
import { Section } from '../../parts/section';
import type { Selection } from '../../session/pane-actions';
import { usePane } from '../../session/use-pane';
import { BlockForm } from './block-form';
import { BlockPicture } from './block-picture';
import { CellDetails } from './cell-details';
import { areaOfPart, chosenPart, partAddress, partKey, type ChosenPart } from './chosen-part';
import { LineDetails } from './line-details';
import { measureGroupOf } from './measure-group';
import { shownContent } from '../../../workbook/entries/picture-cell-texts';
import { PictureLegend } from './picture-legend';

const useStyles = makeStyles({
  more: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** A cross-tab as a picture: what each of its cells was read as, and the way to correct it. */
export function BlockSection({
  sheet: name,
  range,
  examination,
  offers,
  chosen,
  texts,
  onChoose,
  onGo,
  children,
}: {
  readonly sheet: string;
  /** What the picture shows, in A1 notation. */
  readonly range: string;
  readonly examination: Examination;
  /** What was corrected elsewhere for the same words. */
  readonly offers: readonly Offer[];
  /** The cells that are chosen, on whichever sheet. */
  readonly chosen: Selection | null;
  readonly texts: AssignmentTexts;
  readonly onChoose: (cells: Selection) => void;
  /** Selects a cell in the grid. */
  readonly onGo: (place: Place) => void;
  /** What else is said about it, below the picture. */
  readonly children?: ReactNode;
}) {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const { snapshot, findings } = examination;
  const { corrections } = examination.state;
  const whole = useMemo(() => parseArea(range), [range]);
  const here = chosen?.sheet === name ? chosenPart(chosen.area, whole) : null;
  const [row, column, direction] = [here?.row ?? whole.top, here?.column ?? whole.left, here?.line ?? null];
  const part = areaAddress(shownPart(whole, { row, column }));
  const pictureBy = useCallback(
    (said: readonly Correction[]) => {
      const sheet = snapshot.sheets.find((each) => each.name === name)!;
      const taken = listAreas(sheet, examination);
      const located = locateCorrections(sheet, taken, said);
      return { rows: blockPicture(sheet, taken, parseArea(part), located, snapshot.dateSystem), located };
    },
    [snapshot, examination, name, part],
  );
  const { rows, located } = useMemo(() => pictureBy(corrections), [pictureBy, corrections]);
  const { unit, lines } = located;
  const changesBy = (said: readonly Correction[]): readonly ReadingChange[] =>
    readingChanges(rows, pictureBy(said).rows, texts, language);
  const cells = rows.flat();
  const cell =
    here === null || direction !== null
      ? null
      : (cells.find((each) => each.row === row && each.column === column) ?? null);
  const isLabel = cell !== null && cell.label !== null;
  const place = useMemo(() => ({ sheet: name, row, column }), [name, row, column]);
  const equal = useMemo(
    () => (isLabel ? equalLabels(place, examination) : []),
    [place, isLabel, examination],
  );
  const line = useMemo(
    () => (direction === null ? null : { sheet: name, direction, index: direction === 'row' ? row : column }),
    [name, direction, row, column],
  );
  const questions = useMemo(
    () =>
      new Set(
        findings.flatMap((each) =>
          each.place?.sheet === name && severityOf(each) === 'error' ? [each.place.cell] : [],
        ),
      ),
    [findings, name],
  );

  const choose = (chosenHere: ChosenPart): void =>
    onChoose({ sheet: name, area: areaOfPart(chosenHere, whole) });
  const chooseLine = (along: LineDirection): void => {
    if (cell === null) return;
    const chosenHere: ChosenPart = { row: cell.row, column: cell.column, line: along };
    choose(chosenHere);
    onGo({ sheet: name, cell: partAddress(chosenHere, whole) });
  };
  const save = (means: LabelMeaning | null, withEqual: boolean): void => {
    if (cell === null) return;
    const places = [place, ...(withEqual ? equal : [])];
    const changes = meaningChanges(
      places,
      { text: shownContent(cell, language), before: cell.label?.means ?? null, after: means },
      texts,
    );
    void actions.correct(withMeaning(corrections, places, means, examination), changes);
  };
  const keepUnit = (after: MoneyUnit | null): void => {
    const change = unitChange(name, range, { before: unit, after }, texts);
    void actions.correct(withUnit(corrections, name, after), [change]);
  };
  const reference = cellReference({ sheet: name, cell: range });
  const shown = parseArea(part);
  const more = [
    { text: texts.previousRows, row: shown.top - 1, column: shown.left },
    { text: texts.nextRows, row: shown.top + shown.rows, column: shown.left },
    { text: texts.previousColumns, row: shown.top, column: shown.left - 1 },
    { text: texts.nextColumns, row: shown.top, column: shown.left + shown.columns },
  ].filter((each) => isIn(each, whole));
  return (
    <Section title={texts.block}>
      <Body1>
        <PlaceLink place={{ sheet: name, cell: range }} />
      </Body1>
      <Caption1>{texts.pictureAdvice}</Caption1>
      <BlockPicture
        rows={rows}
        whole={whole}
        label={fill(texts.picture, { place: reference })}
        chosen={here}
        lines={lines}
        questions={questions}
        texts={texts}
        onChoose={choose}
        onGo={(each) => onGo({ sheet: name, cell: partAddress(each, whole) })}
      />
      {more.length > 0 && (
        <div className={styles.more}>
          <Caption1>{fill(texts.partShown, { part, range })}</Caption1>
          {more.map((each) => (
            <Button key={each.text} size="small" onClick={() => choose({ ...each, line: null })}>
              {each.text}
            </Button>
          ))}
        </div>
      )}
      <PictureLegend
        parts={new Set(cells.flatMap((each) => each.label?.parts ?? []))}
        groups={
          new Set(
            cells.flatMap(({ figure }) =>
              figure === null ? [] : [measureGroupOf(figure.measure ?? 'not-an-amount')],
            ),
          )
        }
        hasQuestion={cells.some(
          (each) =>
            (each.figure !== null && each.figure.question !== null) ||
            questions.has(cellAddress(each.row, each.column)),
        )}
        texts={texts}
      />
      {line !== null && (
        <LineDetails
          key={`${partKey(here!)} ${JSON.stringify(lines)}`}
          place={line}
          examination={examination}
          changesBy={changesBy}
          texts={texts}
        />
      )}
      {here === null && <Body1>{texts.chooseCell}</Body1>}
      {cell !== null && (
        <CellDetails
          key={`${part} ${cell.row} ${cell.column} ${JSON.stringify(cell.label)}`}
          sheet={name}
          cell={cell}
          equal={equal.length}
          offered={offeredAt(offers, place)}
          changesOf={(means) => changesBy(withMeaning(corrections, [place], means, examination))}
          texts={texts}
          onSave={save}
          onLine={chooseLine}
        />
      )}
      <BlockForm
        key={unit}
        reference={reference}
        unit={unit}
        busy={state.work !== null}
        texts={texts}
        onUnit={keepUnit}
        onNoTable={() =>
          void actions.correct(withNoTable(corrections, name), [noTableChange(name, range, texts)])
        }
      />
      {children}
    </Section>
  );
}

function isIn({ row, column }: { readonly row: number; readonly column: number }, whole: Area): boolean {
  return overlap(whole, { top: row, left: column, rows: 1, columns: 1 });
}
