import { membersOf, readProperty } from './members';
import { RemoteCollection, RemoteObject } from './remote-object';
import type { QueryInfo } from './wire';

/** Members to read, by lower-case name; an empty tree below a name means all plain members of that object. */
type SelectTree = Map<string, SelectTree>;

/** Gives the identifying entries (`Id`, `_ReferenceId`) an object carries in a response. */
export type Identify = (object: RemoteObject) => Record<string, unknown>;

/** Reads what a query (`load`) asks for, in the shape the client takes it apart. */
export function project(object: RemoteObject, query: QueryInfo, identify: Identify): Record<string, unknown> {
  return object instanceof RemoteCollection
    ? projectCollection(object, selectTree(query), query, identify)
    : projectObject(object, selectTree(query), identify);
}

function selectTree(query: QueryInfo): SelectTree {
  const tree: SelectTree = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let level = tree;
    for (const segment of path.toLowerCase().split('/')) {
      let next = level.get(segment);
      if (next === undefined) {
        next = new Map();
        level.set(segment, next);
      }
      level = next;
    }
  }
  return tree;
}

function projectAny(object: RemoteObject, tree: SelectTree, identify: Identify) {
  return object instanceof RemoteCollection
    ? projectCollection(object, tree, {}, identify)
    : projectObject(object, tree, identify);
}

function projectObject(object: RemoteObject, tree: SelectTree, identify: Identify) {
  const members = membersOf(Object.getPrototypeOf(object) as object);
  const result = identify(object);
  const names = new Set(tree.keys());
  if (names.size === 0 || names.delete('*')) {
    for (const member of members.values()) {
      if (!member.readable || names.has(member.name.toLowerCase())) continue;
      const value = readProperty(object, member.name);
      if (!(value instanceof RemoteObject)) result[member.wireName] = value;
    }
  }
  for (const name of names) {
    const value = readProperty(object, name);
    result[members.get(name)!.wireName] =
      value instanceof RemoteObject ? projectAny(value, tree.get(name)!, identify) : value;
  }
  return result;
}

/** The client drops the prefix `items/`, so a name the collection itself does not have is one of its items'. */
function projectCollection(
  collection: RemoteCollection,
  tree: SelectTree,
  query: QueryInfo,
  identify: Identify,
) {
  const members = membersOf(Object.getPrototypeOf(collection) as object);
  const result = identify(collection);
  const ofItems: SelectTree = new Map(tree.get('items') ?? []);
  let onlyOwn = tree.size > 0;
  for (const [name, below] of tree) {
    if (members.get(name)?.kind === 'property') {
      result[members.get(name)!.wireName] = readProperty(collection, name);
    } else {
      onlyOwn = false;
      if (name !== 'items') ofItems.set(name, below);
    }
  }
  if (onlyOwn) return result;
  const first = query.Skip ?? 0;
  const end = query.Top === undefined ? undefined : first + query.Top;
  result['_Items'] = collection.$items.slice(first, end).map((item) => projectAny(item, ofItems, identify));
  return result;
}
