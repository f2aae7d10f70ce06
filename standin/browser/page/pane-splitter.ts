const narrowest = 320;
const widest = 600;
const step = 20;

/** Lets the user set the width of the pane with mouse or arrow keys. */
export function makeResizable(splitter: HTMLElement, pane: HTMLElement): void {
  const set = (width: number) => {
    pane.style.width = `${Math.min(widest, Math.max(narrowest, width))}px`;
  };
  splitter.addEventListener('pointerdown', (start) => {
    splitter.setPointerCapture(start.pointerId);
    const width = pane.offsetWidth;
    const move = (event: PointerEvent) => set(width + start.clientX - event.clientX);
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener('pointerup', () => splitter.removeEventListener('pointermove', move), {
      once: true,
    });
  });
  splitter.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') set(pane.offsetWidth + step);
    if (event.key === 'ArrowRight') set(pane.offsetWidth - step);
  });
}
