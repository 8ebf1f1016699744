import { runEntry } from './command/run-entry.ts';
import { withProgress } from './command/with-progress.ts';
import { buildDist } from './build/build-dist.ts';

await runEntry(async () => {
  if (!(await withProgress('build', buildDist))) return 1;
  if (process.env['SITE_URL'] === undefined) {
    console.log(
      'Citations, canonical links and the sitemap carry http://127.0.0.1:4321. Before publishing, build with SITE_URL=https://…',
    );
  }
  return 0;
});
