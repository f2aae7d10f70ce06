const narrowest = 320;
const widest = 600;
const step = 20;
/** As workbench.css has it. */
const standardWidth = 350;

/** Lets the user set the width of the pane with mouse or arrow keys. */
export function makeResizable(splitter: HTMLElement, pane: HTMLElement): void {
  const set = (width: number) => {
    const kept = Math.min(widest, Math.max(narrowest, width));
    pane.style.width = `${kept}px`;
    splitter.setAttribute('aria-valuenow', String(kept));
  };
  splitter.setAttribute('aria-valuemin', String(narrowest));
  splitter.setAttribute('aria-valuemax', String(widest));
  splitter.setAttribute('aria-valuenow', String(pane.offsetWidth || standardWidth));
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
