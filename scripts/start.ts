import { buildDist } from './build/build-dist.ts';
import { runEntry } from './command/run-entry.ts';
import { readPlace, serveAt, serveUntilStopped } from './serve/serve-site.ts';

await runEntry(async () => {
  const place = readPlace(process.env);
  if (place === null) return 1;
  // A busy port is told before the build, not after it.
  await (await serveAt('dist', place, 'npm start')).close();
  if (!(await buildDist())) return 1;
  await serveUntilStopped('dist', place, 'npm start');
  return 0;
});
