import { FollowedCell, PAUSE_MS } from '../../../src/taskpane/session/followed-cell';

const at = (cell: string) => ({ sheet: 'Haushalt', cell });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Selects cells one after the other, without a pause, and waits behind the last one. */
function select(followed: FollowedCell, ...cells: readonly string[]): void {
  for (const cell of cells) followed.selected(at(cell));
  jest.advanceTimersByTime(PAUSE_MS);
}

test('of cells that are only passed through it follows the last one', () => {
  const followed = new FollowedCell();
  const told: (string | undefined)[] = [];
  followed.subscribe(() => told.push(followed.get().place?.cell));
  select(followed, 'A1', 'A2', 'A3');
  expect(told).toEqual(['A3']);
});

test('a cell that is held stays while others are selected; let go, it follows the one that is selected now', () => {
  const followed = new FollowedCell();
  select(followed, 'M11');
  followed.pin(true);
  select(followed, 'B5');
  expect(followed.get()).toEqual({ place: at('M11'), pinned: true, byPane: false });
  followed.pin(false);
  expect(followed.get()).toEqual({ place: at('B5'), pinned: false, byPane: false });
});

test('more than a cell is none', () => {
  const followed = new FollowedCell();
  select(followed, 'M11');
  followed.selected(null);
  jest.advanceTimersByTime(PAUSE_MS);
  expect(followed.get().place).toBeNull();
});

test('a cell that a link of the pane led to is known as such, the next one of the user is not', () => {
  const followed = new FollowedCell();
  select(followed, 'M11');
  followed.goesTo(at('C5'));
  select(followed, 'A1');
  select(followed, 'C5');
  expect(followed.get()).toMatchObject({ place: at('C5'), byPane: true });
  select(followed, 'C6');
  expect(followed.get()).toMatchObject({ place: at('C6'), byPane: false });
});

test('who is told the same cell again tells nobody', () => {
  const followed = new FollowedCell();
  select(followed, 'M11');
  const listener = jest.fn();
  followed.subscribe(listener);
  select(followed, 'M11');
  expect(listener).not.toHaveBeenCalled();
});
