/** An element with a class and a text; '' for none. */
export function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

/** Where a box that lies over the page begins so that neither of its sides is cut, in pixels. */
export function leftInWindow(box: HTMLElement, left: number): string {
  return `${Math.max(0, Math.min(left, window.innerWidth - box.getBoundingClientRect().width))}px`;
}
