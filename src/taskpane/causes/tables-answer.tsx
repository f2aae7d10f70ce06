import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Examination } from '../../commands/examination';
import { assignment as german } from '../../i18n/de/taskpane-assignment';
import { assignment as english } from '../../i18n/en/taskpane-assignment';
import { fill } from '../../i18n/fill';
import { inLanguage } from '../../i18n/language';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { nearestToPosts } from '../../workbook/entries/proposed-columns';
import { AddTemplate } from '../parts/template-section';
import { usePane } from '../session/use-pane';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** Where no list of posts was found: the sheet that comes nearest by its contents, any other one, or the template. */
export function PostsAnswer({ examination }: { readonly examination: Examination }) {
  const { language } = usePane();
  const { snapshot } = examination;
  const nearest = useMemo(() => nearestToPosts(snapshot), [snapshot]);
  const texts = inLanguage(language, german, english);
  return (
    <>
      {nearest !== null && (
        <>
          <Body1>{fill(texts.nearest, { sheet: nearest.sheet })}</Body1>
          <AssignSheet sheet={nearest.sheet} />
        </>
      )}
      <TablesAnswer />
    </>
  );
}

/** Where no table of a kind was found: one can be assigned by hand, or the template laid out. */
export function TablesAnswer() {
  const { language, actions } = usePane();
  const styles = useStyles();
  return (
    <>
      <Button className={styles.start} onClick={() => actions.open('assignment')}>
        {taskpaneTexts(language).views.assignment}
      </Button>
      <AddTemplate />
    </>
  );
}

/** Leads to the columns of the table on a sheet, to say what each holds. */
export function AssignSheet({ sheet }: { readonly sheet: string }) {
  const { language, actions } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  return (
    <Button
      className={styles.start}
      onClick={() => actions.open('assignment', { kind: 'section', section: sheet })}
    >
      {fill(texts.assignSheet, { sheet })}
    </Button>
  );
}
