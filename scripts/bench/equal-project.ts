import { glob, mkdir, mkdtemp, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countFiles } from './measure.ts';

/** A file by its path in the built folder, and how long it is. */
type Sized = readonly [path: string, bytes: number];

/** What stands before the constant text of a page, which Astro would add. */
const doctype = '<!doctype html>';

const page = `---
export function getStaticPaths() {
  return PAGES.map(([page, bytes]) => ({ params: { page }, props: { body: 'x'.repeat(bytes) } }));
}
---
${doctype}{Astro.props.body}
`;

const config = `import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
const files = FILES;
function write({ dir }) {
  for (const [path, bytes] of files) {
    const place = join(fileURLToPath(dir), path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, 'x'.repeat(bytes));
  }
}
export default { integrations: [{ name: 'files', hooks: { 'astro:build:done': write } }] };
`;

/**
 * Writes an Astro project inside this one that writes as many pages and files of the same length as a built site holds, all constant; its folder.
 * The pages are spread over as many routes as ours; what is no page is written past Astro, as we do.
 */
export async function writeEqualProject(built: string): Promise<string> {
  const files = await listSized(built);
  const pages = files.filter(([path]) => path.endsWith('.html'));
  const others = files.filter(([path]) => !path.endsWith('.html'));
  const root = await mkdtemp(join('.cache', 'equal-'));
  await writeFile(join(root, 'package.json'), '{ "type": "module" }');
  await writeFile(
    join(root, 'astro.config.mjs'),
    config.replace('FILES', () => JSON.stringify(others)),
  );
  const routes = await countFiles('src/pages', 'astro');
  for (let route = 0; route < routes; route += 1) {
    const own = pages.filter((_, index) => index % routes === route);
    await writeRoute(join(root, 'src', 'pages', `route-${route}`), own);
  }
  return root;
}

async function writeRoute(folder: string, pages: readonly Sized[]): Promise<void> {
  const parameters = pages.map(([path, bytes]) => [
    path.replace(/(^|\/)index\.html$|\.html$/, '') || 'home',
    bytes - doctype.length,
  ]);
  const text = page.replace('PAGES', () => JSON.stringify(parameters));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '[...page].astro'), text);
}

async function listSized(folder: string): Promise<Sized[]> {
  const files: Sized[] = [];
  for await (const path of glob('**/*.*', { cwd: folder })) {
    const found = await stat(join(folder, path));
    if (found.isFile()) files.push([path, found.size]);
  }
  return files.sort(([a], [b]) => (a < b ? -1 : 1));
}
