import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificateIn } from '../../standin/browser/server/certificate';
import { BUILT, writeBuild } from './built-folder';
import { runCheck } from './run-check';

const hasNginx = spawnSync('nginx', ['-v']).status === 0;

/** The configuration that is shipped, with what an administrator changes in it, and what Debian puts around it. */
function configuration(folder: string, port: number): string {
  const changes: readonly [RegExp, string][] = [
    [/listen 443 ssl;/, `listen 127.0.0.1:${port} ssl;`],
    [/server_name [^;]*/, 'server_name localhost'],
    [/(?<=ssl_certificate )\s*[^;]*/, join(folder, 'certificate/localhost.crt')],
    [/(?<=ssl_certificate_key )[^;]*/, join(folder, 'certificate/localhost.key')],
    [/(?<=root )[^;]*/, folder],
  ];
  const shipped = readFileSync('deploy/server/nginx.conf', 'utf8');
  const changed = changes.reduce((text, [part, value]) => {
    expect(text).toMatch(part);
    return text.replace(part, value);
  }, shipped);
  return `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log; events {}
    http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${changed} }`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const socket = createServer().listen(0, '127.0.0.1', () => {
      const { port } = socket.address() as AddressInfo;
      socket.close(() => resolve(port));
    });
  });
}

(hasNginx ? test : test.skip)(
  'nginx, set up as the shipped file says, serves a build below /kim without a problem',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kim-abgleich-'));
    chmodSync(folder, 0o755);
    const { authorityFile } = await certificateIn(join(folder, 'certificate'), new Date());
    const port = await freePort();
    const address = `https://localhost:${port}/kim`;
    writeBuild(join(folder, 'dist'), {
      ...BUILT,
      'manifest.xml': BUILT['manifest.xml']!.replace(/https:[^"]*(?=\/task)/, address),
    });
    mkdirSync(join(folder, 'kim'));
    cpSync(join(folder, 'dist'), join(folder, 'kim'), { recursive: true });
    writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port));
    execFileSync('nginx', ['-t', '-c', join(folder, 'nginx.conf')], { stdio: 'pipe' });
    const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
    try {
      await reachable(port);
      expect(await runCheck(folder, authorityFile, [address])).toEqual({
        status: 0,
        lines: ['7 Dateien geprüft, alles in Ordnung. Fassung 1.2.3.'],
      });
    } finally {
      nginx.kill();
      await new Promise((resolve) => nginx.once('exit', resolve));
      rmSync(folder, { recursive: true });
    }
  },
);

async function reachable(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (spawnSync('bash', ['-c', `</dev/tcp/127.0.0.1/${port}`]).status === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx does not answer');
}
