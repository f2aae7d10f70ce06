import { join } from 'node:path';
import { buildAddIn, isStale } from './build-add-in';
import { bundleWorkbench } from './bundle-workbench';
import { certificateIn } from './certificate';
import type { Certificate } from './certificate';
import { startWorkbenchServer } from './workbench-server';
import type { WorkbenchFiles, WorkbenchServer } from './workbench-server';

/** A workbench that can be opened in a browser. */
export interface StartedWorkbench {
  readonly server: WorkbenchServer;
  readonly certificate: Certificate;
  readonly address: string;
  /** What it serves, for a browser that gets its pages without a connection. */
  readonly files: WorkbenchFiles;
}

/** Makes everything the workbench of `project` needs, at the same time, and serves it. */
export async function startWorkbench(project: string, port: number): Promise<StartedWorkbench> {
  const cache = join(project, 'node_modules/.cache/kim-abgleich');
  const [workbench, certificate] = await Promise.all([
    bundleWorkbench(join(project, 'standin/browser/page')),
    certificateIn(join(cache, 'certificate'), new Date()),
    isStale(project) ? buildAddIn(project) : null,
  ]);
  const files = {
    addIn: join(project, 'dist'),
    officeJs: join(project, 'node_modules/@microsoft/office-js/dist'),
    examples: join(project, 'assets/examples'),
    workbench: workbench.files,
  };
  const server = await startWorkbenchServer(files, certificate, port);
  return { server, certificate, address: `${server.origin}/workbench/`, files };
}
