import { HostError, notImplemented } from './host-error';
import { callMethod, writeProperty } from './members';
import { ObjectPaths } from './object-paths';
import type { Services } from './object-paths';
import { project } from './projection';
import { References } from './references';
import { RemoteObject } from './remote-object';
import { ActionType } from './wire';
import type { Action, ActionResult, BatchError, BatchRequest, BatchResponse } from './wire';

export interface DispatcherOptions {
  readonly services?: Services;
  /** Called before each action with its 0-based place in the batch; may throw a HostError in its stead. */
  readonly beforeAction?: (index: number, action: Action) => void;
}

/**
 * Carries out Rich API batches on a tree of RemoteObjects. Knows no Excel.
 *
 * Actions run in order; the first that fails ends the batch. What the earlier ones did stays done and their results
 * are returned beside the error, as the client expects. A member that a class does not have is the error
 * `NotImplemented` naming class and member. The semantics are those the client accepts and the public documentation
 * describes; nothing here was compared with an Excel.
 */
export class Dispatcher {
  readonly #references = new References();

  constructor(
    private readonly root: RemoteObject,
    private readonly options: DispatcherOptions = {},
  ) {}

  /** Number of references the client holds at the moment. */
  get referenceCount(): number {
    return this.#references.size;
  }

  process(request: BatchRequest): BatchResponse {
    const batch = new Batch(request, this.root, this.options, this.#references);
    return batch.run();
  }
}

class Batch {
  readonly #paths: ObjectPaths;
  readonly #traceIds: number[] = [];

  constructor(
    private readonly request: BatchRequest,
    root: RemoteObject,
    private readonly options: DispatcherOptions,
    private readonly references: References,
  ) {
    this.#paths = new ObjectPaths(request.ObjectPaths, root, options.services ?? {}, references);
  }

  run(): BatchResponse {
    const results: ActionResult[] = [];
    let failure: BatchError | null = null;
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.options.beforeAction?.(index, action);
        results.push({ ActionId: action.Id, Value: this.#perform(action) });
      } catch (error) {
        failure = this.#failure(error, index, action);
        break;
      }
    }
    return { Error: failure, Results: results, TraceIds: this.#traceIds };
  }

  #perform(action: Action): unknown {
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.#identified(this.#paths.resolve(action.ObjectPathId));
      case ActionType.Query: {
        const object = this.#paths.resolve(action.ObjectPathId);
        return object && project(object, action.QueryInfo ?? {}, (part) => this.#identify(part));
      }
      case ActionType.Method:
        return this.#call(action);
      case ActionType.SetProperty: {
        const object = this.#paths.resolve(action.ObjectPathId);
        const [value] = this.#paths.argumentsOf(action.ArgumentInfo);
        if (object !== null) writeProperty(object, action.Name, value);
        return null;
      }
      case ActionType.Trace:
        this.#traceIds.push(action.Id);
        return null;
      default:
        throw notImplemented(`Action type ${action.ActionType}`);
    }
  }

  #call(action: Action): unknown {
    if (action.Name === '_RemoveReference') {
      this.references.release(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const object = this.#paths.resolve(action.ObjectPathId);
    if (object === null) return null;
    if (action.Name === '_KeepReference') {
      this.references.keep(object);
      return null;
    }
    const value = callMethod(object, action.Name, this.#paths.argumentsOf(action.ArgumentInfo));
    return value instanceof RemoteObject ? this.#identified(value) : (value ?? null);
  }

  #identified(object: RemoteObject | null): Record<string, unknown> | null {
    return object && this.#identify(object);
  }

  #identify(object: RemoteObject): Record<string, unknown> {
    const identity: Record<string, unknown> = { ...object.$identity };
    if (object.$keepsReference && this.request.AutoKeepReference === true) {
      identity['_ReferenceId'] = this.references.keep(object);
    }
    return identity;
  }

  #failure(error: unknown, index: number, action: Action): BatchError {
    const known = error instanceof HostError ? error : null;
    return {
      ActionIndex: index,
      Code: known?.code ?? 'GeneralException',
      HttpStatusCode: known?.httpStatusCode ?? 500,
      Message: error instanceof Error ? error.message : String(error),
      Location: known?.location ?? action.Name,
    };
  }
}
