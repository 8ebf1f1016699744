import type { Finding, Source } from './source.ts';

const file = 'CONTRIBUTING.md';

/** Every room and sub-room that the map of CONTRIBUTING lacks, and every one that it names and the code does not have. */
export function findMapFaults(map: string, sources: readonly Source[]): Finding[] {
  const drawn = readMap(map);
  const built = new Set(sources.flatMap(({ path }) => listRooms(path)));
  return [
    ...[...built].filter((room) => !drawn.has(room)).map((room) => `the map lacks ${room}`),
    ...[...drawn]
      .filter((room) => !built.has(room))
      .map((room) => `the map names ${room}, which is not there`),
  ].map((message) => ({ path: file, message }));
}

/** The rooms that the fenced map names, by indentation: a room of src/ or scripts/, two further in a sub-room of it. */
function readMap(map: string): Set<string> {
  const block = /```text\n([\s\S]*?)```/.exec(map)?.[1] ?? '';
  const rooms = new Set<string>();
  let [top, room] = ['', ''];
  for (const line of block.split('\n')) {
    const [, indent = '', names = ''] = /^( *)([^\s,]+(?:, [^\s,]+)*)/.exec(line) ?? [];
    if (indent.length === 0) top = names;
    else if (top === 'src/' || top === 'scripts/') {
      for (const name of names.split(', ')) {
        if (indent.length === 2) room = name;
        rooms.add(`${top}${indent.length === 2 ? '' : `${room}/`}${name}`);
      }
    }
  }
  return rooms;
}

/** The rooms in which a file lies: of src two folders deep, of scripts one; addresses of pages are no rooms. */
function listRooms(path: string): string[] {
  const [top = '', ...folders] = path.split('/').slice(0, -1);
  const depth = top === 'scripts' || folders[0] === 'pages' ? 1 : 2;
  return folders.slice(0, depth).map((_, at) => [top, ...folders.slice(0, at + 1)].join('/'));
}
