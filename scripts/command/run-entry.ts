/**
 * Runs a command to its end and sets the exit code that it gives. What stops it is told in words, never as a bare stack;
 * where nobody reads any more what it says, as behind `| head`, it goes on in silence.
 */
export async function runEntry(work: () => Promise<number>): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  process.on('uncaughtException', stop);
  try {
    process.exitCode = await work();
  } catch (error) {
    process.exitCode = 1;
    console.error(tell(error));
  }
}

function stop(error: unknown): never {
  console.error(tell(error));
  process.exit(1);
}

/** What stopped a command, in its own words; of a fault of the program also where it arose, for whoever mends it. */
export function tell(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // What Node gives a code it refuses for a reason, as an option that is not known.
  const isFault = !('code' in error) && faults.some((kind) => error instanceof kind);
  if (!isFault) return error.message;
  const place = /((?:file:|\/)[^()\n]*:\d+:\d+)/.exec(error.stack ?? '')?.[1] ?? 'no place';
  return `${error.name}: ${error.message} (${place})\n  -> This is a fault of the program: report this line with the command and its files.`;
}

/** The language throws these; whoever throws on purpose throws another. */
const faults = [TypeError, RangeError, ReferenceError, SyntaxError];
