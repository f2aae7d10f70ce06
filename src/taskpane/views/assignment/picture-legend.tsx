import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AssignmentTexts } from '../../../i18n/de/taskpane-assignment';
import type { LabelPart } from '../../../workbook/blocks/block-picture';
import { MEASURE_GROUPS, type MeasureGroup } from './measure-group';
import { useFigureLook, useLabelLook } from './picture-look';
import { PartMark } from './part-mark';
import { LEGEND, LEGEND_ENTRY } from '../../parts/legend-look';

const useStyles = makeStyles({
  legend: LEGEND,
  entry: LEGEND_ENTRY,
  swatch: { paddingInline: '2px', borderRadius: tokens.borderRadiusSmall },
  line: { height: '14px', width: '2px' },
});

/** What the colours, letters and lines of a picture mean; only those that it has. */
export function PictureLegend({
  parts,
  groups,
  hasQuestion,
  texts,
}: {
  readonly parts: ReadonlySet<LabelPart>;
  readonly groups: ReadonlySet<MeasureGroup>;
  readonly hasQuestion: boolean;
  readonly texts: AssignmentTexts;
}) {
  const styles = useStyles();
  const labels = useLabelLook();
  const figures = useFigureLook();
  const all = Object.keys(texts.parts) as LabelPart[];
  return (
    <ul className={styles.legend} aria-label={texts.legend}>
      {all
        .filter((part) => parts.has(part))
        .map((part) => (
          <li key={part} className={styles.entry}>
            <span className={mergeClasses(styles.swatch, labels[part])}>
              <PartMark mark={texts.partMarks[part]} />
            </span>
            <Caption1>{texts.parts[part]}</Caption1>
          </li>
        ))}
      {MEASURE_GROUPS.filter((group) => groups.has(group)).map((group) => (
        <li key={group} className={styles.entry}>
          <span className={mergeClasses(styles.line, figures[group])} />
          <Caption1>{texts.measureGroups[group]}</Caption1>
        </li>
      ))}
      {hasQuestion && (
        <li className={styles.entry}>
          <PartMark mark="?" isQuestion />
          <Caption1>{texts.question}</Caption1>
        </li>
      )}
    </ul>
  );
}
