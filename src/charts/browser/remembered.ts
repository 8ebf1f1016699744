const key = 'yaodian-towns';

/** The towns that the reader wanted remembered on this device; none where it keeps nothing. */
export function readRemembered(): string[] {
  try {
    return (localStorage.getItem(key) ?? '').split(',').filter((id) => id !== '');
  } catch {
    return [];
  }
}

/** Remembers towns on this device, or forgets them where there are none; a device that keeps nothing is let be. */
export function remember(towns: readonly string[]): void {
  try {
    if (towns.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, towns.join());
  } catch {
    // Where nothing may be kept, nothing is.
  }
}
