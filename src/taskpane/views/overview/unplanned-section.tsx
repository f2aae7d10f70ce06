import { Body1 } from '@fluentui/react-components';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import type { Figures } from '../../../workbook/computed';
import { FigureLink } from '../../parts/figure-link';
import { FigureTable } from '../../parts/figure-table';
import { Section } from '../../parts/section';
import { UnknownReasons } from '../../parts/unknown-reasons';
import { usePane } from '../../session/use-pane';
import { unplannedRows } from './unplanned-rows';

/** Over-plan and extra-plan need of every budget line and year. */
export function UnplannedSection({ result }: { readonly result: Figures }) {
  const { language } = usePane();
  const texts = taskpaneTexts(language);
  const rows = unplannedRows(result, language);
  return (
    <Section title={texts.unplannedLines}>
      {rows.length === 0 ? (
        <Body1>{texts.noUnplanned}</Body1>
      ) : (
        <>
          <FigureTable
            label={texts.unplannedLines}
            headings={[texts.line, texts.year, texts.amount]}
            rows={rows.map(({ key, label, year, amount, total }) => ({
              key,
              total,
              cells: [label, year, <FigureLink key="amount" {...amount} />],
            }))}
          />
          <UnknownReasons amounts={rows.map(({ amount }) => amount.amount)} />
        </>
      )}
    </Section>
  );
}
