import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runEntry } from './command/run-entry.ts';
import { readPlace, serveUntilStopped } from './serve/serve-site.ts';

await runEntry(async () => {
  const place = readPlace(process.env);
  if (place === null) return 1;
  if (!existsSync(join('dist', 'index.html'))) {
    console.error('dist/ holds no site: run `npm run build` first');
    return 1;
  }
  await serveUntilStopped('dist', place, 'npm run preview:prod');
  return 0;
});
