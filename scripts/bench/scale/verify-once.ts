import { chdir } from 'node:process';
import { verifyDist } from '../../verify/verify-dist.ts';

/** Verifies the project in a folder as `npm run verify` does and says what it took as one line of JSON; the memory is the most that the process ever held. */
chdir(process.argv[2] ?? '.');
const begin = performance.now();
const { results } = await verifyDist(false);
const elapsed = (performance.now() - begin) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const processor = (userCPUTime + systemCPUTime) / 1e6;
const megabytes = (maxRSS * 1024) / 1e6;
const failed = results.filter(({ issues }) => issues.length > 0).map(({ check }) => check);
console.log(JSON.stringify({ processor, elapsed, megabytes, checks: results.length, failed }));
