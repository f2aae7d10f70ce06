import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificateIn } from '../../../standin/browser/server/certificate';

jest.setTimeout(60_000);

const day = 24 * 60 * 60 * 1000;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'certificate-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a certificate for localhost is made once and made anew before it expires', async () => {
  const now = new Date();
  const first = await certificateIn(folder, now);
  const certificate = new X509Certificate(first.cert);
  expect(certificate.checkHost('localhost')).toBe('localhost');
  expect(certificate.checkHost('example.org')).toBeUndefined();
  const authority = new X509Certificate(readFileSync(first.authorityFile));
  expect(certificate.verify(authority.publicKey)).toBe(true);
  expect(statSync(join(folder, 'localhost.key')).mode & 0o077).toBe(0);

  expect(await certificateIn(folder, now)).toEqual(first);
  const later = await certificateIn(folder, new Date(now.getTime() + 360 * day));
  expect(later.cert).not.toBe(first.cert);
});
