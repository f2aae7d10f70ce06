import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import type { OverviewTexts } from '../../../i18n/de/taskpane-overview';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import type { Figures } from '../../../workbook/computed';
import { Disclosure } from '../../parts/disclosure';
import { FigureLink } from '../../parts/figure-link';
import { FigureTable } from '../../parts/figure-table';
import { usePane } from '../../session/use-pane';
import { resultRows, resultText } from './result-rows';
import type { ShownFigure } from './result-rows';
import { unplannedRows } from './unplanned-rows';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  copy: { alignSelf: 'flex-start' },
});

interface Props {
  readonly result: Figures;
  readonly texts: OverviewTexts;
}

/** Own share and unplanned need by module and by year; every figure leads to its origin. */
export function ByModule({ result, texts }: Props) {
  const { language, actions } = usePane();
  const styles = useStyles();
  const { ownShare: ownShareName, unplanned: unplannedName } = taskpaneTexts(language);
  const rows = resultRows(result, texts, language);
  const link = ({ amount, figure }: ShownFigure, name: string) => (
    <FigureLink amount={amount} figure={figure} name={name} />
  );
  const isDivided = result.unplanned.some(({ modules }) => modules.length > 1);
  return (
    <Disclosure name="modules" title={texts.byModule} open>
      <FigureTable
        label={texts.byModule}
        headings={[texts.moduleAndYear, ownShareName, texts.need]}
        figures={2}
        rows={rows.map(({ key, group, label, of, total, ownShare, unplanned }) => ({
          key,
          group,
          total,
          cells: [label, link(ownShare, `${ownShareName} ${of}`), link(unplanned, `${unplannedName} ${of}`)],
        }))}
      />
      <Button
        appearance="subtle"
        size="small"
        className={styles.copy}
        icon={<CopyRegular />}
        onClick={() => void actions.copy(resultText(rows, texts, language))}
      >
        {texts.copyTable}
      </Button>
      {isDivided && <Caption1 className={styles.hint}>{texts.dividedHint}</Caption1>}
    </Disclosure>
  );
}

/** Over-plan and extra-plan need of every budget line and year. */
export function ByLine({ result, texts }: Props) {
  const { language } = usePane();
  const rows = unplannedRows(result, texts, language);
  return (
    <Disclosure name="lines" title={texts.byLine}>
      {rows.length === 0 ? (
        <Caption1>{texts.noLines}</Caption1>
      ) : (
        <FigureTable
          label={texts.byLine}
          headings={[texts.line, texts.year, taskpaneTexts(language).amount]}
          rows={rows.map(({ key, label, year, amount, total }) => ({
            key,
            total,
            cells: [label, year, <FigureLink key="amount" {...amount} />],
          }))}
        />
      )}
    </Disclosure>
  );
}
