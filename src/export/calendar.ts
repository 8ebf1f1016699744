/** Something that is due on a day. */
export interface Due {
  /** Unique among all events of the site. */
  readonly id: string;
  /** The day (YYYY-MM-DD) on which it is due. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  /** Where it stands. */
  readonly address: string;
}

/** So many bytes of UTF-8 stand on a line at most (RFC 5545, 3.1). */
const longestLine = 75;

/** The last day of a date that is known as a year, a month or a day (YYYY, YYYY-MM, YYYY-MM-DD). */
export function toLastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  if (day !== undefined) return date;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(last).padStart(2, '0')}`;
}

/** Days on which something is due as a calendar (iCalendar, RFC 5545), each for the whole day; it says of none when it was written but the day itself, so that the same dues give the same bytes. */
export function formatCalendar(name: string, dues: readonly Due[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Yaodian//NONSGML tasks//ZH',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...dues.flatMap(toEvent),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function toEvent({ address, day, description, id, summary }: Due): string[] {
  const date = day.replaceAll('-', '');
  return [
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${date}T000000Z`,
    `DTSTART;VALUE=DATE:${date}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Text as a value (RFC 5545, 3.3.11). */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Breaks a line between characters, each further line after a blank. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > longestLine) {
      lines.push(current);
      current = '';
      bytes = 1;
    }
    current += character;
    bytes += size;
  }
  return [...lines, current].join('\r\n ');
}
