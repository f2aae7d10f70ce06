import { Caption1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { ModuleNumber } from '../../../domain/case';
import { sentence } from '../../../domain/findings/finding';
import type { Language } from '../../../domain/findings/finding';
import { fill, resultSheetTexts, taskpaneTexts } from '../../../i18n/texts';
import type { Figures } from '../../../workbook/examiner';
import { FigureLink } from '../../parts/figure-link';
import { FigureTable } from '../../parts/figure-table';
import type { FigureRow } from '../../parts/figure-table';
import { Section } from '../../parts/section';
import type { PaneActions } from '../../session/pane-actions';

const useStyles = makeStyles({
  total: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
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
  const { modules, module: moduleTitle } = resultSheetTexts(language, result.modules);
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
    ...result.ownShare
      .filter((row) => row.module === module)
      .map((row) => ({
        key: `${module}/${row.year}`,
        cells: [
          modules[module],
          String(row.year),
          link(row.ownShare, module, row.year, `${modules[module]} ${row.year}`),
        ],
      })),
    {
      key: `${module}`,
      total: true,
      cells: [
        `${texts.sum} ${fill(moduleTitle, { module: String(module) })}`,
        '',
        link(total, module, null, modules[module]),
      ],
    },
  ]);
  const years: FigureRow[] = [...totals.byYear].map(([year, total]) => ({
    key: `year ${year}`,
    total: true,
    cells: [texts.sum, String(year), link(total, null, year, String(year))],
  }));
  return (
    <Section title={texts.ownShareTotal}>
      <Subtitle1 className={styles.total}>
        {link(totals.ownShare, null, null, texts.sum)}
        {!totals.ownShare.known && (
          <Caption1 className={styles.reason}>{sentence(totals.ownShare.reason, language)}</Caption1>
        )}
      </Subtitle1>
      <FigureTable
        label={texts.ownShare}
        headings={[moduleHeading(result, language), texts.year, texts.ownShare]}
        rows={[...rows, ...years]}
      />
    </Section>
  );
}

function moduleHeading(result: Figures, language: Language): string {
  return resultSheetTexts(language, result.modules).columns.module;
}
