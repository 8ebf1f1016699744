import { withProgress } from './command/with-progress.ts';
import { buildDist } from './build/build-dist.ts';

if (!(await withProgress('build', buildDist))) process.exitCode = 1;
