import { finding } from '../domain/findings/finding';
import type { Finding } from '../domain/findings/finding';

/**
 * The address of a file of the add-in that did not come, or null where something else happened. An update may have
 * removed it under an open pane, or the server may be away; webpack tells the two apart no more than the browser does.
 */
export function addressOfMissingFile(error: unknown): string | null {
  if (!(error instanceof Error) || error.name !== 'ChunkLoadError') return null;
  return 'request' in error ? String(error.request) : error.message;
}

/** What the user is told of an error that nobody foresaw. */
export function findingOfDefect(error: unknown): Finding {
  console.error(error);
  const address = addressOfMissingFile(error);
  if (address !== null) return finding('file-missing', null, { address });
  return finding('internal-error', null, { message: error instanceof Error ? error.message : String(error) });
}
