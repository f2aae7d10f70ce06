import { Link, makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { PinFilled, PinRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Examination } from '../../commands/examination';
import { severityOf } from '../../domain/findings/severity';
import { said } from '../parts/said';
import type { Place } from '../../domain/place';
import { follow as german } from '../../i18n/de/taskpane-follow';
import { follow as english } from '../../i18n/en/taskpane-follow';
import { fill } from '../../i18n/fill';
import { inLanguage } from '../../i18n/language';
import { nameInWords } from '../../i18n/name-in-words';
import { withMinus } from '../../i18n/with-minus';
import { cellReference } from '../../workbook/cell-reference';
import { knownCell, type KnownCell } from '../../workbook/known-cells/known-cells';
import type { PostOfRow } from '../../workbook/post-of-row';
import { PlaceLink } from '../parts/place-link';
import { TARGET } from '../parts/target';
import { useAnswer } from '../parts/use-answer';
import { useFollowed, usePane } from '../session/use-pane';
import { FORCED, SLIM } from '../theme/media';
import { amountOf, effectWords, readingWords } from './cell-words';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    [FORCED]: { border: '1px solid CanvasText' },
  },
  pin: { minWidth: '24px', width: '24px', height: '24px', padding: 0, flexShrink: 0 },
  said: { flexGrow: 1, minWidth: 0 },
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
    overflowWrap: 'anywhere',
    '& button': { fontSize: 'inherit' },
  },
  place: { fontWeight: tokens.fontWeightSemibold },
  amount: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  aside: { color: tokens.colorNeutralForeground2 },
  link: { ...TARGET, textAlign: 'start' },
  found: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  toSettle: { flexShrink: 0, whiteSpace: 'nowrap' },
  // The whole sentence stands under *Prüfen*; here it must leave room for the view.
  finding: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    [SLIM]: { WebkitLineClamp: 1 },
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    flexGrow: 1,
    lineHeight: tokens.lineHeightBase200,
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
          <p className={mergeClasses(styles.line, styles.aside)}>{pinned ? texts.held : texts.following}</p>
        ) : state.stale ? (
          <p className={styles.line}>
            <Where place={place} /> <span className={styles.aside}>{texts.stale}</span>
          </p>
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
        <p className={styles.line}>
          <Where place={known.place} />
        </p>
      )}
      {gravest !== undefined && (!isOnlyNote || (figure === null && reading === null)) && (
        <FindingLine known={known} />
      )}
    </>
  );
}

/** The cell; while it is held another one may be selected, and it leads back. */
function Where({ place }: { readonly place: Place }) {
  const styles = useStyles();
  const { pinned, place: followed } = useFollowed();
  if (pinned || cellReference(place) !== cellReference(followed ?? place)) return <PlaceLink place={place} />;
  return (
    <span className={styles.place} lang="de">
      {cellReference(place)}
    </span>
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
  const label = nameInWords(figure.label, language);
  // Right after a run the examination shown is the one that was made for it, before the cells were written.
  const isToWrite = !figure.isShown && !state.written;
  const isExplained = state.location.view === 'why' && !pinned && !byPane;
  return (
    <p className={styles.line}>
      <Where place={known.place} /> {label} <span className={styles.amount}>{amount}</span>
      {isToWrite && <span className={styles.aside}> ({texts.notWritten})</span>}{' '}
      {!isExplained && (
        <Link
          as="button"
          inline
          className={styles.link}
          aria-label={fill(texts.whyOf, { figure: label, amount })}
          onClick={() => actions.open('why', { kind: 'figure', figure: figure.figure, label })}
        >
          {texts.why}
        </Link>
      )}
    </p>
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
    <p className={styles.line}>
      <Where place={known.place} /> {readingWords(reading, post, texts, language)}
      {effect !== null && figure === null && <span className={styles.aside}> · {effect.text}</span>}
      {effect !== null && figure !== null && (
        <>
          {` · ${texts.actsOn} `}
          <Link
            as="button"
            inline
            className={styles.link}
            aria-label={fill(texts.effectOf, { effect: effect.text })}
            onClick={() => actions.open('why', { kind: 'figure', figure, label: effect.text })}
          >
            {effect.text}
          </Link>
        </>
      )}{' '}
      {state.location.view !== 'assignment' && (
        <Link
          as="button"
          inline
          className={styles.link}
          aria-label={fill(texts.readingOf, { cell: cellReference(known.place) })}
          onClick={() => actions.open('assignment')}
        >
          {texts.reading}
        </Link>
      )}
    </p>
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
  return (
    <div className={mergeClasses(styles.line, styles.found)}>
      <span className={styles.finding}>{said({ ...gravest!, place: null }, language)}</span>
      {state.location.view !== 'findings' && (
        <Link
          as="button"
          inline
          className={mergeClasses(styles.link, styles.toSettle)}
          aria-label={fill(texts.toSettleOf, { cell: cellReference(known.place) })}
          onClick={() => actions.open('findings')}
        >
          {texts.toSettle}
        </Link>
      )}
    </div>
  );
}
