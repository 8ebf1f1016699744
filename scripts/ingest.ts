import { runEntry } from './command/run-entry.ts';
import { runIngest } from './ingest/run-ingest.ts';

await runEntry(() => runIngest(process.argv.slice(2)));
