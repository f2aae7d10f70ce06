import { calculate } from '../calculation/calculate';
import { takeFormulas } from '../document/entered-formulas';
import { CustomFunctionsService, customFunctionsService } from '../document/custom-functions-service';
import type { Behaviour } from '../document/behaviour/switches';
import { FunctionCalls } from '../document/function-calls';
import type { FunctionCall, FunctionResult } from '../document/function-calls';
import type { Session } from '../document/session';
import { Workbook } from '../document/objects/workbook';
import { Dispatcher } from '../protocol/dispatcher';
import { eventEntry } from '../protocol/event-message';
import { HostError } from '../protocol/host-error';
import type { Action, BatchRequest } from '../protocol/wire';
import { ActionType } from '../protocol/wire';
import type { HostBridge } from './excel-client';
import { PlannedFailures } from './planned-failures';

/** One request of the client, for tests to look at. */
export interface LoggedRequest {
  readonly request: BatchRequest;
  /** Only gives references back; Excel.run sends such a request at its end without waiting for it. */
  readonly onlyReleases: boolean;
  readonly requestBytes: number;
  /** 0 where the request was refused. */
  responseBytes: number;
  /** Code of the error it was answered with, or null. */
  error: string | null;
}

/** Called before a request is carried out; `number` counts from 1 and leaves out pure releases. */
export type BeforeRequest = (request: BatchRequest, number: number) => void | Promise<void>;

interface ClientMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: BatchRequest | string };
}

/** The stand-in's side of the client's HostBridge: one request after the other, answered later as by a real host. */
export class HostConnection implements HostBridge {
  readonly log: LoggedRequest[] = [];
  readonly failures = new PlannedFailures();
  beforeRequest: BeforeRequest | null = null;
  onMessageFromHost?: (message: string) => void;
  readonly #dispatcher: Dispatcher;
  readonly #calls: FunctionCalls;
  #last: Promise<void> = Promise.resolve();
  #events = 0;

  /** `payloadLimit` in bytes holds for a request (its envelope included) and for a response each. */
  constructor(
    readonly session: Session,
    readonly payloadLimit: number,
  ) {
    this.#calls = new FunctionCalls(session.behaviour);
    this.#dispatcher = new Dispatcher(new Workbook(session), {
      services: { [customFunctionsService]: () => new CustomFunctionsService(this.#calls) },
      beforeAction: (index, action) => {
        this.failures.beforeAction(index);
        requireOneSheetSelected(session.behaviour, action);
      },
    });
  }

  roundTrips(): number {
    return this.log.filter((request) => !request.onlyReleases).length;
  }

  sendMessageToHost(text: string): void {
    const message = JSON.parse(text) as ClientMessage;
    if (message.type !== 1) return;
    const job = async () => {
      const response = await this.#answer(message, this.#bytes(text)).catch(refusal);
      this.onMessageFromHost?.(`{"id":${message.id},"type":2,"message":${response}}`);
      this.sendEvents();
    };
    this.#last = this.#last.then(job, job);
  }

  /** Sends what the session has noted; after each response this happens by itself. */
  sendEvents(): void {
    for (const event of this.session.takeEvents()) {
      this.#events += 1;
      const entries = [eventEntry(event, this.#events)];
      this.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
    }
  }

  /**
   * Calls custom functions through the client's own runtime, all in one message, as Excel does in a recalculation.
   * The client gives results at most every 500 ms; its timers alone would not keep the process alive.
   */
  async callFunctions(calls: readonly FunctionCall[]): Promise<FunctionResult[]> {
    const started = calls.map((call) => this.#calls.start(call));
    const entries = started.map((each) => each.entry);
    const alive = setInterval(() => {}, 60_000);
    this.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
    try {
      return await Promise.all(started.map((each) => each.result));
    } finally {
      clearInterval(alive);
    }
  }

  async #answer(message: ClientMessage, requestBytes: number): Promise<string> {
    const { body } = message.message;
    const request = typeof body === 'string' ? (JSON.parse(body) as BatchRequest) : body;
    const onlyReleases = isOnlyReleases(request);
    const logged: LoggedRequest = {
      request,
      onlyReleases,
      requestBytes,
      responseBytes: 0,
      error: null,
    };
    this.log.push(logged);
    try {
      if (onlyReleases) return accepted(JSON.stringify(this.#dispatcher.process(request)));
      await this.beforeRequest?.(request, this.roundTrips());
      return await this.#carryOut(request, logged);
    } catch (error) {
      logged.error = error instanceof HostError ? error.code : 'GeneralException';
      throw error;
    }
  }

  #bytes(text: string): number {
    if (this.session.behaviour.notAscii === 'utf-8') return Buffer.byteLength(text);
    return text.length + 5 * (text.match(/[^\0-\x7f]/g)?.length ?? 0);
  }

  async #carryOut(request: BatchRequest, logged: LoggedRequest): Promise<string> {
    const failure = this.failures.nextRequest();
    if (failure !== null) throw failure;
    if (logged.requestBytes > this.payloadLimit) throw tooLarge('Request');
    if (request.Actions.length > this.session.behaviour.mostActions) throw aborted();
    const response = this.#dispatcher.process(request);
    const { document } = this.session;
    await calculate(document, takeFormulas(document));
    const body = JSON.stringify(response);
    logged.error = response.Error?.Code ?? null;
    logged.responseBytes = this.#bytes(body);
    if (logged.responseBytes > this.payloadLimit) throw tooLarge('Response');
    return accepted(body);
  }
}

function isOnlyReleases(request: BatchRequest): boolean {
  const releases = request.Actions.filter((action) => action.Name === '_RemoveReference');
  return (
    releases.length > 0 &&
    request.Actions.every(
      (action) => action.Name === '_RemoveReference' || action.ActionType === ActionType.Instantiate,
    )
  );
}

function aborted(): HostError {
  return new HostError('RequestAborted', 'The request was aborted during run time.');
}

/** Where several sheets are selected, what is entered would be entered into all of them. */
function requireOneSheetSelected({ inFront }: Behaviour, { ActionType: type }: Action): void {
  if (inFront === 'several-sheets' && type === ActionType.SetProperty) {
    throw new HostError('GeneralException', 'There was an internal error while processing the request.', 500);
  }
}

function tooLarge(which: 'Request' | 'Response'): HostError {
  const sentence = `The ${which.toLowerCase()} payload size has exceeded the limit.`;
  return new HostError(`${which}PayloadSizeLimitExceeded`, sentence);
}

function accepted(body: string): string {
  return `{"statusCode":200,"headers":{},"body":${body}}`;
}

/** The client takes code and message of the error from the body of a response that is not 200. */
function refusal(error: unknown): string {
  const known = error instanceof HostError ? error : null;
  const code = known?.code ?? 'GeneralException';
  const message = error instanceof Error ? error.message : String(error);
  return JSON.stringify({
    statusCode: known?.httpStatusCode ?? 500,
    headers: {},
    body: JSON.stringify({ error: { code, message } }),
  });
}
