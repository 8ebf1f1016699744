import { describe, expect, it } from 'vitest';
import { findStrayAddresses } from './addresses.ts';
import { findImportCycles } from './cycles.ts';
import { findClosedDoors } from './doors.ts';
import { findFolderCycles, findFullFolders } from './folders.ts';
import { findMapFaults } from './map.ts';
import { findBadNames } from './names.ts';
import { findUndeclared } from './packages.ts';
import { findImpurities } from './purity.ts';
import { findBadShapes } from './shapes.ts';
import type { Finding, Source } from './source.ts';

function messages(find: (sources: readonly Source[]) => Finding[], path: string, text: string) {
  return find([{ path, text }]).map((finding) => `${finding.path}: ${finding.message}`);
}

describe('findStrayAddresses', () => {
  it.each([
    ['src/files/a.ts', 'const a = new URL(toPath(b, c), site).href;', 'toSiteAddress'],
    ['src/search/client/a.ts', "link.href = '/towns/';", 'toHere'],
    ['src/a/browser/a.ts', 'await fetch(address);', 'load'],
  ])('tells of one in %s', (path, text, words) => {
    expect(messages(findStrayAddresses, path, text).join()).toContain(words);
  });

  it.each([
    ['src/files/a.ts', "const a = toSiteAddress('/towns/', site);"],
    ['src/search/client/a.ts', "link.href = toHere('/towns/');\nconst wordsPath = '/a.json';"],
  ])('lets those be that know the folder in %s', (path, text) => {
    expect(messages(findStrayAddresses, path, text)).toEqual([]);
  });
});

describe('findClosedDoors', () => {
  it.each([
    [
      'src/schema/a.ts',
      "import { b } from '../policy/b.ts';",
      'schema may not import src/policy/b.ts',
    ],
    [
      'src/policy/a.ts',
      "import type { B } from '../indicators/b.ts';",
      'policy may not import src/indicators/b.ts',
    ],
    [
      'src/indicators/a.ts',
      "export { b } from '../policy/b.ts';",
      'indicators may not import src/policy/b.ts',
    ],
    ['src/policy/a.ts', "import { readFileSync } from 'node:fs';", 'policy may not import node:fs'],
    [
      'src/export/a.ts',
      "import { getCollection } from 'astro:content';",
      'export may not import astro:content',
    ],
    ['src/schema/a.ts', "import { z } from 'zod';", 'schema may not import zod'],
    [
      'src/charts/a.ts',
      "const b = await import('../policy/b.ts');",
      'charts may not import src/policy/b.ts',
    ],
    ['src/pages/a.ts', "import { b } from '#scripts/b.ts';", 'pages may not import scripts/b.ts'],
    [
      'src/pages/a.astro',
      "---\nimport { z } from 'astro:content';\n---\n",
      'pages may not import astro:content',
    ],
    [
      'src/components/A.astro',
      "---\nimport { q } from '#integration/queries.ts';\n---\n",
      'components may not import src/integration/queries.ts',
    ],
    [
      'src/components/A.astro',
      "<script>import '../search/client.ts';</script>",
      'components may not import src/search/client.ts',
    ],
    [
      'scripts/a.ts',
      "import { b } from '../src/pages/b.ts';",
      'scripts may not import src/pages/b.ts',
    ],
    ['src/kitchen/a.ts', '', 'the room kitchen is not in the table of doors'],
  ])('names %s for %s', (path, text, message) => {
    expect(messages(findClosedDoors, path, text)).toEqual([`${path}: ${message}`]);
  });

  it('lets types through where only they are open', () => {
    const type = "import type { B } from '#publication/b.ts';";
    const value = "import { b } from '#publication/b.ts';";
    expect(messages(findClosedDoors, 'src/components/a.ts', type)).toEqual([]);
    expect(messages(findClosedDoors, 'src/components/a.ts', value)).toHaveLength(1);
  });

  it('lets through what the table opens', () => {
    const text = "import { b } from './b.ts';\nimport type { C } from '../schema/c.ts';";
    expect(messages(findClosedDoors, 'src/policy/a.ts', text)).toEqual([]);
  });
});

