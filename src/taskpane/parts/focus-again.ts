import { useRef } from 'react';

/** Gives the focus back to the button that a form was opened with, once the form was closed without an entry. */
export function useFocusAgain() {
  const opened = useRef<string | null>(null);
  return {
    /** To be called where the form is closed. */
    closed: (button: string): void => {
      opened.current = button;
    },
    /** The reference of a button. */
    of:
      (button: string) =>
      (element: HTMLElement | null): void => {
        if (element === null || opened.current !== button) return;
        opened.current = null;
        element.focus();
      },
  };
}
