import { runEntry } from './command/run-entry.ts';
import { formatVerification } from './verify/format-verification.ts';
import { verifyDist } from './verify/verify-dist.ts';

await runEntry(async () => {
  const verification = await verifyDist(process.argv.includes('--write-ids'));
  console.log(formatVerification(verification));
  return verification.results.some(({ issues }) => issues.length > 0) ? 1 : 0;
});
