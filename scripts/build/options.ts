import { parseArgs } from 'node:util';
import { parseShard, type Shard } from '#integration/kept/shard.ts';

/** How to call build. */
export const usage = `Usage: npm run build
       npm run build -- --shard 2/3
       npm run build -- --merge`;

/** What the command line asks for, as the programs of the build are told; throws an Error that says what is wrong with it. */
export function parseOptions(args: readonly string[]): { name: string | undefined; shard: Shard } {
  const { values } = parseArgs({
    args: [...args],
    options: { shard: { type: 'string' }, merge: { type: 'boolean', default: false } },
  });
  if (values.merge && values.shard !== undefined) {
    throw new Error('--shard and --merge do not go together');
  }
  const name = values.merge ? 'merge' : values.shard;
  return { name, shard: parseShard(name) };
}
