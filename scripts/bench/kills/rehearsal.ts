import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createHash } from 'node:crypto';
import { runCommand, type CommandResult } from '../../command/run-command.ts';

/** A command that is run again and again in a copy of the project. */
export interface Rehearsal {
  readonly name: string;
  readonly script: string;
  readonly parameters: readonly string[];
  /** The folder that it writes. */
  readonly writes: string;
}

/** Every command that writes content/, dist/ or a folder of tables. */
export const rehearsals = {
  ingest: {
    name: 'ingest',
    script: 'ingest.ts',
    parameters: ['--id', 'one', 'inputs/one.txt'],
    writes: 'content',
  },
  import: {
    name: 'import',
    script: 'data-import.ts',
    parameters: ['--write', '--vintage', '2026-11-22', 'inputs/rows.csv', 'inputs/sources.csv'],
    writes: 'content',
  },
  writeIds: {
    name: 'write-ids',
    script: 'verify.ts',
    parameters: ['--write-ids'],
    writes: 'content',
  },
  template: {
    name: 'template',
    script: 'data-template.ts',
    parameters: ['--years', '2013-2015', '--indicator', 'gdp', '--out', 'tables'],
    writes: 'tables',
  },
  build: { name: 'build', script: 'build.ts', parameters: [], writes: 'dist' },
} as const satisfies Record<string, Rehearsal>;

const root = resolve('.');

/** A copy of the project in which a command can be stopped. */
export interface Stage {
  readonly folder: string;
  run(rehearsal: Rehearsal, environment?: Readonly<Record<string, string>>): Promise<CommandResult>;
  /** What stands in a folder: a hash of all its names and bytes, and what of it no command should leave. */
  look(name: string): Promise<{ hash: string; left: string[] }>;
  remove(): Promise<void>;
}

/** Copies what commands write, and links what they only read. */
export async function setStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'yaodian-kills-'));
  const names = ['node_modules', 'seeds', 'public', 'tests'];
  for (const name of names) await symlink(join(root, name), join(folder, name));
  for (const name of ['src', 'scripts', 'content', 'dist']) {
    await cp(join(root, name), join(folder, name), { recursive: true });
  }
  for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json']) {
    await cp(join(root, name), join(folder, name));
  }
  await mkdir(join(folder, 'inputs'));
  for (const [name, text] of Object.entries(inputs)) {
    await writeFile(join(folder, 'inputs', name), text);
  }
  return {
    folder,
    run: ({ script, parameters }, environment = {}) =>
      runCommand(
        'sh',
        [
          '-c',
          'cd "$0" && exec "$@"',
          folder,
          process.execPath,
          `scripts/${script}`,
          ...parameters,
        ],
        { NODE_COMPILE_CACHE: join('node_modules', '.cache', 'compiled'), ...environment },
      ),
    look: (name) => look(folder, name),
    remove: () => rm(folder, { recursive: true }),
  };
}

const inputs = {
  'one.txt': '甲镇工作要点\n一、要求\n贯彻。\n二、任务\n完成投资5亿元以上。\n',
  'rows.csv':
    'indicator,place,year,value,unit,status,source,confidence\ngdp,guali,2014,150.1,亿元,actual,s99,medium\ngdp,tangqi,2014,151.2,亿元,actual,s99,medium\nresident-population,guali,2014,15.1,万人,actual,s99,medium\n',
  'sources.csv':
    'id,title,publisher,date,address,retrieved\ns99,测试年鉴,测试出版社,2015-01-01,https://example.org/yearbook,2026-11-22\n',
};

async function look(folder: string, name: string): Promise<{ hash: string; left: string[] }> {
  const hash = createHash('sha256');
  const left = (await readdir(folder)).filter((one) => /writing|\.next|\.old/.test(one));
  const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file))
    .toSorted();
  for (const file of files) {
    const path = file.slice(folder.length);
    if (/\.writing|\.part$|\.tmp$/.test(path)) left.push(path);
    else hash.update(`${path}\n`).update(await readFile(file));
  }
  return { hash: hash.digest('hex'), left };
}
