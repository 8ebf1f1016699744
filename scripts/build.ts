import { withProgress } from './command/with-progress.ts';
import { buildDist } from './build/build-dist.ts';

if (!(await withProgress('build', buildDist))) process.exitCode = 1;
else if (process.env['SITE_URL'] === undefined) {
  console.log(
    'Citations, canonical links and the sitemap carry http://127.0.0.1:4321. Before publishing, build with SITE_URL=https://…',
  );
}
