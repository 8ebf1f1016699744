import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** A program that serves a site as its written configuration says. */
export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

/** Where nginx stands on this machine; null where it is not installed. */
export function findNginx(): string | null {
  return (
    ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find(existsSync) ?? null
  );
}

/** Where Caddy stands on this machine; null where it is not installed. */
export function findCaddy(): string | null {
  return (
    ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'].find(existsSync) ?? null
  );
}

/** A port on which nobody answers. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Runs nginx with the configuration that stands in a folder, on the port that it names. */
export async function runNginx(program: string, folder: string, port: number): Promise<Served> {
  await mkdir(join(folder, 'work'));
  const around = join(folder, 'around.conf');
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const temporary = kept.map((name) => `${name}_temp_path ${folder}/work/${name};`).join(' ');
  // A worker that is another user could not read the folder.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  await writeFile(
    around,
    `daemon off; ${user} pid ${folder}/work/pid; error_log stderr; events {}
http { access_log off; ${temporary} include ${folder}/nginx.conf; }`,
  );
  return run(spawn(program, ['-p', folder, '-c', around], { stdio: 'pipe' }), port);
}

/** Runs Caddy with the Caddyfile that stands in a folder, on the port that it names. */
export async function runCaddy(program: string, folder: string, port: number): Promise<Served> {
  const file = join(folder, 'Caddyfile');
  const own = '{\n  admin off\n  auto_https off\n}\n';
  await writeFile(file, own + (await readFile(file, 'utf8')));
  const environment = {
    ...process.env,
    HOME: folder,
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
  };
  const parameters = ['run', '--config', file, '--adapter', 'caddyfile'];
  return run(spawn(program, parameters, { stdio: 'pipe', env: environment }), port);
}

async function run(child: ChildProcess, port: number): Promise<Served> {
  const words: string[] = [];
  for (const stream of [child.stderr, child.stdout]) {
    stream?.on('data', (chunk: Buffer) => words.push(chunk.toString()));
  }
  const ended = once(child, 'exit');
  const origin = `http://127.0.0.1:${port}`;
  while (!(await answers(origin))) {
    if (child.exitCode !== null) throw new Error(words.join(''));
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 50))]);
  }
  return {
    origin,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function answers(origin: string): Promise<boolean> {
  return fetch(origin).then(
    async (response) => {
      await response.arrayBuffer();
      return true;
    },
    () => false,
  );
}
