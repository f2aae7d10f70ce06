/** So long after a write Excel may still tell of it. */
const ECHO_MS = 500;

let writes = 0;

/** Writes into the workbook; meanwhile and for a moment after it, changes that come without their source are its own. */
export async function asOwnWrite<T>(write: () => Promise<T>): Promise<T> {
  writes += 1;
  try {
    return await write();
  } finally {
    setTimeout(() => (writes -= 1), ECHO_MS);
  }
}

/** Whether the add-in writes into the workbook, or has just done so. */
export function isWriting(): boolean {
  return writes > 0;
}
