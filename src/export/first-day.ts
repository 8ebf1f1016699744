/** The day with which a day, month or year begins (YYYY, YYYY-MM, YYYY-MM-DD), for forms that know days alone. */
export function toFirstDay(date: string): string {
  return `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length);
}

/** The same as RFC 3339 wants a moment. */
export function toInstant(date: string): string {
  return `${toFirstDay(date)}T00:00:00Z`;
}
