import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import type { PapersTexts } from '../../../i18n/de/taskpane-papers';
import { fill } from '../../../i18n/fill';
import { resolutionPlainText, rowsOfText } from '../../../workbook/sheets/resolution-plain-text';
import { resolutionText, type ResolutionBlock } from '../../../workbook/sheets/resolution-text';
import { TO_FILL_IN } from '../../../workbook/sheets/resolution-words';
import { Records } from '../../parts/records';
import { Section } from '../../parts/section';
import { usePane } from '../../session/use-pane';
import type { ResultViewProps } from '../view-props';
import { MarkedText } from './marked-text';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start' },
  draft: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0 },
  paragraph: { margin: 0 },
  note: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
});

/** The draft resolution of the sheet `KIM-Beschluss`, with what is to be filled in marked, ready to copy. */
export function ResolutionSection({
  result,
  texts,
}: Pick<ResultViewProps, 'result'> & { readonly texts: PapersTexts }) {
  const { actions } = usePane();
  const styles = useStyles();
  const { resolution } = result;
  const text = resolutionPlainText(resolution, result.modules);
  const open = text.split(TO_FILL_IN).length - 1;
  const values = { count: String(open), mark: TO_FILL_IN };
  return (
    <Section title={texts.resolution}>
      <MessageBar intent={open === 0 ? 'success' : 'warning'} layout="multiline">
        <MessageBarBody>
          {open === 0 ? texts.complete : fill(open === 1 ? texts.toFillInOne : texts.toFillIn, values)}
        </MessageBarBody>
      </MessageBar>
      <Button className={styles.button} icon={<CopyRegular />} onClick={() => void actions.copy(text)}>
        {texts.copyResolution}
      </Button>
      <Caption1>{texts.german}</Caption1>
      <div className={styles.draft} lang="de">
        {resolutionText(resolution, result.modules).map((block, index) => (
          <Block key={index} block={block} texts={texts} />
        ))}
      </div>
    </Section>
  );
}

/** A paragraph, heading or table of the draft. */
function Block({ block, texts }: { readonly block: ResolutionBlock; readonly texts: PapersTexts }) {
  const styles = useStyles();
  switch (block.kind) {
    case 'table': {
      const { table } = block;
      const [headings = [], ...rows] = rowsOfText(table);
      const names = table.texts.length;
      return (
        <Records
          label={texts.tables[table.purpose]}
          records={rows.map((row) => {
            const title = row
              .slice(0, names)
              .filter((text) => text !== '')
              .join(', ');
            return {
              key: title,
              title,
              entries: row.slice(names).map((amount, column) => ({
                label: headings[names + column] ?? '',
                value: <MarkedText text={amount} />,
              })),
            };
          })}
        />
      );
    }
    case 'title':
    case 'heading':
      return (
        <Subtitle2 as="h3" className={styles.heading}>
          {block.text}
        </Subtitle2>
      );
    case 'note':
      return (
        <Caption1 className={styles.note}>
          <MarkedText text={block.text} />
        </Caption1>
      );
    case 'paragraph':
      return (
        <Body1 as="p" className={styles.paragraph}>
          <MarkedText text={block.text} />
        </Body1>
      );
  }
}
