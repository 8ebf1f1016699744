import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeCaddy } from '#hosting/configurations/caddy.ts';
import {
  containerPort,
  containerRoot,
  writeContainerFile,
} from '#hosting/configurations/container.ts';
import { writeGithubPages } from '#hosting/configurations/github-pages.ts';
import { writeHeadersFile } from '#hosting/configurations/headers-file.ts';
import type { HostedSite } from '#hosting/configurations/hosted-site.ts';
import { writeNginx } from '#hosting/configurations/nginx.ts';
import { readFolder } from '#hosting/folder/place-file.ts';
import { listBuilt } from '../build/list-built.ts';
import { packFiles, type Packed } from './pack-files.ts';

/** What is written for hosts. */
export interface HostOptions {
  /** Where the files will lie on the host. */
  readonly root: string;
  readonly port: number;
  readonly isPacked: boolean;
}

/** What a host takes if nothing else is asked for: the place in the container. */
export const usualHost: HostOptions = { root: containerRoot, port: containerPort, isPacked: true };

/** Writes into an empty folder all that a host needs of a built site: the files, below their folder and packed, and its configuration for several programs. */
export async function writeHost(
  built: string,
  folder: string,
  { root, port, isPacked }: HostOptions,
): Promise<Packed | null> {
  const site = readHostedSite(await readFile(join(built, 'index.html'), 'utf8'));
  const files = join(folder, 'site');
  const copied = await copySite(built, join(files, site.folder));
  if (site.folder !== '') {
    // Whoever looks for it looks at the root of the host.
    await copyFile(join(built, 'robots.txt'), join(files, 'robots.txt'));
  }
  const packed = isPacked ? await packFiles(copied) : null;
  const written = {
    'site/_headers': writeHeadersFile(site),
    'nginx.conf': writeNginx(site, { root, port }),
    Caddyfile: writeCaddy(site, { root, address: `:${port}` }),
    Containerfile: writeContainerFile(site),
    'github-pages.yml': writeGithubPages(),
  };
  for (const [name, text] of Object.entries(written)) await writeFile(join(folder, name), text);
  return packed;
}

/** What a built front page says of its site. */
export function readHostedSite(home: string): HostedSite {
  const [, address = ''] = /<link rel="canonical" href="([^"]+)"/.exec(home) ?? [];
  if (address === '') throw new Error('dist/index.html names no address: run `npm run build`');
  return { folder: readFolder(home), address };
}

async function copySite(from: string, to: string): Promise<string[]> {
  const copied: string[] = [];
  for (const path of await listBuilt(from)) {
    const target = join(to, path);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(from, path), target);
    copied.push(target);
  }
  return copied;
}
