import { Caption1, Link, makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { PinFilled, PinRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Examination } from '../../commands/examination';
import { severityOf } from '../../domain/findings/severity';
import { sentence } from '../../domain/findings/sentence';
import { follow as german } from '../../i18n/de/taskpane-follow';
import { follow as english } from '../../i18n/en/taskpane-follow';
import { fill } from '../../i18n/fill';
import { inLanguage } from '../../i18n/language';
import { withMinus } from '../../i18n/with-minus';
import { cellReference } from '../../workbook/cell-reference';
import { knownCell, type KnownCell } from '../../workbook/known-cells/known-cells';
import type { PostOfRow } from '../../workbook/post-of-row';
import { PlaceLink } from '../parts/place-link';
import { TARGET } from '../parts/target';
import { useAnswer } from '../parts/use-answer';
import { useFollowed, usePane } from '../session/use-pane';
import { amountOf, effectWords, readingWords } from './cell-words';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  pin: { minWidth: '24px', width: '24px', height: '24px', padding: 0, flexShrink: 0 },
  said: { flexGrow: 1, minWidth: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
    overflowWrap: 'anywhere',
  },
  amount: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  aside: { color: tokens.colorNeutralForeground2 },
  link: { ...TARGET, fontSize: tokens.fontSizeBase200, textAlign: 'start' },
  // The whole sentence stands under *Prüfen*; here it must leave room for the view.
  finding: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    flexGrow: 1,
    flexBasis: '160px',
  },
});

/** What is known of the cell that is selected in the grid: its figure, what it was read as, what is to be said of it. */
export function CellStrip({ examination }: { readonly examination: Examination }) {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  useFollowing(examination);
  const { place, pinned } = useFollowed();
  const known = place === null ? null : knownCell(place, examination);
  if (known === null && !pinned && state.location.view !== 'why') return null;
  return (
    <section className={styles.strip} aria-label={texts.strip}>
      <ToggleButton
        className={styles.pin}
        appearance="subtle"
        size="small"
        checked={pinned}
        icon={pinned ? <PinFilled /> : <PinRegular />}
        aria-label={texts.pin}
        title={pinned ? texts.pinned : texts.pin}
        onClick={() => actions.pin(!pinned)}
      />
      <div className={styles.said}>
        {known === null || place === null ? (
          <div className={styles.line}>
            <Caption1 className={styles.aside}>{pinned ? texts.held : texts.following}</Caption1>
          </div>
        ) : state.stale ? (
          <div className={styles.line}>
            <PlaceLink place={place} />
            <Caption1 className={styles.aside}>{texts.stale}</Caption1>
          </div>
        ) : (
          <Known known={known} examination={examination} />
        )}
      </div>
    </section>
  );
}

/** Watches the grid as long as there is something to say of its cells, and somebody who sees it. */
function useFollowing(examination: Examination): void {
  const { actions } = usePane();
  const isSeen = useSyncExternalStore(watchSeen, () => document.visibilityState === 'visible');
  useEffect(() => (isSeen ? actions.followSelection() : undefined), [actions, isSeen, examination]);
}

function watchSeen(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

function Known({ known, examination }: { readonly known: KnownCell; readonly examination: Examination }) {
  const styles = useStyles();
  const { figure, reading, findings } = known;
  const gravest = findings[0];
  const isOnlyNote = gravest !== undefined && severityOf(gravest) === 'info';
  return (
    <>
      {figure !== null ? (
        <FigureLine known={known} />
      ) : reading !== null ? (
        <ReadingLine known={known} examination={examination} />
      ) : (
        <div className={styles.line}>
          <PlaceLink place={known.place} />
        </div>
      )}
      {gravest !== undefined && (!isOnlyNote || (figure === null && reading === null)) && (
        <FindingLine known={known} />
      )}
    </>
  );
}

/** A figure with its amount, and the way to why it is so. */
function FigureLine({ known }: { readonly known: KnownCell }) {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const { pinned, byPane } = useFollowed();
  const texts = inLanguage(language, german, english);
  const figure = known.figure!;
  const amount = withMinus(amountOf(figure, texts, language));
  const { label } = figure;
  const isExplained = state.location.view === 'why' && !pinned && !byPane;
  return (
    <div className={styles.line}>
      <PlaceLink place={known.place} />
      <Caption1>{label}</Caption1>
      <Caption1 className={styles.amount}>{amount}</Caption1>
      {!figure.isShown && <Caption1 className={styles.aside}>({texts.notWritten})</Caption1>}
      {!isExplained && (
        <Link
          as="button"
          className={styles.link}
          aria-label={fill(texts.whyOf, { figure: label, amount })}
          onClick={() => actions.open('why', { kind: 'figure', figure: figure.figure, label })}
        >
          {texts.why}
        </Link>
      )}
    </div>
  );
}

/** What an input is read as and has an effect on, and the way to what all of its table is read as. */
function ReadingLine({
  known,
  examination,
}: {
  readonly known: KnownCell;
  readonly examination: Examination;
}) {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const reading = known.reading!;
  const post = usePostOf(known, examination);
  const effect = effectWords(reading, post, examination, texts, language);
  const { figure } = effect ?? { figure: null };
  return (
    <div className={styles.line}>
      <PlaceLink place={known.place} />
      <Caption1>{readingWords(reading, post, texts, language)}</Caption1>
      {effect !== null && figure === null && <Caption1 className={styles.aside}>{effect.text}</Caption1>}
      {effect !== null && figure !== null && (
        <Caption1>
          {texts.actsOn}{' '}
          <Link
            as="button"
            inline
            className={styles.link}
            aria-label={fill(texts.effectOf, { effect: effect.text })}
            onClick={() => actions.open('why', { kind: 'figure', figure, label: effect.text })}
          >
            {effect.text}
          </Link>
        </Caption1>
      )}
      {state.location.view !== 'assignment' && (
        <Link
          as="button"
          className={styles.link}
          aria-label={fill(texts.readingOf, { cell: cellReference(known.place) })}
          onClick={() => actions.open('assignment')}
        >
          {texts.reading}
        </Link>
      )}
    </div>
  );
}

/** The post of the row, which the case knows and the examination does not; null until it is there, and for other rows. */
function usePostOf({ reading }: KnownCell, examination: Examination): PostOfRow | null {
  const isOfPost = reading?.kind === 'field' && reading.table === 'posts' && reading.field !== null;
  const { sheet, line } = isOfPost ? reading.row : { sheet: '', line: '' };
  const ask = useCallback(
    async (row: string) =>
      row === '' ? null : ((await examination.case?.postOf({ sheet, line: row })) ?? null),
    [examination, sheet],
  );
  return useAnswer(ask, line);
}

/** What is to be said of the cell, the gravest first. */
function FindingLine({ known }: { readonly known: KnownCell }) {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const [gravest] = known.findings;
  const severity = severityOf(gravest!);
  return (
    <div className={styles.line}>
      <Caption1 className={mergeClasses(styles.finding, severity !== 'info' && styles.amount)}>
        {withMinus(sentence({ ...gravest!, place: null }, language))}
      </Caption1>
      {state.location.view !== 'findings' && (
        <Link
          as="button"
          className={styles.link}
          aria-label={fill(texts.toSettleOf, { cell: cellReference(known.place) })}
          onClick={() => actions.open('findings')}
        >
          {texts.toSettle}
        </Link>
      )}
    </div>
  );
}
