import { RemoteObject } from '../protocol/remote-object';
import type { FunctionCalls, InvocationResult } from './function-calls';

/** Name under which the client makes the service. */
export const customFunctionsService = 'Microsoft.ExcelServices.CustomFunctions';

/**
 * The service that the client's custom-functions runtime reports to. It is private to the client, so it is not among
 * the objects of the workbook.
 */
export class CustomFunctionsService extends RemoteObject {
  static override readonly className = 'CustomFunctions';
  readonly #calls: FunctionCalls;

  constructor(calls: FunctionCalls) {
    super();
    this.#calls = calls;
  }

  _setOsfControlContainerReadyForCustomFunctions() {
    this.#calls.markReady();
  }

  setInvocationResults(results: unknown) {
    this.#calls.finish(results as readonly InvocationResult[]);
  }
}
