import { key } from './remembered.ts';

/** Remembers towns on this device, or forgets them where there are none; a device that keeps nothing is let be. */
export function remember(towns: readonly string[]): void {
  try {
    if (towns.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, towns.join());
  } catch {
    // Where nothing may be kept, nothing is.
  }
}
