/** An event for the client; `type` is the client's number for the kind of event. */
export interface HostEvent {
  readonly type: number;
  /** Id of the object the handler hangs on, or `workbookEventTarget` for a collection of the workbook. */
  readonly target: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** `OfficeExtension.Constants.eventWorkbookId`. */
export const workbookEventTarget = 'Workbook';

const eventCategory = 65536;

/** The entry of a host message that carries the event: category, type, target, payload, id, remote override. */
export function eventEntry(event: HostEvent, id: number): readonly unknown[] {
  return [eventCategory, event.type, event.target, JSON.stringify(event.payload), String(id), false];
}
