import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runEntry } from './command/run-entry.ts';
import { withProgress } from './command/with-progress.ts';
import { usualHost, writeHost, type HostOptions } from './host/write-host.ts';
import { readPort } from './serve/read-port.ts';
import { withFolder } from './writer/write-folder.ts';

const usage = `Usage: npm run host -- [--root ${usualHost.root}] [--port ${usualHost.port}] [--plain]

Writes dist-host/ from dist/: site/ for any host, and configurations of nginx, Caddy, a container and GitHub Pages.
  --root   where the files will lie on the host
  --port   the port at which it answers
  --plain  no packed files (.gz, .br) beside the texts`;

const out = 'dist-host';

await runEntry(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options === null) {
    console.error(usage);
    return 2;
  }
  if (!existsSync(join('dist', 'index.html'))) {
    console.error('dist/ holds no site: run `npm run build` first');
    return 1;
  }
  await withFolder(out, async (folder) => {
    const packed = await withProgress('files for hosts', () => writeHost('dist', folder, options));
    if (packed === null) return;
    const [plain, gzip, brotli] = [packed.plain, packed.gzip, packed.brotli].map(toMegabytes);
    console.log(`${packed.files} texts: ${plain} MB, packed by gzip ${gzip}, by brotli ${brotli}`);
  });
  console.log(`${out}/ holds site/, nginx.conf, Caddyfile, Containerfile and github-pages.yml`);
  return 0;
});

function readOptions(args: string[]): HostOptions | null {
  try {
    const { values } = parseArgs({
      args,
      options: {
        root: { type: 'string', default: usualHost.root },
        port: { type: 'string', default: String(usualHost.port) },
        plain: { type: 'boolean', default: false },
      },
    });
    const port = readPort(values.port);
    if (port === null) throw new Error(`--port is ${values.port}: give a number from 1 to 65535`);
    return { root: values.root, port, isPacked: !values.plain };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
}

function toMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
