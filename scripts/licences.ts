import { writeFile } from 'node:fs/promises';
import { runEntry } from './command/run-entry.ts';
import { formatLicences } from './supply/format-licences.ts';
import { findForeignLicences } from './supply/kept-licences.ts';
import { readLockfile } from './supply/lockfile.ts';

await runEntry(async () => {
  const packages = await readLockfile();
  await writeFile('docs/licences.md', formatLicences(packages));
  console.log(`docs/licences.md: the licences of ${packages.length} packages`);
  const foreign = findForeignLicences(packages);
  for (const line of foreign) console.error(line);
  return foreign.length === 0 ? 0 : 1;
});
