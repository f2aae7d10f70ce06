import { Badge, Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { AssignmentTexts } from '../../../i18n/de/taskpane-assignment';
import { fill } from '../../../i18n/fill';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import { cellReference } from '../../../workbook/cell-reference';
import type { Confidence, RecognisedTable } from '../../../workbook/recognition';
import { FigureTable } from '../../parts/figure-table';
import { missingText } from '../../../workbook/tables/missing-column';
import { PlaceLink } from '../../parts/place-link';
import { Section } from '../../parts/section';
import { fieldName } from '../../../workbook/entries/field-name';
import { usePane } from '../../session/use-pane';

const COLOURS: Readonly<Record<Exclude<Confidence, 'certain'>, 'warning' | 'informative'>> = {
  likely: 'warning',
  'by-hand': 'informative',
};

const useStyles = makeStyles({
  edit: { alignSelf: 'flex-start' },
  taken: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
  },
});

/** One table: what each of its headings was taken for, and how sure that is. */
export function TableSummary({
  table,
  texts,
  onEdit,
}: {
  readonly table: RecognisedTable;
  readonly texts: AssignmentTexts;
  readonly onEdit: () => void;
}) {
  const { language } = usePane();
  const styles = useStyles();
  const kind = taskpaneTexts(language).kinds[table.kind];
  const place = { sheet: table.sheet, cell: table.area };
  const read = table.missing.length === 0;
  const used = table.columns.map(({ field, year, heading, column, unit, confidence }) => ({
    key: column,
    cells: [
      <ColumnHeading key="heading" heading={heading} column={column} texts={texts} />,
      <span key="taken" className={styles.taken}>
        {[
          fieldName(texts, language, table.kind, field, year),
          ...(unit === null || unit === '€' ? [] : [unit]),
        ].join(', ')}
        {confidence === 'certain' ? (
          <Caption1>{texts.confidence.certain}</Caption1>
        ) : (
          <Badge appearance="tint" color={COLOURS[confidence]}>
            {texts.confidence[confidence]}
          </Badge>
        )}
      </span>,
    ],
  }));
  const unused = table.unused.map(({ heading, column }) => ({
    key: column,
    cells: [<ColumnHeading key="heading" heading={heading} column={column} texts={texts} />, texts.unused],
  }));
  return (
    <Section title={read ? kind : fill(texts.candidate, { kind })}>
      <Body1>
        <PlaceLink place={place} />
      </Body1>
      {!read && <Body1>{fill(texts.missing, { columns: missingText(table.missing, language) })}</Body1>}
      <FigureTable
        label={`${kind} ${cellReference(place)}`}
        headings={[texts.heading, texts.takenFor]}
        rows={[...used, ...unused]}
        figures={0}
      />
      <Button
        className={styles.edit}
        aria-label={fill(texts.editOf, { place: cellReference(place) })}
        onClick={onEdit}
      >
        {texts.edit}
      </Button>
    </Section>
  );
}

/** `Verfügt/Ist (column J)`: the heading is the sheet's. */
function ColumnHeading({
  heading,
  column,
  texts,
}: {
  readonly heading: string;
  readonly column: string;
  readonly texts: AssignmentTexts;
}) {
  const [before = '', after = ''] = texts.column.split('{heading}');
  return (
    <>
      {before}
      <span lang="de">{heading}</span>
      {fill(after, { column })}
    </>
  );
}
