import { Workbook } from '../../document/objects/workbook';
import type { Session } from '../../document/session';
import { Dispatcher } from '../../protocol/dispatcher';
import { eventEntry } from '../../protocol/event-message';
import type { Services } from '../../protocol/object-paths';
import { ActionType, ObjectPathType } from '../../protocol/wire';
import type { BatchRequest } from '../../protocol/wire';
import { appContext } from './app-context';
import {
  ClientAction,
  DispatchId,
  eventMessage,
  HostErrorCode,
  parseClientMessage,
  refusalOf,
  responseTo,
} from './host-message';
import type { ClientMessage } from './host-message';
import { hostServices } from './host-services';
import { RibbonCommands } from './ribbon-commands';

/** Excel on the web refuses requests and responses above this many bytes. */
const payloadLimit = 5 * 1024 * 1024;

export interface AddInHostOptions {
  readonly session: Session;
  /** `de-DE` or `en-US`. */
  readonly locale: string;
  readonly fileName: string;
  /** Origin of the host's page. */
  readonly origin: string;
  /** API sets that the host says it does not have. */
  readonly withoutSets?: readonly string[];
  /** More services than the host has itself. */
  readonly services?: Services;
  /** Sends a message to the add-in. */
  post(message: string): void;
  showPane(visible: boolean): void;
  paneVisible(): boolean;
  /** Awaited before a request is carried out: formulas are computed by then, and no cell is being edited. */
  settled(): Promise<'ready' | 'cell-being-edited'>;
  /** Called after a request was carried out, before it is answered. */
  carriedOut(request: BatchRequest): void;
}

interface ExecuteMethod {
  readonly ArrayData?: readonly unknown[];
  readonly DdaMethod: { readonly DispatchId: number; readonly Version: number };
  readonly DdaSettingsMethod?: { readonly Properties: Readonly<Record<string, string>> };
  readonly [argument: number]: unknown;
}

/**
 * The host's side of the messages that office.js exchanges with the page around it. Knows neither frames nor windows:
 * whoever has those hands messages in and takes them out. A request that the host forgot to answer would hang for ever,
 * so everything is answered, the unknown with a refusal that `unknown` keeps for tests.
 */
export class AddInHost {
  /** Requests that were refused because the host does not know them. */
  readonly unknown: ClientMessage[] = [];
  readonly commands = new RibbonCommands((data) => this.#fire('appCommandInvoked', data));
  readonly #dispatcher: Dispatcher;
  readonly #registrations = new Map<string, ClientMessage>();
  readonly #settings = new Map<string, string>();
  #last: Promise<void> = Promise.resolve();
  #events = 0;

  constructor(private readonly options: AddInHostOptions) {
    this.#dispatcher = new Dispatcher(new Workbook(options.session), {
      services: { ...hostServices(options), ...options.services },
    });
  }

  /** Takes whatever arrived from the add-in's window. */
  receive(data: unknown): void {
    const message = parseClientMessage(data);
    if (message === null) return;
    switch (message._actionType) {
      case ClientAction.RegisterEvent:
        this.#registrations.set(message._actionName, message);
        this.#respond(message, { Error: HostErrorCode.None });
        if (message._actionName === 'appCommandInvoked') this.commands.open();
        return;
      case ClientAction.UnregisterEvent:
        this.#registrations.delete(message._actionName);
        this.#respond(message, { Error: HostErrorCode.None });
        return;
      default:
        this.#call(message);
    }
  }

  /** Sends what the session has noted; after each request this happens by itself. */
  sendEvents(): void {
    for (const event of this.options.session.takeEvents()) {
      this.#events += 1;
      this.sendRichMessages([eventEntry(event, this.#events)]);
    }
  }

  /** Sends entries of the Rich API's own message channel; false where the add-in does not listen yet. */
  sendRichMessages(entries: readonly (readonly unknown[])[]): boolean {
    return this.#fire('richApiMessage', { ArrayData: entries });
  }

  #fire(event: string, data: unknown): boolean {
    const registration = this.#registrations.get(event);
    if (registration === undefined) return false;
    this.options.post(eventMessage(registration, this.options.origin, data));
    return true;
  }

  #respond(request: ClientMessage, data: unknown): void {
    this.options.post(responseTo(request, this.options.origin, data));
  }

  #call(message: ClientMessage): void {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.#respond(
          message,
          appContext({
            locale: this.options.locale,
            fileName: this.options.fileName,
            paneVisible: this.options.paneVisible(),
            settings: this.#settings,
            withoutSets: this.options.withoutSets ?? [],
          }),
        );
        return;
      case 'ContextActivationManager_notifyHost':
        return;
      case 'executeMethod':
        this.#execute(message, message._data as ExecuteMethod);
        return;
      default:
        this.unknown.push(message);
        this.options.post(refusalOf(message, this.options.origin));
    }
  }

  #execute(message: ClientMessage, call: ExecuteMethod): void {
    const answer = (data: object) =>
      this.#respond(message, { Version: call.DdaMethod.Version, Error: HostErrorCode.None, ...data });
    switch (call.DdaMethod.DispatchId) {
      case DispatchId.RichApi:
        this.#richApi(String(call.ArrayData?.[4]), answer);
        return;
      case DispatchId.CommandCompleted:
        answer({});
        this.commands.completed(String(call[0]));
        return;
      case DispatchId.SaveSettings:
        this.#settings.clear();
        for (const [name, value] of Object.entries(call.DdaSettingsMethod?.Properties ?? {})) {
          this.#settings.set(name, value);
        }
        answer({});
        return;
      case DispatchId.LoadSettings:
        answer({ Properties: { Settings: [...this.#settings].map(([Name, Value]) => ({ Name, Value })) } });
        return;
      default:
        this.unknown.push(message);
        answer({ Error: HostErrorCode.NotSupported });
    }
  }

  /**
   * One request after the other. Those that do not concern the workbook pass by: the results of custom functions, and
   * that they are ready, are what a waiting request may wait for.
   */
  #richApi(body: string, answer: (data: object) => void): void {
    const request = JSON.parse(body) as BatchRequest;
    if (!concernsWorkbook(request)) {
      this.#carryOut(body, request, answer);
      return;
    }
    const job = async () => {
      const state = await this.options.settled();
      if (state === 'ready') this.#carryOut(body, request, answer);
      else answer({ Error: HostErrorCode.CellBeingEdited });
    };
    this.#last = this.#last.then(job, job);
  }

  #carryOut(body: string, request: BatchRequest, answer: (data: object) => void): void {
    if (body.length > payloadLimit) {
      answer({ Error: HostErrorCode.RequestTooLarge });
      return;
    }
    const response = JSON.stringify(this.#dispatcher.process(request));
    this.options.carriedOut(request);
    if (response.length > payloadLimit) answer({ Error: HostErrorCode.ResponseTooLarge });
    else answer({ Data: [200, ['Content-Type', 'application/json'], response] });
    this.sendEvents();
  }
}

/** Whether a request does more with the workbook than naming it. */
function concernsWorkbook({ Actions, ObjectPaths }: BatchRequest): boolean {
  const idle: readonly number[] = [ActionType.Instantiate, ActionType.Trace];
  return Actions.some(
    ({ ActionType: type, ObjectPathId: id }) =>
      !idle.includes(type) && ObjectPaths[id]?.ObjectPathType !== ObjectPathType.NewObject,
  );
}
