import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isWhole, parsePack } from '#integration/kept/pack.ts';
import { buildSite } from '../../build/build-site.ts';
import { timeOf } from '../measure.ts';

/** Seconds of one and the same site: without share cards, with all of them to be drawn, with all of them kept; its pages are made each time. */
export interface CardRound {
  readonly site: number;
  readonly cold: number;
  readonly warm: number;
}

/** Content that is the same but for its cards, of which there is one in each language; the folder is written anew. */
export async function writeCardless(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(process.env['CONTENT_DIR'] ?? 'content', folder, { recursive: true });
  const file = join(folder, 'site.yml');
  const words = (await readFile(file, 'utf8')).replace(/^cards:.*\n/m, '');
  await writeFile(file, `${words}cards: site\n`);
}

/** Builds as `npm run build` does, into a folder that is not there. */
export async function timeCardBuilds(out: string, cardless: string): Promise<CardRound> {
  const kept = `${out}-kept`;
  const build = async (content: string | undefined): Promise<number> => {
    await rm(out, { recursive: true, force: true });
    return withEnvironment({ BUILD_CACHE: kept, CONTENT_DIR: content }, () =>
      timeOf(() => buildSite(out)),
    );
  };
  await rm(kept, { recursive: true, force: true });
  const site = await build(cardless);
  await rm(kept, { recursive: true, force: true });
  const cold = await build(process.env['CONTENT_DIR']);
  await keepOnlyCards(kept);
  return { site, cold, warm: await build(process.env['CONTENT_DIR']) };
}

async function keepOnlyCards(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const pack = await readFile(path);
    const isCard = isWhole(pack) && parsePack(pack)[0]?.path === '/card.png';
    if (!isCard) await rm(path);
  }
}

/** Does something while the environment has these values. */
export async function withEnvironment<T>(
  values: Readonly<Record<string, string | undefined>>,
  work: () => Promise<T>,
): Promise<T> {
  const before = Object.keys(values).map((name) => [name, process.env[name]] as const);
  setAll(Object.entries(values));
  try {
    return await work();
  } finally {
    setAll(before);
  }
}

function setAll(values: readonly (readonly [string, string | undefined])[]): void {
  for (const [name, value] of values) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
}
