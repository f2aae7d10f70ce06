import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  Spinner,
  Title3,
  tokens,
  Tree,
} from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useState } from 'react';
import type { FigureId } from '../../../domain/explanation/figure-id';
import { isShortened } from '../../../domain/explanation/shortened';
import { why as german } from '../../../i18n/de/taskpane-why';
import { why as english } from '../../../i18n/en/taskpane-why';
import { inLanguage } from '../../../i18n/language';
import { figureValue, renderExplanation } from '../../../i18n/render-explanation';
import { fill } from '../../../i18n/fill';
import { withMinus } from '../../../i18n/with-minus';
import type { Place } from '../../../domain/place';
import { areaAddress } from '../../../workbook/address';
import { cellReference } from '../../../workbook/cell-reference';
import { Section } from '../../parts/section';
import { useAnswer } from '../../parts/use-answer';
import { useLast } from '../../parts/use-last';
import { usePane } from '../../session/use-pane';
import type { ResultViewProps } from '../view-props';
import { hasMarks } from './figure-details';
import { figureOfCell } from './figure-of-cell';
import { FigureItem } from './figure-item';

/** A sum of 100.000 posts has as many inputs; who wants more of them asks for them in portions. */
const PORTION = 50;

const useStyles = makeStyles({
  value: { fontVariantNumeric: 'tabular-nums' },
  copy: { alignSelf: 'flex-start' },
  legend: { color: tokens.colorNeutralForeground2 },
});

/** How one figure came about: its formula in words, its inputs with their cells, its rules with source and grade. */
export function WhyView({ subject, ...shared }: ResultViewProps) {
  if (subject?.kind !== 'figure') return <OfSelectedCell {...shared} />;
  return (
    <Derivation
      key={JSON.stringify(subject.figure)}
      {...shared}
      figure={subject.figure}
      label={subject.label}
    />
  );
}

/** Follows the cell that is selected in the grid. */
function OfSelectedCell(shared: Omit<ResultViewProps, 'subject'>) {
  const { language, actions } = usePane();
  const { examination, result } = shared;
  const texts = inLanguage(language, german, english);
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(
    () => actions.watchSelection(({ sheet, area }) => setPlace({ sheet, cell: areaAddress(area) })),
    [actions],
  );
  const found = place === null ? null : figureOfCell(place, examination, result);
  if (found === null) {
    return (
      <>
        {place !== null && <Body1>{fill(texts.noFigure, { cell: cellReference(place) })}</Body1>}
        <Body1>{texts.choose}</Body1>
      </>
    );
  }
  return (
    <>
      {found.isPart && <Body1>{texts.wholePosition}</Body1>}
      <Derivation key={JSON.stringify(found.figure)} {...shared} figure={found.figure} label={found.label} />
    </>
  );
}

function Derivation({
  examination,
  figure,
  label,
}: Omit<ResultViewProps, 'subject'> & { readonly figure: FigureId; readonly label: string }) {
  const { language, actions } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const [most, setMost] = useState(PORTION);
  const { case: asked } = examination;
  const ask = useCallback((count: number) => asked.explain(figure, count), [asked, figure]);
  const explanation = useLast(useAnswer(ask, most));
  return (
    <Section title={label}>
      {explanation === null ? (
        <Spinner label={texts.loading} />
      ) : (
        <>
          <Title3 className={styles.value}>{withMinus(figureValue(explanation, language))}</Title3>
          <Button
            className={styles.copy}
            icon={<CopyRegular />}
            onClick={() =>
              void actions.copy(
                [
                  label,
                  ...renderExplanation(explanation, language),
                  ...(isShortened(explanation) ? [texts.shortened] : []),
                ].join('\n'),
              )
            }
          >
            {texts.copy}
          </Button>
          <Caption1 className={styles.legend}>
            {hasMarks(explanation) || isShortened(explanation) ? texts.legend : texts.nothingMarked}
          </Caption1>
          <Tree aria-label={fill(texts.tree, { figure: label })} defaultOpenItems={['0', '0/0', '0/1']}>
            <FigureItem
              explanation={explanation}
              path="0"
              texts={texts}
              onMore={() => setMost(most + PORTION)}
            />
          </Tree>
        </>
      )}
    </Section>
  );
}
