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
import { useCallback, useState } from 'react';
import type { FigureId } from '../../../domain/explanation/figure-id';
import { isShortened } from '../../../domain/explanation/shortened';
import { why as german } from '../../../i18n/de/taskpane-why';
import { why as english } from '../../../i18n/en/taskpane-why';
import { inLanguage } from '../../../i18n/language';
import { figureValue, renderExplanation } from '../../../i18n/render-explanation';
import { fill } from '../../../i18n/fill';
import { nameInWords } from '../../../i18n/name-in-words';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import { withMinus } from '../../../i18n/with-minus';
import type { Place } from '../../../domain/place';
import { cellReference } from '../../../workbook/cell-reference';
import { Section } from '../../parts/section';
import { useAnswer } from '../../parts/use-answer';
import { useLast } from '../../parts/use-last';
import { useFollowed, usePane } from '../../session/use-pane';
import type { ResultViewProps } from '../view-props';
import { hasMarks } from './figure-details';
import { figureOfCell } from '../../../workbook/known-cells/figure-of-cell';
import { FigureItem } from './figure-item';

/** A sum of 100.000 posts has as many inputs; who wants more of them asks for them in portions. */
const PORTION = 50;

/** What is explained while nobody has asked for a figure. */
const TOTAL: FigureId = { measure: 'own-share', module: null, year: null };

const useStyles = makeStyles({
  value: { fontVariantNumeric: 'tabular-nums' },
  copy: { alignSelf: 'flex-start' },
  legend: { color: tokens.colorNeutralForeground2 },
});

/** How one figure came about: its formula in words, its inputs with their cells, its rules with source and grade. */
export function WhyView({ subject, ...shared }: ResultViewProps) {
  const { language } = usePane();
  const { examination, result } = shared;
  const texts = inLanguage(language, german, english);
  const clicked = subject?.kind === 'figure' ? subject : null;
  const place = useCellToExplain(
    clicked !== null,
    (each) => figureOfCell(each, examination, result) !== null,
  );
  const found = place === null ? null : figureOfCell(place, examination, result);
  const shown = found ?? (place === null ? clicked : null);
  if (shown === null) {
    return (
      <>
        {place !== null && <Body1>{fill(texts.noFigure, { cell: cellReference(place) })}</Body1>}
        <Body1>{texts.choose}</Body1>
        <Derivation {...shared} figure={TOTAL} label={taskpaneTexts(language).ownShareTotal} />
      </>
    );
  }
  return (
    <>
      {found?.isPart === true && <Body1>{texts.wholePosition}</Body1>}
      <Derivation
        key={JSON.stringify(shown.figure)}
        {...shared}
        figure={shown.figure}
        label={nameInWords(shown.label, language)}
      />
    </>
  );
}

/**
 * The cell whose figure is shown: the one that is followed, as soon as the user goes to another one. A cell that a link of
 * the derivation led to shows itself in the grid and changes nothing here.
 *
 * @param isOfFigure the view was opened for a figure, which stays until a cell has one as well
 * @returns null as long as the figure is shown that was clicked
 */
function useCellToExplain(isOfFigure: boolean, hasFigure: (place: Place) => boolean): Place | null {
  const followed = useFollowed();
  const { location } = usePane().state;
  const [seen, setSeen] = useState({ location, followed });
  const [place, setPlace] = useState(isOfFigure ? null : followed.place);
  if (seen.location !== location || seen.followed !== followed) {
    setSeen({ location, followed });
    if (seen.location !== location) setPlace(isOfFigure ? null : followed.place);
    else if (
      followed.place !== null &&
      followed.place !== seen.followed.place &&
      !followed.byPane &&
      (!isOfFigure || hasFigure(followed.place))
    )
      setPlace(followed.place);
  }
  return place;
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
