import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Examination } from '../../../commands/examination';
import type { Place } from '../../../domain/place';
import { severityOf } from '../../../domain/findings/severity';
import type { AssignmentTexts } from '../../../i18n/de/taskpane-assignment';
import { fill } from '../../../i18n/fill';
import { areaAddress, cellAddress, overlap, parseArea } from '../../../workbook/address';
import { locateCorrections } from '../../../workbook/assignment/locate-corrections';
import type { LabelMeaning } from '../../../workbook/assignment/correction';
import { blockPicture, shownPart } from '../../../workbook/blocks/block-picture';
import type { Cell } from '../../../workbook/blocks/figure';
import { cellReference } from '../../../workbook/cell-reference';
import { meaningChanges, noTableChange, unitChange } from '../../../workbook/entries/correction-changes';
import {
  equalLabels,
  listAreas,
  withMeaning,
  withNoTable,
  withUnit,
  type LabelPlace,
} from '../../../workbook/entries/corrected';
import type { MoneyUnit } from '../../../workbook/recognition';
import { PlaceLink } from '../../parts/place-link';
import { Section } from '../../parts/section';
import { usePane } from '../../session/use-pane';
import { BlockForm } from './block-form';
import { BlockPicture } from './block-picture';
import { CellDetails } from './cell-details';
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
  chosen,
  texts,
  onChoose,
  onGo,
  children,
}: {
  readonly sheet: string;
  /** In A1 notation. */
  readonly range: string;
  readonly examination: Examination;
  /** The cell that is chosen, on whichever sheet. */
  readonly chosen: LabelPlace | null;
  readonly texts: AssignmentTexts;
  readonly onChoose: (cell: LabelPlace) => void;
  /** Selects a cell in the grid. */
  readonly onGo: (place: Place) => void;
  /** What else is said about it, below the picture. */
  readonly children?: ReactNode;
}) {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const { snapshot, findings } = examination;
  const { corrections } = examination.state;
  const whole = parseArea(range);
  const here = chosen !== null && isIn(chosen, name, range) ? chosen : null;
  const part = areaAddress(shownPart(whole, here ?? { row: whole.top, column: whole.left }));
  const { rows, unit } = useMemo(() => {
    const sheet = snapshot.sheets.find((each) => each.name === name)!;
    const taken = listAreas(sheet, examination);
    const located = locateCorrections(sheet, taken, corrections);
    return { rows: blockPicture(sheet, taken, parseArea(part), located), unit: located.unit };
  }, [snapshot, examination, corrections, name, part]);
  const cells = rows.flat();
  const cell = cells.find((each) => each.row === here?.row && each.column === here.column) ?? null;
  const isLabel = cell !== null && cell.label !== null;
  const equal = useMemo(
    () => (chosen === null || !isLabel ? [] : equalLabels(chosen, examination)),
    [chosen, isLabel, examination],
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

  const choose = ({ row, column }: Cell): void => {
    const last = { row: whole.top + whole.rows - 1, column: whole.left + whole.columns - 1 };
    onChoose({
      sheet: name,
      row: Math.max(whole.top, Math.min(row, last.row)),
      column: Math.max(whole.left, Math.min(column, last.column)),
    });
  };
  const save = (means: LabelMeaning | null, withEqual: boolean): void => {
    if (here === null || cell === null) return;
    const places = [here, ...(withEqual ? equal : [])];
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
  ].filter((each) => isIn({ sheet: name, ...each }, name, range));
  return (
    <Section title={texts.block}>
      <Body1>
        <PlaceLink place={{ sheet: name, cell: range }} />
      </Body1>
      <Caption1>{texts.pictureAdvice}</Caption1>
      <BlockPicture
        rows={rows}
        label={fill(texts.picture, { place: reference })}
        chosen={cell}
        questions={questions}
        texts={texts}
        onChoose={choose}
        onGo={({ row, column }) => onGo({ sheet: name, cell: cellAddress(row, column) })}
      />
      {more.length > 0 && (
        <div className={styles.more}>
          <Caption1>{fill(texts.partShown, { part, range })}</Caption1>
          {more.map(({ text, row, column }) => (
            <Button key={text} size="small" onClick={() => choose({ row, column })}>
              {text}
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
      {cell === null ? (
        <Body1>{texts.chooseCell}</Body1>
      ) : (
        <CellDetails
          key={`${part} ${cell.row} ${cell.column} ${JSON.stringify(cell.label)}`}
          sheet={name}
          cell={cell}
          equal={equal.length}
          texts={texts}
          onSave={save}
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

/** Whether a cell lies in a range of a sheet. */
function isIn({ sheet, row, column }: LabelPlace, name: string, range: string): boolean {
  return sheet === name && overlap(parseArea(range), { top: row, left: column, rows: 1, columns: 1 });
}
