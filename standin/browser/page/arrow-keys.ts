const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Lets arrow keys move along controls in a row, which are one stop of the Tab key then. `follow` is called with the
 * control that the keys have reached.
 */
export function moveByArrows(row: HTMLElement, role: string, follow: (control: HTMLElement) => void): void {
  row.addEventListener('keydown', (event) => {
    const controls = [...row.querySelectorAll<HTMLElement>(role)];
    const index = controls.indexOf(document.activeElement as HTMLElement);
    const step = steps[event.key];
    if (step === undefined || index === -1) return;
    event.preventDefault();
    const next = controls[step(index, controls.length)]!;
    next.focus();
    follow(next);
  });
}

/** Makes one of several controls the one that Tab reaches. */
export function onlyStop(controls: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const control of controls) control.tabIndex = control === (stop ?? controls[0]) ? 0 : -1;
}
