import { runProbeCommand } from './probe-command';

process.exitCode = await runProbeCommand(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  progress: () => undefined,
});
