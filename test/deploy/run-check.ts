import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** What the command said, line by line, and its exit status. */
export interface Said {
  readonly status: number;
  readonly lines: readonly string[];
}

/**
 * Runs `npm run check-deployment` as an administrator would, in a folder that holds `dist`.
 * @param authority certificate of the authority that vouches for the server
 */
export function runCheck(folder: string, authority: string, args: readonly string[]): Promise<Said> {
  const project = process.cwd();
  const command = [
    join(project, 'node_modules/tsx/dist/cli.mjs'),
    join(project, 'deploy/check-deployment-cli.ts'),
  ];
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: authority };
  return new Promise((resolve) => {
    execFile(process.execPath, [...command, ...args], { cwd: folder, env }, (error, stdout, stderr) => {
      const lines = `${stdout}${stderr}`.split('\n').filter((line) => line !== '');
      resolve({ status: error === null ? 0 : Number(error.code), lines });
    });
  });
}
