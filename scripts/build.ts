import { toSiteFolder } from '#schema/site-address.ts';
import { shardVariable } from '#integration/kept/shard.ts';
import { buildDist } from './build/build-dist.ts';
import { buildShard } from './build/build-shard.ts';
import { parseOptions, usage } from './build/options.ts';
import { runEntry } from './command/run-entry.ts';
import { withProgress } from './command/with-progress.ts';

await runEntry(async () => {
  const options = readOptions();
  if (options === null) return 2;
  const { name, shard } = options;
  if (name !== undefined) process.env[shardVariable] = name;
  if (shard.kind === 'shard') return (await withProgress(`shard ${name}`, buildShard)) ? 0 : 1;
  if (!(await withProgress('build', buildDist))) return 1;
  const address = process.env['SITE_URL'];
  if (address !== undefined && toSiteFolder(address) !== '') {
    console.log(
      `robots.txt counts only at ${new URL('/robots.txt', address).href}; \`npm run host\` lays one there.`,
    );
  }
  if (address === undefined) {
    console.log(
      'Citations, canonical links and the sitemap carry http://127.0.0.1:4321. Before publishing, build with SITE_URL=https://…',
    );
  }
  return 0;
});

function readOptions(): ReturnType<typeof parseOptions> | null {
  try {
    return parseOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return null;
  }
}
