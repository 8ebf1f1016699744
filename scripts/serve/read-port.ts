/** The port to serve on, 4321 unless the environment names one; null when that is not a port. */
export function readPort(value: string | undefined): number | null {
  if (value === undefined || value === '') return 4321;
  const port = Number(value);
  return /^\d{1,5}$/.test(value) && port >= 1 && port <= 65_535 ? port : null;
}
