import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Language } from '../../../domain/language';
import type { AssignmentTexts } from '../../../i18n/de/taskpane-assignment';
import type { PictureCell } from '../../../workbook/blocks/block-picture';
import { measureGroupOf } from './measure-group';
import { PartMark } from './part-mark';
import { cellName, shownContent } from '../../../workbook/entries/picture-cell-texts';
import { useFigureLook, useLabelLook } from './picture-look';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '3px',
    boxSizing: 'border-box',
    minHeight: '26px',
    minWidth: '44px',
    maxWidth: '136px',
    paddingInline: '4px',
    fontSize: '12px',
    lineHeight: '16px',
  },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  figure: { justifyContent: 'flex-end', fontVariantNumeric: 'tabular-nums' },
  total: { fontWeight: tokens.fontWeightSemibold },
  result: { fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
  silent: { color: tokens.colorNeutralForeground3 },
});

/** What a cell shows in the picture: its words or amount, and what it was read as. */
export function PictureBox({
  cell,
  isAsked,
  texts,
  language,
}: {
  readonly cell: PictureCell;
  readonly isAsked: boolean;
  readonly texts: AssignmentTexts;
  readonly language: Language;
}) {
  const styles = useStyles();
  const labelLook = useLabelLook();
  const figureLook = useFigureLook();
  const { label, figure } = cell;
  const [part] = label?.parts ?? [];
  const isQuestion = isAsked || (figure !== null && figure.question !== null);
  const content = shownContent(cell, language);
  const isEmptyResult = figure?.isResult === true && content === '';
  return (
    <span
      role="img"
      aria-label={cellName(cell, texts, language)}
      title={content}
      className={mergeClasses(
        styles.box,
        part !== undefined && labelLook[part],
        label !== null && part === undefined && styles.silent,
        figure !== null && styles.figure,
        figure !== null && figureLook[measureGroupOf(figure.measure ?? 'not-an-amount')],
        figure?.isTotal === true && styles.total,
        isEmptyResult && styles.result,
      )}
    >
      {isQuestion && <PartMark mark="?" isQuestion />}
      {label?.parts.map((each) => (
        <PartMark key={each} mark={texts.partMarks[each]} />
      ))}
      {figure?.isTotal === true && <PartMark mark={texts.partMarks.sum} />}
      <span className={styles.text}>{isEmptyResult ? '…' : content}</span>
    </span>
  );
}
