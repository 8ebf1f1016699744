import { renderUnicodeCompact } from 'uqr';
import { listHosts } from './list-addresses.ts';
import { readHost } from './read-host.ts';
import { readPort } from './read-port.ts';
import { serveFolder, type ServedFolder } from './serve-folder.ts';

/** Where a site is served. */
export interface Place {
  readonly host: string;
  readonly port: number;
}

/** Where the environment wants a site to be served; null where it wants nonsense, having said so. */
export function readPlace(environment: NodeJS.ProcessEnv): Place | null {
  const port = readPort(environment['PORT']);
  const host = readHost(environment['HOST']);
  if (port === null) {
    console.error(`PORT is ${String(environment['PORT'])}: set it to a number from 1 to 65535`);
  }
  if (host === null) {
    console.error(
      `HOST is ${String(environment['HOST'])}: set it to an address of this machine, or to 0.0.0.0 for all of them`,
    );
  }
  return port === null || host === null ? null : { host, port };
}

/** Serves a folder; throws an Error that says what to do where that cannot be. */
export async function serveAt(
  folder: string,
  { host, port }: Place,
  command: string,
): Promise<ServedFolder> {
  return serveFolder(folder, port, host).catch((error: unknown) => {
    const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw new Error(
      busy
        ? `Port ${port} is in use: stop the other program, or choose a port (PORT=8080 ${command})`
        : `The site cannot be served on port ${port}: ${String(error)}`,
    );
  });
}

/** Serves a folder until it is stopped, and says where: for a phone on the same net as a code to be photographed too. */
export async function serveUntilStopped(
  folder: string,
  place: Place,
  command: string,
  name = 'The site',
): Promise<void> {
  const site = await serveAt(folder, place, command);
  console.log(`\n${name} ${formatPlaces(site, place.host)} (Ctrl+C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void site.close().then(() => process.exit(0)));
  }
}

function formatPlaces({ folder, origin }: ServedFolder, host: string): string {
  const { port } = new URL(origin);
  const [own, ...others] = listHosts(host).map((one) => `http://${one}:${port}${folder}/`);
  const [first] = others;
  if (first === undefined) return `is at ${own ?? origin}`;
  const all = others.map((address) => `  ${address}`).join('\n');
  return `is at ${own ?? origin} and, for all on the same net, at\n${all}\n${renderUnicodeCompact(first)}\n`;
}
