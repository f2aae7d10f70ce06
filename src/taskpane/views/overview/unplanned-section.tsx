import { Body1 } from '@fluentui/react-components';
import { resultSheetTexts, taskpaneTexts } from '../../../i18n/texts';
import type { Figures } from '../../../workbook/examiner';
import { FigureLink } from '../../parts/figure-link';
import { FigureTable } from '../../parts/figure-table';
import type { FigureRow } from '../../parts/figure-table';
import { Section } from '../../parts/section';
import { UnknownReasons } from '../../parts/unknown-reasons';
import { usePane } from '../../session/use-pane';

/** Over-plan and extra-plan need of every budget line and year. */
export function UnplannedSection({ result }: { readonly result: Figures }) {
  const { language } = usePane();
  const texts = taskpaneTexts(language);
  const { kinds } = resultSheetTexts(language);
  const lines: FigureRow[] = result.unplanned.map((row, index) => ({
    key: `${index}`,
    cells: [
      `${row.line}, ${kinds[row.kind]}`,
      String(row.year),
      <FigureLink
        key="amount"
        value={row.amount}
        figure={{ measure: 'unplanned-amount', row: index }}
        label={`${kinds[row.kind]} ${row.line} ${row.year}`}
      />,
    ],
  }));
  const { overPlan, extraPlan } = result.unplannedTotals;
  const totals = (['over-plan', 'extra-plan'] as const).map((measure) => {
    const label = measure === 'over-plan' ? texts.overPlan : texts.extraPlan;
    return {
      key: measure,
      total: true,
      cells: [
        label,
        '',
        <FigureLink
          key="amount"
          value={measure === 'over-plan' ? overPlan : extraPlan}
          figure={{ measure, year: null }}
          label={label}
        />,
      ],
    };
  });
  return (
    <Section title={texts.unplannedLines}>
      {lines.length === 0 ? (
        <Body1>{texts.noUnplanned}</Body1>
      ) : (
        <>
          <FigureTable
            label={texts.unplannedLines}
            headings={[texts.line, texts.year, texts.amount]}
            rows={[...lines, ...totals]}
          />
          <UnknownReasons amounts={[...result.unplanned.map(({ amount }) => amount), overPlan, extraPlan]} />
        </>
      )}
    </Section>
  );
}
