import { reconcileInput, save } from '../reconcile-one';
import { brokenRow, overviewRow } from './overview-row';
import type { OverviewRow } from './overview-row';
import type { FolderJob } from './folder-job';

/** Entry of a process that reconciles the workbooks that it is sent, one after the other. */
process.on('message', (job: FolderJob) => {
  void reconciled(job)
    .catch((error: unknown) => brokenRow(job.file, error instanceof Error ? error.message : String(error)))
    .then((row) => process.send!(row));
});

async function reconciled({ file, input, output, scenario, profile }: FolderJob): Promise<OverviewRow> {
  const made = await reconcileInput({ input, scenario, profile }, () => undefined);
  const { outcome } = made.bytes === null ? made : save(output, made);
  return overviewRow(file, output, outcome);
}
