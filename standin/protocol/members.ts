import { HostError, invalidArgument, notImplemented } from './host-error';
import { RemoteCollection, RemoteObject } from './remote-object';

/** What a class offers under a name. */
export interface Member {
  /** As in Office.js: `numberFormat`. */
  readonly name: string;
  /** As in responses: `NumberFormat`. */
  readonly wireName: string;
  readonly kind: 'method' | 'property';
  readonly readable: boolean;
  readonly settable: boolean;
}

const membersByPrototype = new WeakMap<object, ReadonlyMap<string, Member>>();

/** All members of a class by lower-case name: the client writes both `numberFormat` and `NumberFormat`. */
export function membersOf(prototype: object): ReadonlyMap<string, Member> {
  let members = membersByPrototype.get(prototype);
  if (members === undefined) {
    members = collectMembers(prototype);
    membersByPrototype.set(prototype, members);
  }
  return members;
}

function collectMembers(prototype: object): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  for (let level = prototype; !isBase(level); level = Object.getPrototypeOf(level) as object) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (name === 'constructor' || name.startsWith('$') || members.has(name.toLowerCase())) {
        continue;
      }
      members.set(name.toLowerCase(), {
        name,
        wireName: name[0]!.toUpperCase() + name.slice(1),
        kind: descriptor.value === undefined ? 'property' : 'method',
        readable: descriptor.get !== undefined,
        settable: descriptor.set !== undefined,
      });
    }
  }
  return members;
}

function isBase(prototype: object): boolean {
  return prototype === RemoteObject.prototype || prototype === RemoteCollection.prototype;
}

/** @throws HostError `NotImplemented` naming class and member where the class has no such property. */
export function readProperty(object: RemoteObject, name: string): unknown {
  const member = requireMember(object, name, 'property');
  return located(object, member, () => (object as unknown as Values)[member.name]);
}

/** @throws HostError `NotImplemented` for an unknown property, `InvalidArgument` for a read-only one. */
export function writeProperty(object: RemoteObject, name: string, value: unknown): void {
  const member = requireMember(object, name, 'property');
  located(object, member, () => {
    if (!member.settable) throw invalidArgument(`${member.name} is read-only.`);
    (object as unknown as Values)[member.name] = value;
  });
}

/** @throws HostError `NotImplemented` naming class and member where the class has no such method. */
export function callMethod(object: RemoteObject, name: string, parameters: readonly unknown[]): unknown {
  const member = requireMember(object, name, 'method');
  return located(object, member, () => (object as unknown as Methods)[member.name]!(...parameters));
}

type Values = Record<string, unknown>;
type Methods = Record<string, (...parameters: readonly unknown[]) => unknown>;

function requireMember(object: RemoteObject, name: string, kind: Member['kind']): Member {
  const member = membersOf(Object.getPrototypeOf(object) as object).get(name.toLowerCase());
  if (member?.kind === kind) return member;
  const where = `${object.$className}.${name[0]?.toLowerCase() ?? ''}${name.slice(1)}`;
  const error = notImplemented(where);
  error.location = where;
  throw error;
}

function located<T>(object: RemoteObject, member: Member, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof HostError) error.location ??= `${object.$className}.${member.name}`;
    throw error;
  }
}