describe('findImportCycles', () => {
  it('names the whole circle', () => {
    const found = findImportCycles([
      { path: 'src/policy/a.ts', text: "import './b.ts';" },
      { path: 'src/policy/b.ts', text: "import type { C } from './c.ts';" },
      { path: 'src/policy/c.ts', text: "import './a.ts';" },
    ]);
    const circle = 'src/policy/a.ts -> src/policy/b.ts -> src/policy/c.ts -> src/policy/a.ts';
    expect(found).toEqual([
      { path: 'src/policy/a.ts', message: `imports go in a circle: ${circle}` },
    ]);
  });

  it('accepts two ways to one file', () => {
    const found = findImportCycles([
      { path: 'src/policy/a.ts', text: "import './b.ts'; import './c.ts';" },
      { path: 'src/policy/b.ts', text: "import './c.ts';" },
      { path: 'src/policy/c.ts', text: '' },
    ]);
    expect(found).toEqual([]);
  });
});

describe('findFolderCycles', () => {
  it('names the circle of two folders whose files import in none', () => {
    const found = findFolderCycles([
      { path: 'src/policy/text/a.ts', text: "import '../tree/deep/b.ts';" },
      { path: 'src/policy/tree/c.ts', text: "import { d } from '#policy/text/d.ts';" },
    ]);
    const circle = 'src/policy/text -> src/policy/tree -> src/policy/text';
    expect(found).toEqual([
      { path: 'src/policy/text', message: `imports go in a circle: ${circle}` },
    ]);
  });

  it('accepts a room that uses its own sub-room', () => {
    const text = "import './deep/b.ts';";
    expect(findFolderCycles([{ path: 'src/policy/text/a.ts', text }])).toEqual([]);
  });
});

describe('findFullFolders', () => {
  it('names a folder of twenty-one files', () => {
    const sources = Array.from({ length: 21 }, (_, at) => ({ path: `src/a/b${at}.ts`, text: '' }));
    expect(findFullFolders(sources.slice(1))).toEqual([]);
    expect(findFullFolders(sources)).toMatchObject([{ path: 'src/a' }]);
  });
});

describe('findMapFaults', () => {
  it('names the room that the map lacks and the one that is not there', () => {
    const map =
      '```text\nsrc/\n  policy                 a text\n    text, tree           parts\n```';
    const sources = [
      { path: 'src/policy/text/a.ts', text: '' },
      { path: 'scripts/build/a.ts', text: '' },
    ];
    expect(findMapFaults(map, sources).map(({ message }) => message)).toEqual([
      'the map lacks scripts/build',
      'the map names src/policy/tree, which is not there',
    ]);
  });
});

describe('findImpurities', () => {
  it.each([
    ['Date.now()', 'Date.now is not pure'],
    ['new Date()', 'new Date() is not pure'],
    ['Math.random()', 'Math.random is not pure'],
    ["fetch('/x')", 'fetch is not pure'],
    ['document.body', 'document is not pure'],
    ['window.name', 'window is not pure'],
    ['process.env', 'process is not pure'],
    ['console.log(1)', 'console is not pure'],
  ])('finds %s', (code, message) => {
    const text = `export function f() { return ${code}; }`;
    expect(messages(findImpurities, 'src/policy/a.ts', text)).toEqual([
      `src/policy/a.ts: ${message}`,
    ]);
  });

  it('knows an official document from the page', () => {
    const text = 'export function f(document: string) { return new Date(document); }';
    expect(messages(findImpurities, 'src/policy/a.ts', text)).toEqual([]);
  });

  it.each([
    'src/search/client/a.ts',
    'src/charts/browser/a.ts',
    'src/components/frame/browser/a.ts',
  ])('lets %s touch the page', (path) => {
    expect(messages(findImpurities, path, 'fetch(location.href);')).toEqual([]);
  });

  it.each(['src/search/a.ts', 'src/charts/client.ts', 'src/components/frame/a.ts'])(
    'keeps the page from %s, whatever it is called',
    (path) => {
      const text = 'export function mountChart() { return document.body; }';
      expect(messages(findImpurities, path, text)).toEqual([`${path}: document is not pure`]);
    },
  );

  it('lets only ingest take bytes by Buffer', () => {
    const text = "export const bytes = Buffer.from('a');";
    expect(messages(findImpurities, 'src/ingest/a.ts', text)).toEqual([]);
    expect(messages(findImpurities, 'src/policy/a.ts', text)).toHaveLength(1);
  });
});

