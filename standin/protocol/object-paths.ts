import { HostError, invalidArgument, notImplemented } from './host-error';
import { callMethod, readProperty } from './members';
import type { References } from './references';
import { RemoteObject } from './remote-object';
import { ObjectPathType } from './wire';
import type { ArgumentInfo, ObjectPath, PathReference } from './wire';

/** Services that the client makes with `new` instead of reaching them from the root object, by type name. */
export type Services = Readonly<Record<string, () => RemoteObject>>;

/**
 * The object paths of one request. Each is followed once, when an action first needs it, so a path such as
 * `worksheets.add('x')` acts once however often it is used. `null` is the null object.
 */
export class ObjectPaths {
  readonly #resolved = new Map<number, RemoteObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly root: RemoteObject,
    private readonly services: Services,
    private readonly references: References,
  ) {}

  resolve(id: number): RemoteObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined) {
      throw new HostError('InvalidObjectPath', `The request has no object path ${id}.`);
    }
    const object = this.#follow(path);
    this.#resolved.set(id, object);
    return object;
  }

  /** Argument values with the objects of their paths put in. */
  argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.#argument(value, references[index]));
  }

  #argument(value: unknown, reference: PathReference | undefined): unknown {
    if (typeof reference === 'number') return reference > 0 ? this.resolve(reference) : value;
    if (reference === undefined || !Array.isArray(value)) return value;
    return value.map((part, index) => this.#argument(part, reference[index]));
  }

  #follow(path: ObjectPath): RemoteObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.root;
      case ObjectPathType.NullObject:
        return null;
      case ObjectPathType.ReferenceId:
        return this.references.find(path.Name);
      case ObjectPathType.NewObject: {
        const make = this.services[path.Name];
        if (make === undefined) throw notImplemented(`The service ${path.Name}`);
        return make();
      }
      default:
        return this.#fromParent(path);
    }
  }

  #fromParent(path: ObjectPath): RemoteObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.Method:
        return asObject(callMethod(parent, path.Name, this.argumentsOf(path.ArgumentInfo)), path);
      case ObjectPathType.Property:
        return asObject(readProperty(parent, path.Name), path);
      case ObjectPathType.Indexer:
        return asObject(callMethod(parent, 'getItem', this.argumentsOf(path.ArgumentInfo)), path);
      default:
        throw notImplemented(`Object path type ${path.ObjectPathType}`);
    }
  }
}

function asObject(value: unknown, path: ObjectPath): RemoteObject | null {
  if (value === null || value instanceof RemoteObject) return value;
  throw invalidArgument(`${path.Name} is no object.`);
}
