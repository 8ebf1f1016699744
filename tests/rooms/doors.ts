import { findImports, type Import } from './imports.ts';
import { type Finding, type Source, toRoom } from './source.ts';

interface Door {
  /** The rooms, or single files, that it may import from beside itself. */
  readonly rooms: readonly string[];
  /** The rooms of which it may know the types only: what they hold is handed to it. */
  readonly types?: readonly string[];
  /** The packages that it may import. */
  readonly packages: RegExp;
}

const none = /^(?!)/;
const zod = /^astro\/zod$/;
const markdown = /^(remark|unified|mdast|micromark|unist|vfile)/;
const figures = ['indicators', 'i18n', 'schema'];
/** Knows nothing of laws or figures, so that every room above may use it. */
const remember = 'remember.ts';

/** The table of doors: who may import whom; arrows only go down. */
const doors: Readonly<Record<string, Door>> = {
  schema: { rooms: [remember], packages: zod },
  [remember]: { rooms: [], packages: none },
  // What a script does on pages of several rooms.
  browser: { rooms: [], packages: none },
  policy: { rooms: ['schema', remember], packages: markdown },
  indicators: { rooms: ['schema'], packages: none },
  i18n: { rooms: ['schema'], packages: none },
  corpus: {
    rooms: ['schema', 'policy', 'indicators', remember],
    packages: /^(astro\/zod|yaml|node:crypto|csv-parse\/(browser\/esm\/)?sync)$/,
  },
  ingest: { rooms: ['schema', 'policy'], packages: /^(astro\/zod|parse5|saxes|fflate|yaml)$/ },
  search: { rooms: ['policy', 'schema', 'browser'], packages: none },
  // A copy is held against the published words; what it may be of, search finds.
  check: {
    rooms: ['policy', 'schema', 'search', 'browser/site-folder.ts', remember],
    packages: /^@noble\/hashes\/sha2\.js$/,
  },
  charts: {
    rooms: [...figures, remember, 'browser/save-file.ts', 'browser/site-folder.ts'],
    packages: /^d3(-\w+)*$/,
  },
  // Office files are zip packages.
  export: {
    rooms: ['policy', 'browser/reading-day.ts', 'cards/card-size.ts', ...figures],
    packages: /^(docx|fflate|uqr|astro\/zod)$/,
  },
  // Cards are drawn with the pencils of charts.
  cards: { rooms: ['charts', 'schema'], packages: none },
  publication: {
    rooms: ['policy', 'corpus', 'search', 'check', ...figures, remember],
    packages: none,
  },
  integration: {
    rooms: [
      'schema',
      'i18n',
      'corpus',
      'cards',
      'publication',
      'search',
      'views',
      'files',
      remember,
    ],
    packages: /^(astro|@astrojs\/sitemap|astro\/zod|node:.*|virtual:(publication|guides))$/,
  },
  // Pages in one piece, written without Astro.
  embeds: {
    rooms: [
      'policy',
      'corpus',
      'charts',
      'export/markup.ts',
      'export/plain-page.ts',
      'export/embed-code.ts',
      'export/official-words.ts',
      ...figures,
      'publication',
      'components/frame/mark-signs.ts',
      'components/frame/page-words.ts',
      remember,
    ],
    packages: none,
  },
  files: {
    rooms: [
      'components/frame/mark-signs.ts',
      'policy',
      'corpus',
      'search',
      'check',
      'charts',
      'export',
      'cards',
      ...figures,
      'publication',
      'views',
      'embeds',
      remember,
    ],
    packages: /^(node:(fs|url|zlib)|esbuild|opencc-js\/.*|pinyin-pro)$/,
  },
  // Where a site stands, and what whoever serves it must be told.
  hosting: {
    rooms: ['schema', 'embeds/embed-policy.ts', 'layouts/content-security-policy.ts'],
    packages: /^parse5$/,
  },
  views: {
    rooms: ['corpus', 'publication', 'charts', 'export', ...figures, remember],
    packages: /^node:crypto$/,
  },
  // It has the last word on each page.
  'middleware.ts': {
    rooms: ['integration/queries.ts', 'components/frame/mark-signs.ts', 'styles'],
    packages: /^astro$/,
  },
  components: {
    // The tasks shown are written in the browser as the files beside the page are.
    rooms: [
      'policy',
      'charts',
      'browser',
      'export/social-tags.ts',
      'export/office/docx-table.ts',
      'export/office/xlsx-table.ts',
      // A view is cited and written in the browser as its page and files are.
      'export/citations',
      'export/view-json.ts',
      'export/embed-code.ts',
      // Scripts load it, so that no page names it.
      'styles/pages/chart-script.css',
      ...figures,
    ],
    types: ['corpus', 'publication'],
    packages: /^astro\/types$/,
  },
  layouts: { rooms: ['components', 'i18n', 'schema', 'styles'], packages: /^astro\/types$/ },
  pages: {
    rooms: [
      'policy',
      'corpus',
      'search',
      'check',
      'charts',
      'export',
      ...figures,
      'publication',
      'views',
      'integration/queries.ts',
      'browser',
      'components',
      'layouts',
      'styles',
    ],
    packages: /^(astro|astro:(?!content$).*|node:zlib)$/,
  },
  scripts: {
    rooms: [
      'schema',
      'policy',
      'indicators',
      'corpus',
      'ingest',
      'i18n',
      'search',
      'check',
      'export',
      'publication',
      // Files, figures and views are made again and held against those of the site.
      'charts',
      'cards',
      'files',
      'views',
      'embeds',
      'hosting',
      'components/frame/page-words.ts',
      'layouts/content-security-policy.ts',
      'integration/read-content.ts',
      // What builds keep is one store for pages and index.
      'integration/kept',
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

function isOpen(room: string, door: Door, { specifier, path, typeOnly }: Import): boolean {
  if (path === null) return door.packages.test(specifier);
  if (path === 'package.json') return room === 'scripts';
  const types = typeOnly ? (door.types ?? []) : [];
  return [room, ...door.rooms, ...types].some((open) => isInside(path, open));
}

function isInside(path: string, room: string): boolean {
  if (room === 'scripts') return path.startsWith('scripts/');
  return path === `src/${room}` || path.startsWith(`src/${room}/`);
}
