import { makeStyles, tokens } from '@fluentui/react-components';
import { TO_FILL_IN } from '../../../workbook/sheets/resolution-words';
import { FORCED } from '../../theme/media';

const useStyles = makeStyles({
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    [FORCED]: { backgroundColor: 'Mark', color: 'MarkText' },
  },
});

/** A text in which every place to fill in is marked; the words say it too. */
export function MarkedText({ text }: { readonly text: string }) {
  const styles = useStyles();
  return text.split(TO_FILL_IN).map((part, index) => (
    <span key={index}>
      {index > 0 && <mark className={styles.mark}>{TO_FILL_IN}</mark>}
      {part}
    </span>
  ));
}
