/**
 * The envelope of the messages between office.js in a frame and its host (observed with @microsoft/office-js 1.1.110;
 * the format is not documented publicly). Every message is a JSON text sent with `postMessage`.
 */
export interface ClientMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  /** 0 call, 1 register for an event, 2 unregister. */
  readonly _actionType: number;
  readonly _data: unknown;
}

export const ClientAction = { Call: 0, RegisterEvent: 1, UnregisterEvent: 2 } as const;

/** Numbers by which `executeMethod` says what it wants. */
export const DispatchId = {
  LoadSettings: 75,
  SaveSettings: 76,
  RichApi: 93,
  CommandCompleted: 94,
} as const;

export const HostErrorCode = {
  None: 0,
  /** `OSF.DDA.ErrorCodeManager`: the host does not know what was asked. */
  NotSupported: 5001,
  CellBeingEdited: 5004,
  RequestTooLarge: 5103,
  ResponseTooLarge: 5104,
} as const;

const requestType = 0;
const responseType = 1;
const callResponse = 0;
const eventResponse = 1;
const accepted = 0;
const refused = -2;

/** The request in a message, or null for anything else that arrives at a window. */
export function parseClientMessage(data: unknown): ClientMessage | null {
  if (typeof data !== 'string') return null;
  try {
    const message = JSON.parse(data) as Partial<ClientMessage> | null;
    return message?._messageType === requestType && typeof message._actionName === 'string'
      ? (message as ClientMessage)
      : null;
  } catch {
    return null;
  }
}

/** Answers a request. */
export function responseTo(request: ClientMessage, origin: string, data: unknown): string {
  return envelope(request, origin, callResponse, accepted, data);
}

/** Tells the client that there is no such action. */
export function refusalOf(request: ClientMessage, origin: string): string {
  return envelope(request, origin, callResponse, refused, null);
}

/** Tells the client of an event; `registration` is the request with which it registered. */
export function eventMessage(registration: ClientMessage, origin: string, data: unknown): string {
  return envelope(registration, origin, eventResponse, accepted, data);
}

function envelope(
  request: ClientMessage,
  origin: string,
  kind: number,
  errorCode: number,
  data: unknown,
): string {
  return JSON.stringify({
    _messageType: responseType,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _serializerVersion: 1,
    _errorCode: errorCode,
    _responseType: kind,
    _data: data,
  });
}
