import { launchAddress, launchFrameName } from './add-in-launch';
import type { Launch } from './add-in-launch';

/** The frame in which the add-in's page lives. */
export interface AddInFrame {
  readonly element: HTMLIFrameElement;
  /** Resolves once the page and its scripts have run. */
  readonly loaded: Promise<void>;
  post(message: string): void;
  /** Takes the add-in away. */
  close(): void;
}

/** Loads the add-in's page into `parent`; `receive` gets what its window sends. */
export function openAddInFrame(
  parent: HTMLElement,
  page: string,
  launch: Launch,
  receive: (data: unknown) => void,
): AddInFrame {
  const element = document.createElement('iframe');
  const listen = (event: MessageEvent) => {
    if (event.source === element.contentWindow && event.origin === launch.hostOrigin) receive(event.data);
  };
  window.addEventListener('message', listen);
  element.name = launchFrameName(launch);
  element.title = 'KIM-Abgleich';
  element.src = launchAddress(page, launch);
  const loaded = new Promise<void>((resolve) => element.addEventListener('load', () => resolve()));
  parent.append(element);
  return {
    element,
    loaded,
    post: (message) => element.contentWindow?.postMessage(message, launch.hostOrigin),
    close: () => {
      window.removeEventListener('message', listen);
      element.remove();
    },
  };
}
