import { Field, makeStyles, SearchBox } from '@fluentui/react-components';

const useStyles = makeStyles({ search: { width: '100%', maxWidth: '100%' } });

/** A field that looks for what is typed; Escape clears it and stays in it, in an empty one it is Excel's. */
export function SearchField({
  label,
  hint,
  clear,
  typed,
  onType,
}: {
  readonly label: string;
  readonly hint: string;
  /** What the button that empties the field is called. */
  readonly clear: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}) {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint}>
      <SearchBox
        className={styles.search}
        value={typed}
        dismiss={{ 'aria-label': clear }}
        onChange={(_, { value }) => onType(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === '') return;
          // Office.js listens at the document: with Escape it leaves the pane, its focus goes to the first tab.
          event.stopPropagation();
          onType('');
        }}
      />
    </Field>
  );
}
