import { isIP } from 'node:net';

/** The address of this machine to answer at, 127.0.0.1 unless the environment names one; null when that is no address. */
export function readHost(value: string | undefined): string | null {
  if (value === undefined || value === '') return '127.0.0.1';
  if (value === 'localhost') return '127.0.0.1';
  return isIP(value) === 0 ? null : value;
}
