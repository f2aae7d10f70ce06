import { Badge, Body1, Caption1 } from '@fluentui/react-components';
import type { DueDateRow } from '../../../domain/due-dates/due-date-row';
import type { RegistrationTexts } from '../../../i18n/de/taskpane-registration';
import { dateText } from '../../../i18n/date-text';
import { fill } from '../../../i18n/fill';
import { resultSheetTexts } from '../../../i18n/result-sheet-texts';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import type { Figures } from '../../../workbook/computed';
import { PlaceLink } from '../../parts/place-link';
import { Records } from '../../parts/records';
import { Section } from '../../parts/section';
import { usePane } from '../../session/use-pane';

/** What has to be done by when, and what is overdue on the day that the sheet gives. */
export function DueDatesSection({
  result,
  texts,
}: {
  readonly result: Figures;
  readonly texts: RegistrationTexts;
}) {
  const { language } = usePane();
  const { dueDates: words } = resultSheetTexts(language);
  const { unknown } = taskpaneTexts(language);
  const { asOf, rows } = result.dueDates;
  const stateOf = ({ overdue }: DueDateRow): string => {
    if (!overdue.known) return unknown;
    return overdue.value ? words.overdue : words.open;
  };
  return (
    <Section title={words.heading}>
      {rows.length === 0 ? (
        <Body1>{texts.noDueDates}</Body1>
      ) : (
        <>
          <Caption1>
            {asOf === null ? words.noAsOf : fill(words.asOf, { date: dateText(asOf, language) })}
          </Caption1>
          <Records
            label={words.heading}
            records={rows.map((row, index) => ({
              key: `${index}`,
              title: row.label,
              entries: [
                {
                  label: row.date.known ? dateText(row.date.value, language) : unknown,
                  value: (
                    <Badge
                      appearance="tint"
                      color={row.overdue.known && row.overdue.value ? 'danger' : 'informative'}
                    >
                      {stateOf(row)}
                    </Badge>
                  ),
                },
              ],
              note: <PlaceLink place={row.place} />,
            }))}
          />
        </>
      )}
    </Section>
  );
}
