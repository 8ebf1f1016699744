import { networkInterfaces } from 'node:os';

/** The hosts by which a program that answers at an address of this machine can be asked: itself, or for 0.0.0.0 and :: each of this machine, its own first. */
export function listHosts(host: string, networks = networkInterfaces()): string[] {
  if (host !== '0.0.0.0' && host !== '::') return [host.includes(':') ? `[${host}]` : host];
  const outer = Object.values(networks)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  return ['127.0.0.1', ...new Set(outer)];
}
