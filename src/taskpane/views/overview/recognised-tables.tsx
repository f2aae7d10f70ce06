import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { countText } from '../../../i18n/count-text';
import { fill } from '../../../i18n/fill';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import type { RecognisedTable } from '../../../workbook/recognition';
import { PlaceLink } from '../../parts/place-link';
import { Section } from '../../parts/section';
import { usePane } from '../../session/use-pane';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** The tables that were recognised, each with its range and number of rows. */
export function RecognisedTables({ tables }: { readonly tables: readonly RecognisedTable[] }) {
  const { language, actions } = usePane();
  const styles = useStyles();
  const texts = taskpaneTexts(language);
  const rowsOf = ({ rows }: RecognisedTable): string =>
    rows === 1 ? texts.oneRow : fill(texts.rows, { count: countText(rows, language) });
  return (
    <Section title={texts.tables}>
      {tables.length === 0 && <Body1>{texts.noTables}</Body1>}
      <ul className={styles.list}>
        {tables.map((table) => (
          <li key={`${table.sheet}!${table.area}`}>
            {`${texts.kinds[table.kind]}: ${rowsOf(table)}, `}
            <PlaceLink place={{ sheet: table.sheet, cell: table.area }} />
          </li>
        ))}
      </ul>
      <Link as="button" onClick={() => actions.open('assignment')}>
        {texts.views.assignment}
      </Link>
    </Section>
  );
}
