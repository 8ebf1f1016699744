import { findImports, type Import } from './imports.ts';
import { type Finding, type Source, toRoom } from './source.ts';

interface Door {
  /** The rooms, or single files, that it may import from beside itself. */
  readonly rooms: readonly string[];
  /** The packages that it may import. */
  readonly packages: RegExp;
}

const none = /^(?!)/;
const zod = /^astro\/zod$/;
const markdown = /^(remark|unified|mdast|micromark|unist|vfile)/;
const pure = ['policy', 'indicators', 'corpus', 'search', 'charts', 'export', 'i18n', 'schema'];
const shown = ['charts', 'i18n', 'policy', 'indicators', 'schema'];

/** ARCHITECTURE's table of doors: who may import whom. */
const doors: Readonly<Record<string, Door>> = {
  schema: { rooms: [], packages: zod },
  policy: { rooms: ['schema'], packages: markdown },
  indicators: { rooms: ['schema'], packages: none },
  i18n: { rooms: ['schema'], packages: none },
  corpus: {
    rooms: ['schema', 'policy', 'indicators'],
    packages: /^(astro\/zod|yaml|csv-parse\/(browser\/esm\/)?sync)$/,
  },
  search: { rooms: ['policy', 'schema'], packages: none },
  charts: { rooms: ['indicators', 'i18n', 'schema'], packages: /^d3(-\w+)*$/ },
  // Office files are zip packages.
  export: { rooms: ['policy', 'indicators', 'i18n', 'schema'], packages: /^(fflate|astro\/zod)$/ },
  'read-content.ts': { rooms: [], packages: /^node:/ },
  'content-integration.ts': {
    rooms: ['corpus', 'read-content.ts'],
    packages: /^(astro|node:.*)$/,
  },
  'virtual-modules.d.ts': { rooms: ['corpus'], packages: /^astro$/ },
  'queries.ts': {
    rooms: ['corpus', 'schema'],
    packages: /^(astro(\/zod)?|virtual:(corpus|guides))$/,
  },
  'hash-bytes.ts': { rooms: [], packages: /^node:crypto$/ },
  'published-data.ts': { rooms: ['corpus', 'export', 'hash-bytes.ts'], packages: none },
  views: {
    rooms: ['corpus', 'charts', 'export', 'hash-bytes.ts', 'i18n', 'indicators', 'schema'],
    packages: none,
  },
  'middleware.ts': { rooms: ['queries.ts'], packages: /^astro$/ },
  'locals.d.ts': { rooms: ['schema'], packages: none },
  components: { rooms: shown, packages: /^astro\/types$/ },
  layouts: { rooms: ['components', 'i18n', 'schema', 'styles'], packages: /^astro\/types$/ },
  pages: {
    rooms: [
      ...pure,
      'hash-bytes.ts',
      'published-data.ts',
      'queries.ts',
      'views',
      'components',
      'layouts',
      'styles',
    ],
    packages: /^(astro|astro:(?!content$).*|node:zlib|opencc-js\/.*|pinyin-pro)$/,
  },
  scripts: {
    // The server sends as header what the layout states in the page.
    rooms: [
      'schema',
      'policy',
      'indicators',
      'corpus',
      'search',
      'export',
      'layouts/content-security-policy.ts',
      'read-content.ts',
    ],
    packages: /^(?!astro:)/,
  },
};

/** Every import that goes through a closed door, and every file in a room that is not in the table. */
export function findClosedDoors(sources: readonly Source[]): Finding[] {
  return sources.flatMap((source) => {
    const room = toRoom(source.path);
    const door = doors[room];
    if (door === undefined)
      return [{ path: source.path, message: `the room ${room} is not in the table of doors` }];
    return findImports(source)
      .filter((found) => !isOpen(room, door, found))
      .map((found) => ({
        path: source.path,
        message: `${room} may not import ${found.path ?? found.specifier}`,
      }));
  });
}

function isOpen(room: string, door: Door, { specifier, path }: Import): boolean {
  if (path === null) return door.packages.test(specifier);
  if (path === 'package.json') return room === 'scripts';
  return [room, ...door.rooms].some((open) => isInside(path, open));
}

function isInside(path: string, room: string): boolean {
  if (room === 'scripts') return path.startsWith('scripts/');
  return path === `src/${room}` || path.startsWith(`src/${room}/`);
}
