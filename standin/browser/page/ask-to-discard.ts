import { byId } from './page-texts';

/** Asks whether changes that nobody has downloaded may be lost. */
export function askToDiscard(): Promise<boolean> {
  const dialog = byId<HTMLDialogElement>('discard');
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'discard'), { once: true });
  });
}
