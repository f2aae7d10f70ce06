import { htmlOfText } from './html-of-text';

/**
 * Puts text on the clipboard, and beside it what Word and mail show of it: its lines with tabs as tables. Where the page
 * may not use the clipboard (an older web view, a frame without the permission), both are handed over as the user copies
 * a selected field; the focus goes back afterwards.
 *
 * @throws Error where that is refused too
 */
export async function copyText(text: string): Promise<void> {
  const html = htmlOfText(text);
  try {
    const blob = (type: string, content: string): Blob => new Blob([content], { type });
    const item = new ClipboardItem({
      'text/plain': blob('text/plain', text),
      'text/html': blob('text/html', html),
    });
    await navigator.clipboard.write([item]);
  } catch {
    copyBySelection(text, html);
  }
}

function copyBySelection(text: string, html: string): void {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.setAttribute('aria-hidden', 'true');
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  const hand = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', hand);
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', hand);
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  if (!copied) throw new Error('The browser refused to copy.');
}
