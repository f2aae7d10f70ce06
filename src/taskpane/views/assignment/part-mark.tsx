import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FORCED } from '../../theme/media';

const useStyles = makeStyles({
  mark: {
    display: 'inline-block',
    minWidth: '14px',
    fontSize: '10px',
    lineHeight: '14px',
    fontWeight: tokens.fontWeightBold,
    textAlign: 'center',
    flexShrink: 0,
  },
  question: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorPaletteRedBackground3,
    borderRadius: tokens.borderRadiusCircular,
    [FORCED]: { border: '1px solid CanvasText' },
  },
});

/** A letter that says without colour what a label is, or that there is a question. */
export function PartMark({
  mark,
  isQuestion = false,
}: {
  readonly mark: string;
  readonly isQuestion?: boolean;
}) {
  const styles = useStyles();
  return (
    <span aria-hidden className={mergeClasses(styles.mark, isQuestion && styles.question)}>
      {mark}
    </span>
  );
}
