import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const page = `---
export function getStaticPaths() {
  return Array.from({ length: PAGES }, (_, index) => ({ params: { page: String(index) } }));
}
---
<!doctype html>
<html lang="en"><head><title>{Astro.params.page}</title></head><body></body></html>
`;

/** Writes an Astro project of so many empty pages inside this one, where it finds Astro; its folder. */
export async function writeBareProject(pages: number): Promise<string> {
  await mkdir('.cache', { recursive: true });
  const root = await mkdtemp(join('.cache', 'bare-'));
  await mkdir(join(root, 'src', 'pages'), { recursive: true });
  await writeFile(join(root, 'package.json'), '{ "type": "module" }');
  await writeFile(join(root, 'astro.config.mjs'), 'export default {};');
  const text = page.replace('PAGES', String(pages));
  await writeFile(join(root, 'src', 'pages', '[page].astro'), text);
  return root;
}
