import { Button, MessageBarActions } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

/** The button at the end of a message bar that closes it, after the bar's other buttons. */
export function CloseAction({
  label,
  onClose,
  children,
}: {
  readonly label: string;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}) {
  return (
    <MessageBarActions
      containerAction={
        <Button appearance="transparent" aria-label={label} icon={<DismissRegular />} onClick={onClose} />
      }
    >
      {children}
    </MessageBarActions>
  );
}
