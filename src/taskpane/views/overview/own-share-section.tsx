import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ModuleNumber } from '../../../domain/case';
import { sentence } from '../../../domain/findings/finding';
import type { Language } from '../../../domain/findings/finding';
import { resultSheetTexts, taskpaneTexts } from '../../../i18n/texts';
import type { Figures } from '../../../workbook/examiner';
import { FigureLink } from '../../parts/figure-link';
import { FigureTable } from '../../parts/figure-table';
import type { FigureRow } from '../../parts/figure-table';
import { Section } from '../../parts/section';
import type { PaneActions } from '../../session/pane-actions';

const useStyles = makeStyles({
  reason: { color: tokens.colorNeutralForeground2 },
});

/** The own share in total, by module and by year; every figure leads to its origin. */
export function OwnShareSection({
  result,
  language,
  actions,
}: {
  readonly result: Figures;
  readonly language: Language;
  readonly actions: PaneActions;
}) {
  const styles = useStyles();
  const texts = taskpaneTexts(language);
  const { modules, columns } = resultSheetTexts(language, result.modules);
  const { totals } = result;
  const link = (
    value: typeof totals.ownShare,
    module: ModuleNumber | null,
    year: number | null,
    label: string,
  ) => (
    <FigureLink
      value={value}
      figure={{ measure: 'own-share', module, year }}
      label={`${texts.ownShare} ${label}`}
      language={language}
      actions={actions}
    />
  );
  const rows: FigureRow[] = [...totals.byModule].flatMap(([module, total]) => [
    { key: `${module}`, total: true, cells: [modules[module], link(total, module, null, modules[module])] },
    ...result.ownShare
      .filter((row) => row.module === module)
      .map((row) => ({
        key: `${module}/${row.year}`,
        cells: [String(row.year), link(row.ownShare, module, row.year, `${modules[module]} ${row.year}`)],
      })),
  ]);
  const years: FigureRow[] = [...totals.byYear].map(([year, total]) => ({
    key: `year ${year}`,
    total: true,
    cells: [`${texts.sum} ${year}`, link(total, null, year, String(year))],
  }));
  return (
    <Section title={texts.ownShareTotal}>
      <Text size={600} weight="semibold">
        {link(totals.ownShare, null, null, texts.sum)}
      </Text>
      {!totals.ownShare.known && (
        <Caption1 className={styles.reason}>{sentence(totals.ownShare.reason, language)}</Caption1>
      )}
      <FigureTable
        label={texts.ownShare}
        headings={[columns.module, texts.ownShare]}
        rows={[...rows, ...years]}
      />
    </Section>
  );
}