describe('findBadNames', () => {
  it.each([
    ['src/policy/utils.ts', '', 'the name utils says nothing'],
    ['src/helpers/a.ts', '', 'the name helpers says nothing'],
    [
      'src/policy/a.ts',
      'export function process() { return 1; }',
      'the exported name process says nothing',
    ],
    ['src/policy/a.ts', 'export const handle = 1;', 'the exported name handle says nothing'],
    ['src/policy/parseText.ts', '', 'parseText is not kebab-case'],
    ['src/components/chart.astro', '', 'chart is not PascalCase'],
  ])('names %s with %j', (path, text, message) => {
    expect(messages(findBadNames, path, text)).toEqual([`${path}: ${message}`]);
  });

  it('accepts the names that routes need', () => {
    expect(messages(findBadNames, 'src/pages/[...locale]/documents/[doc]/[eid].astro', '')).toEqual(
      [],
    );
    expect(messages(findBadNames, 'src/pages/llms.txt.ts', '')).toEqual([]);
  });
});

describe('findUndeclared', () => {
  it('names a package that came along with another', () => {
    const find = (sources: readonly Source[]) =>
      findUndeclared(sources, new Set(['astro', '@types/mdast']));
    const text =
      "import 'astro/zod'; import type { Root } from 'mdast'; import 'unified'; import 'node:fs';";
    expect(messages(find, 'src/policy/a.ts', text)).toEqual([
      'src/policy/a.ts: package.json does not name unified',
    ]);
  });
});

describe('findBadShapes', () => {
  it.each([
    ['src/policy/a.ts', 'const a = 1;\n'.repeat(266), '266 lines are more than 265'],
    ['src/policy/a.ts', "export * from './b.ts';", 'it only passes on what other files export'],
    [
      'src/policy/a.ts',
      "import { b } from './b.ts';\nexport { b };",
      'it only passes on what other files export',
    ],
    [
      'src/pages/a.ts',
      "const path = 'seeds/a.txt';",
      'src never reads seeds, but names seeds/a.txt',
    ],
    ['src/pages/a.ts', "const all = import.meta.glob('./*');", 'it imports by import.meta.glob'],
    [
      'src/components/A.astro',
      '<p style="color:red">',
      'styles stand in src/styles/, not in the markup',
    ],
    [
      'src/components/A.astro',
      '<style>p{}</style>',
      'styles stand in src/styles/, not in the markup',
    ],
    ['src/components/A.astro', '<p onclick="go()">', 'event attributes are inline scripts'],
  ])('names %s (case %#)', (path, text, message) => {
    expect(messages(findBadShapes, path, text)).toEqual([`${path}: ${message}`]);
  });

  it.each([
    ['src/components/A.astro', '<p set:html={text} />'],
    ['src/search/client/a.ts', 'export const read = () => new DOMParser();'],
    ['src/search/client/a.ts', 'export const show = () => { frame.srcdoc = text; };'],
  ])('finds markup that is made of words in %s (case %#)', (path, text) => {
    const [message] = messages(findBadShapes, path, text);
    expect(message).toContain('it sets markup as it is');
  });

  it('lets comments name the seeds', () => {
    expect(
      messages(findBadShapes, 'src/schema/a.ts', '/** Under seeds/. */\nconst a = 1;'),
    ).toEqual([]);
  });
});
