import { Button, MessageBarActions } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';

/** The button at the end of a message bar that closes it. */
export function CloseAction({ label, onClose }: { readonly label: string; readonly onClose: () => void }) {
  return (
    <MessageBarActions
      containerAction={
        <Button appearance="transparent" aria-label={label} icon={<DismissRegular />} onClick={onClose} />
      }
    />
  );
}
