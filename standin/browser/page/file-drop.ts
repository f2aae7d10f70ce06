/** Takes a file that is dropped anywhere on the page; `veil` is shown meanwhile. */
export function takeDroppedFiles(veil: HTMLElement, take: (file: File) => void): void {
  let depth = 0;
  const show = (change: number) => {
    depth = Math.max(0, depth + change);
    veil.hidden = depth === 0;
  };
  window.addEventListener('dragenter', () => show(1));
  window.addEventListener('dragleave', () => show(-1));
  window.addEventListener('dragover', (event) => event.preventDefault());
  window.addEventListener('drop', (event) => {
    event.preventDefault();
    depth = 0;
    show(0);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) take(file);
  });
}
