import { X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCA, createCert } from 'mkcert';

/** What an https server for localhost needs, as PEM texts. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** Path of the authority's certificate, for whoever wants to trust it. */
  readonly authorityFile: string;
}

const validityInDays = 365;
const leastDaysLeft = 7;
const day = 24 * 60 * 60 * 1000;

/**
 * The certificate in `folder`, made anew where there is none or it is about to expire. Nothing is entered into the
 * system's list of trusted authorities; the authority's own key is not kept, so that it can sign nothing else.
 */
export async function certificateIn(folder: string, now: Date): Promise<Certificate> {
  const file = (name: string) => join(folder, name);
  const authorityFile = file('authority.crt');
  try {
    const cert = readFileSync(file('localhost.crt'), 'utf8');
    const key = readFileSync(file('localhost.key'), 'utf8');
    const end = Date.parse(new X509Certificate(cert).validTo);
    if (end - now.getTime() > leastDaysLeft * day) return { cert, key, authorityFile };
  } catch {
    // None yet, or one that cannot be read: a new one is made.
  }
  const authority = await createCA({
    organization: 'KIM-Abgleich (only this computer)',
    countryCode: 'DE',
    state: 'NRW',
    locality: 'localhost',
    validity: validityInDays,
  });
  const made = await createCert({
    ca: authority,
    domains: ['localhost', '127.0.0.1'],
    validity: validityInDays,
  });
  const cert = `${made.cert}\n${authority.cert}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(authorityFile, authority.cert);
  writeFileSync(file('localhost.crt'), cert);
  writeFileSync(file('localhost.key'), made.key, { mode: 0o600 });
  return { cert, key: made.key, authorityFile };
}
