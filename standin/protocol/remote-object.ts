/**
 * An object the client can hold a proxy of. What a class offers to the client is exactly the getters, setters and
 * methods of its prototype, named as in Office.js; fields, `#private` members and names beginning with `$` are not
 * offered.
 */
export abstract class RemoteObject {
  /** Name of the class in the client, e.g. `Range`. */
  static readonly className: string;

  get $className(): string {
    return (this.constructor as typeof RemoteObject).className;
  }

  /** What the client finds the object again by within its parent. */
  get $identity(): Identity | null {
    return null;
  }

  /** True for classes that Excel hands out a reference id for (ranges). */
  get $keepsReference(): boolean {
    return false;
  }

  /** False once what the object stands for was deleted. */
  get $exists(): boolean {
    return true;
  }
}

export type Identity = { readonly Id: string } | { readonly _Id: string };

/** An object with `items`. */
export abstract class RemoteCollection extends RemoteObject {
  abstract get $items(): readonly RemoteObject[];
}
