import type { FindingRoom } from './finding-room';

type Rooms = Readonly<Record<string, FindingRoom>>;

type CodeOf<All extends Rooms, Name extends keyof All> = Name extends unknown ? keyof All[Name] : never;

type CodeInTwo<All extends Rooms> = {
  [Name in keyof All]: keyof All[Name] & CodeOf<All, Exclude<keyof All, Name>>;
}[keyof All];

type NoCodeInTwo<All extends Rooms> = [CodeInTwo<All>] extends [never]
  ? unknown
  : { readonly 'stands in two rooms': CodeInTwo<All> };

type Together<Room> = (Room extends unknown ? (room: Room) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** The findings of all rooms in one. A code that stands in two rooms does not compile. */
export function composed<const All extends Rooms>(rooms: All & NoCodeInTwo<All>): Together<All[keyof All]> {
  return Object.assign({}, ...Object.values(rooms)) as Together<All[keyof All]>;
}
