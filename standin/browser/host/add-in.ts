import { customFunctionsService, CustomFunctionsService } from '../../document/custom-functions-service';
import { FunctionCalls } from '../../document/function-calls';
import type { FunctionCall, FunctionResult } from '../../document/function-calls';
import { AddInHost } from './add-in-host';
import type { AddInHostOptions } from './add-in-host';
import { openAddInFrame } from './add-in-frame';
import type { AddInFrame } from './add-in-frame';

export interface AddInOptions extends Omit<AddInHostOptions, 'post' | 'services'> {
  /** Path of the add-in's page. */
  readonly page: string;
  readonly parent: HTMLElement;
}

let conversations = 0;

/** The add-in running in a frame of this page. */
export class AddIn {
  readonly host: AddInHost;
  readonly frame: AddInFrame;
  readonly #calls: FunctionCalls;

  constructor(options: AddInOptions) {
    conversations += 1;
    this.#calls = new FunctionCalls(options.session.behaviour);
    this.host = new AddInHost({
      ...options,
      services: { [customFunctionsService]: () => new CustomFunctionsService(this.#calls) },
      post: (message) => this.frame.post(message),
    });
    this.frame = openAddInFrame(
      options.parent,
      options.page,
      {
        locale: options.locale,
        hostOrigin: options.origin,
        conversationId: `conversation-${Date.now()}-${conversations}`,
      },
      (data) => this.host.receive(data),
    );
  }

  /**
   * Calls custom functions through the client's own runtime, all in one message. On a busy machine the client may be
   * ready before the page has registered its functions, and would answer #VALUE! for good.
   */
  async callFunctions(calls: readonly FunctionCall[]): Promise<readonly FunctionResult[]> {
    await Promise.all([this.#calls.ready, this.frame.loaded]);
    const started = calls.map((call) => this.#calls.start(call));
    this.host.sendRichMessages(started.map((each) => each.entry));
    return Promise.all(started.map((each) => each.result));
  }

  close(): void {
    this.frame.close();
  }
}
