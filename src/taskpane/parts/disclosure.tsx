import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useKept } from '../session/kept';

const useStyles = makeStyles({
  disclosure: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  button: {
    justifyContent: 'flex-start',
    textAlign: 'start',
    paddingInline: tokens.spacingHorizontalXS,
    minHeight: '32px',
    width: '100%',
    fontWeight: tokens.fontWeightSemibold,
    // From the start of the line, whatever the icon takes.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  beside: { marginInlineStart: 'auto', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightRegular },
});

/** A part of a view that is shown when it is asked for; it stays open when the user comes back. */
export function Disclosure({
  name,
  title,
  lang,
  beside,
  open = false,
  heading: Heading = 'h2',
  children,
}: {
  /** Tells it apart from others of the view. */
  readonly name: string;
  readonly title: string;
  /** The language of the title, where it is a word of the workbook. */
  readonly lang?: 'de';
  /** What is to be known while it is closed: a sum, a count. */
  readonly beside?: string;
  readonly open?: boolean;
  /** `h3` below a heading of its own. */
  readonly heading?: 'h2' | 'h3';
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const [isOpen, setOpen] = useKept(`open ${name}`, open);
  const id = useId();
  return (
    <section className={styles.disclosure}>
      <Heading className={styles.heading}>
        <Button
          appearance="subtle"
          className={styles.button}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <span lang={lang}>{title}</span>
          {beside !== undefined && <span className={styles.beside}>{beside}</span>}
        </Button>
      </Heading>
      <div id={id} className={styles.disclosure} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
}
