import { formatVerification } from './verify/format-verification.ts';
import { verifyDist } from './verify/verify-dist.ts';

try {
  const verification = await verifyDist(process.argv.includes('--write-ids'));
  console.log(formatVerification(verification));
  if (verification.results.some(({ issues }) => issues.length > 0)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
