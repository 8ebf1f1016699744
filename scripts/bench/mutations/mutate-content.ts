import { drawFrom, drawOne } from '../draw.ts';

/** A change that somebody or something might make in a file of content/. */
export interface Mutation {
  /** What was done, where, in words. */
  readonly name: string;
  readonly file: string;
  /** The file as it is then; null where it is gone. */
  readonly text: string | null;
}

/** What may stand in place of a value, a line or a file: marks of the formats, numbers that are none, signs that nobody sees, too much of anything. */
const hostile: readonly string[] = [
  ...['*gone', '&a [*a]', '{a: *a}', '[[[[', '{{{{', '- - - -', '? ', '|', '>-', '!!binary x', '%'],
  ...['"', "'", '""', '\\', '#', ':', ': ', ',', ',,,,', '\t', '\r', '\n\n', '---', '...', '~', ''],
  ...['null', 'true', 'NaN', 'Infinity', '-0', '1e999', '0x10', '1_000', '٣', '１２', '2012-13-45'],
  ...['__proto__', 'constructor', 'toString', '../../etc/passwd', 'CON', '=1+1', '@x', '<script>'],
  ...['\0', '\u202e', '\u200b', '\ufeff', '\ud800', '\ufffd', '\u001b[2J', '\u2028', '🦆', '﷽'],
  ...['# ', '## 一、', '### ', '> > > >', '* * *', '```', '[^1]', '![](x)', '{#id}', '<!--'],
  ...[
    'x'.repeat(100_000),
    '9'.repeat(500),
    '一'.repeat(50_000),
    '['.repeat(5000),
    '> '.repeat(3000),
  ],
  ...[
    '- '.repeat(3000),
    '*'.repeat(3000),
    'a: &a [1,1]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n',
  ],
];

/** So many changes of the files of content/; the same seed gives the same ones. */
export function mutateContent(
  files: ReadonlyMap<string, string>,
  seed: number,
  count: number,
): Mutation[] {
  const draw = drawFrom(seed);
  const names = [...files.keys()];
  return Array.from({ length: count }, (_, index) => {
    const file = drawOne(names, draw);
    const way = drawOne(ways, draw);
    const text = way.change(files.get(file) ?? '', draw);
    return { name: `${index + 1}: ${way.name} in ${file}`, file, text };
  });
}

type Draw = () => number;

interface Way {
  readonly name: string;
  readonly change: (text: string, draw: Draw) => string | null;
}

const within = (length: number, draw: Draw): number => Math.floor(draw() * length);

const ways: readonly Way[] = [
  { name: 'a byte flipped', change: flipByte },
  { name: 'a byte flipped', change: flipByte },
  { name: 'a line removed', change: onLine(() => []) },
  { name: 'a line twice', change: onLine((line) => [line, line]) },
  { name: 'a line indented', change: onLine((line) => [`  ${line}`]) },
  { name: 'a line without its indent', change: onLine((line) => [line.trimStart()]) },
  { name: 'a line hostile', change: onLine((_, draw) => [drawOne(hostile, draw)]) },
  { name: 'two lines swapped', change: swapLines },
  { name: 'a value hostile', change: replaceValue },
  { name: 'a value hostile', change: replaceValue },
  { name: 'a value hostile', change: replaceValue },
  { name: 'a value of another place', change: moveValue },
  { name: 'hostile words put in', change: insertWords },
  { name: 'the end cut off', change: (text, draw) => text.slice(0, within(text.length, draw)) },
  { name: 'all hostile', change: (_, draw) => drawOne(hostile, draw) },
  { name: 'the file gone', change: () => null },
];

function flipByte(text: string, draw: Draw): string {
  const bytes = new TextEncoder().encode(text);
  const at = within(bytes.length, draw);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << within(8, draw));
  return new TextDecoder().decode(bytes);
}

function onLine(change: (line: string, draw: Draw) => string[]): Way['change'] {
  return (text, draw) => {
    const lines = text.split('\n');
    const at = within(lines.length, draw);
    return lines.toSpliced(at, 1, ...change(lines[at] ?? '', draw)).join('\n');
  };
}

function swapLines(text: string, draw: Draw): string {
  const lines = text.split('\n');
  const [one, other] = [within(lines.length, draw), within(lines.length, draw)];
  [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
  return lines.join('\n');
}

/** What stands between commas, quotes, brackets, colons and line ends. */
const value = /[^,:"'[\]{}\n]+/g;

function replaceValue(text: string, draw: Draw): string {
  return onValue(text, draw, () => drawOne(hostile, draw));
}

function moveValue(text: string, draw: Draw): string {
  const values = [...text.matchAll(value)].map(([words]) => words);
  return onValue(text, draw, () => (values.length === 0 ? '' : drawOne(values, draw)));
}

function onValue(text: string, draw: Draw, change: () => string): string {
  const found = [...text.matchAll(value)];
  if (found.length === 0) return change();
  const { 0: words, index } = drawOne(found, draw);
  return text.slice(0, index) + change() + text.slice(index + words.length);
}

function insertWords(text: string, draw: Draw): string {
  const at = within(text.length + 1, draw);
  return text.slice(0, at) + drawOne(hostile, draw) + text.slice(at);
}
