/** Under what name a device keeps them. */
export const key = 'yaodian-towns';

/** The towns that the reader wanted remembered on this device; none where it keeps nothing. */
export function readRemembered(): string[] {
  try {
    return (localStorage.getItem(key) ?? '').split(',').filter((id) => id !== '');
  } catch {
    return [];
  }
}
