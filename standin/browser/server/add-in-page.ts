/** A page of the add-in as the workbench serves it. */
export interface AddInPage {
  readonly html: string;
  /** Its content security policy, to be sent as a header too. */
  readonly policy: string;
}

const officeJsTag = /(<script[^>]*\ssrc=")([^"]*\/office(?:\.debug)?\.js)(")/;
const policyTag = /(<meta[^>]*http-equiv="Content-Security-Policy"[^>]*content=")([^"]*)(")/;

/**
 * The built page with the one address of office.js replaced by `officeJs`, a path on this server, and with the origin of
 * that address taken out of its content security policy: Microsoft's server may be out of reach, and what is allowed
 * here is then stricter than in production, never laxer. Everything else is the page as it was built.
 * @throws Error where the page has no office.js or no policy.
 */
export function serveAddInPage(html: string, officeJs: string): AddInPage {
  const address = officeJsTag.exec(html)?.[2];
  const built = policyTag.exec(html)?.[2];
  if (address === undefined || built === undefined) {
    throw new Error('The page of the add-in has no office.js or no content security policy.');
  }
  const origin = /^https?:\/\/[^/]+/.exec(address)?.[0] ?? null;
  const policy = origin === null ? built : built.replaceAll(` ${origin}`, '');
  return {
    html: html.replace(officeJsTag, `$1${officeJs}$3`).replace(policyTag, `$1${policy}$3`),
    policy: `${policy}; frame-ancestors 'self'`,
  };
}
