import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { hashBytes } from '#corpus/fingerprint.ts';
import { runCommand } from '../../command/run-command.ts';
import type { MadeText } from './make-texts.ts';

/** A copy of the project with documents of its own, in which commands are run. */
export interface ScaleProject {
  readonly folder: string;
  /** Runs a command of scripts/ and returns what it said; throws where it fails. */
  run(script: string, ...parameters: readonly string[]): Promise<string>;
  /** Changes one sentence of a document in the middle of the list and says that it is corrected. */
  changeSentence(): Promise<void>;
  remove(): Promise<void>;
}

/** Copies the project and adds made-up documents, if any, to its content. */
export async function setProject(texts: readonly MadeText[]): Promise<ScaleProject> {
  const folder = await mkdtemp(join(tmpdir(), 'yaodian-scale-'));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  const parts = ['src', 'scripts', 'public', 'content', 'seeds', 'tests'];
  const files = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
  for (const name of [...parts, ...files]) {
    await cp(name, join(folder, name), { recursive: true });
  }
  const seeds = texts.map(({ id }) => join('seeds', `${id}.txt`));
  for (const { id, text } of texts) {
    const source = { received: '2026-11-30', address: null };
    const record = { file: `${id}.txt`, sha256: hashBytes(text), ...source };
    await writeFile(join(folder, 'seeds', `${id}.txt`), text);
    await writeFile(join(folder, 'seeds', `${id}.yml`), stringify(record));
  }
  const run = async (script: string, ...parameters: readonly string[]): Promise<string> => {
    const command = ['cd "$0" && exec "$@"', folder, process.execPath, `scripts/${script}`];
    const { code, output } = await runCommand('sh', ['-c', ...command, ...parameters]);
    if (code !== 0) throw new Error(`${script} failed in ${folder}: ${output.slice(-6000)}`);
    return output;
  };
  if (seeds.length > 0) await run('ingest.ts', ...seeds);
  const middle = texts[Math.floor(texts.length / 2)]?.id ?? '';
  return {
    folder,
    run,
    changeSentence: async () => {
      const place = join(folder, 'content', 'documents', middle, 'text.md');
      const text = await readFile(place, 'utf8');
      const at = text.lastIndexOf('。');
      await writeFile(place, `${text.slice(0, at)}一年${text.slice(at)}`);
      await run('addresses.ts', 'as-proposed');
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
