import { runCommandLine } from './command-line';

const INTERNAL_ERROR = 70;

try {
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    print: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
    progress: process.stderr.isTTY ? (text) => process.stderr.write(`${text} …\n`) : () => undefined,
  });
} catch (error) {
  // Node would print the line of the minified client that threw; the stack says it shorter.
  process.stderr.write(
    `Im Programm ist ein Fehler aufgetreten.\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = INTERNAL_ERROR;
}
