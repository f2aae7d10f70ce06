import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { TableKind } from '../../../domain/vocabulary/vocabulary';
import type { AssignmentTexts } from '../../../i18n/de/taskpane-assignment';
import { fill } from '../../../i18n/fill';
import type { AssignedColumn } from '../../../workbook/assignment/assignment';
import { assignableFields } from '../../../workbook/entries/assignable-fields';
import { fieldName } from '../../../workbook/entries/field-name';
import type { MoneyUnit } from '../../../workbook/recognition';
import { UNITS } from '../../../workbook/euro-per-unit';
import { usePane } from '../../session/use-pane';
import { YEARS } from './years';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  more: { display: 'flex', gap: tokens.spacingHorizontalS, paddingInlineStart: tokens.spacingHorizontalL },
  part: { flexGrow: 1, minWidth: 0 },
});

/** What one column holds: the field, and its year and unit where it has these. */
export function ColumnEditor({
  column,
  kind,
  label,
  contents,
  isProposed,
  texts,
  onChange,
}: {
  readonly column: AssignedColumn;
  readonly kind: TableKind;
  readonly label: string;
  /** The first different contents of the column. */
  readonly contents: readonly string[];
  /** What it holds is only taken from its contents. */
  readonly isProposed: boolean;
  readonly texts: AssignmentTexts;
  readonly onChange: (column: AssignedColumn) => void;
}) {
  const styles = useStyles();
  const { language } = usePane();
  const fields = assignableFields(kind);
  const spec = fields.find(({ field }) => field === column.field);
  return (
    <div className={styles.column}>
      <Field
        label={label}
        hint={[
          ...(contents.length === 0 ? [] : [fill(texts.contents, { contents: contents.join(' · ') })]),
          ...(isProposed ? [texts.proposed] : []),
        ].join(' ')}
      >
        <Select
          value={column.field ?? ''}
          onChange={(_, { value }) =>
            onChange({
              ...column,
              field: fields.find(({ field }) => field === value)?.field ?? null,
              year: null,
            })
          }
        >
          <option value="">{texts.unused}</option>
          {fields.map(({ field }) => (
            <option key={field} value={field}>
              {fieldName(texts, language, kind, field, null)}
            </option>
          ))}
        </Select>
      </Field>
      {spec !== undefined && (spec.yearly || spec.holds === 'money') && (
        <div className={styles.more}>
          {spec.yearly && (
            <Field label={texts.yearLabel} className={styles.part}>
              <Select
                aria-label={`${label}, ${texts.yearLabel}`}
                value={column.year === null ? '' : String(column.year)}
                onChange={(_, { value }) =>
                  onChange({ ...column, year: value === '' ? null : Number(value) })
                }
              >
                <option value="">{texts.everyYear}</option>
                {YEARS.map((year) => (
                  <option key={year} value={year}>
                    {year}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          {spec.holds === 'money' && (
            <Field label={texts.unitLabel} className={styles.part}>
              <Select
                aria-label={`${label}, ${texts.unitLabel}`}
                value={column.unit}
                onChange={(_, { value }) => onChange({ ...column, unit: value as MoneyUnit })}
              >
                {UNITS.map((unit) => (
                  <option key={unit}>{unit}</option>
                ))}
              </Select>
            </Field>
          )}
        </div>
      )}
    </div>
  );
}
