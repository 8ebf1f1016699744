import { toHere } from '#browser/site-folder.ts';

/** Fetches a JSON file of this site and reads it; null where it cannot be had or is not what it should be. */
export async function load<T>(address: string, parse: (value: unknown) => T): Promise<T | null> {
  try {
    const response = await fetch(toHere(address));
    return response.ok ? parse(await response.json()) : null;
  } catch {
    return null;
  }
}
