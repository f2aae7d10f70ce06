import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { resultSheetTexts } from '../../../i18n/result-sheet-texts';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import type { Figures } from '../../../workbook/computed';
import { FigureLink } from '../../parts/figure-link';
import { FigureTable } from '../../parts/figure-table';
import { Section } from '../../parts/section';
import { UnknownReasons } from '../../parts/unknown-reasons';
import { usePane } from '../../session/use-pane';
import { NARROW } from '../../theme/narrow';
import { resultRows, shownExcessGrant } from './result-rows';
import type { ShownFigure } from './result-rows';

const useStyles = makeStyles({
  total: { [NARROW]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 } },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Own share and unplanned need in total, by module and by year; every figure leads to its origin. */
export function ResultSection({ result }: { readonly result: Figures }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = taskpaneTexts(language);
  const rows = resultRows(result, language);
  const link = ({ amount, figure }: ShownFigure, name: string) => (
    <FigureLink amount={amount} figure={figure} name={name} />
  );
  const amounts = rows.flatMap(({ ownShare, unplanned }) => [ownShare.amount, unplanned.amount]);
  const isDivided = result.unplanned.some(({ modules }) => modules.length > 1);
  const total = rows.at(-1)!;
  const excess = shownExcessGrant(result);
  const { excessGrant: excessName } = resultSheetTexts(language).figures;
  return (
    <>
      <Section title={texts.ownShareTotal}>
        <Text size={600} weight="semibold" className={styles.total}>
          {link(total.ownShare, `${texts.ownShare} ${texts.sum}`)}
        </Text>
      </Section>
      <Section title={texts.unplannedTotal}>
        <Text size={600} weight="semibold" className={styles.total}>
          {link(total.unplanned, texts.unplannedTotal)}
        </Text>
      </Section>
      <Section title={texts.result}>
        <FigureTable
          label={texts.result}
          headings={[texts.moduleAndYear, texts.ownShare, texts.unplannedShort]}
          figures={2}
          rows={rows.map(({ key, group, label, of, total: isTotal, ownShare, unplanned }) => ({
            key,
            group,
            total: isTotal,
            cells: [
              label,
              link(ownShare, `${texts.ownShare} ${of}`),
              link(unplanned, `${texts.unplanned} ${of}`),
            ],
          }))}
        />
        {excess !== null && (
          <Text>
            {`${excessName}: `}
            {link(excess, excessName)}
          </Text>
        )}
        {isDivided && <Caption1 className={styles.hint}>{texts.dividedHint}</Caption1>}
        <UnknownReasons amounts={amounts} />
      </Section>
    </>
  );
}
