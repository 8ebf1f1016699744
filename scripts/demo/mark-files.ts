import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const mark = '演示数据 SYNTHETIC';

/** What of a file would show that it is made up: a town, a source or a notice. */
const marked = /演示|synthetic/i;

/** How a kind of file is marked where nothing in it shows that its figures are made up. */
const markings: Readonly<Record<string, (text: string) => string>> = {
  // The default dialect of CSV on the Web passes over such a line.
  '**/*.csv': (text) => `# ${mark}\n${text}`,
  '**/*.json': (text) => text.replace(/^\s*\{/, `{ "notice": "${mark}",`),
  'icon.svg': markIcon,
  'guide/*.svg': markDrawing,
};

/** Marks every data file and the icon of a built demonstration that does not show by itself what it is. */
export async function markFiles(folder: string): Promise<void> {
  for (const [pattern, change] of Object.entries(markings)) {
    for await (const name of glob(pattern, { cwd: folder })) {
      if (isTool(name)) continue;
      const text = await readFile(join(folder, name), 'utf8');
      if (!marked.test(text)) await writeFile(join(folder, name), change(text));
    }
  }
}

/** Files that the search and the reading pages load: they hold the official text, and their shape is fixed. */
function isTool(name: string): boolean {
  return /^(pagefind|search|_assets)\//.test(name) || /^(en\/)?documents\//.test(name);
}

function markDrawing(drawing: string): string {
  return drawing.replace(
    '</title>',
    `</title><text class="notice" x="12" y="10" font-size="10" fill="#a61e22">${mark}</text>`,
  );
}

function markIcon(icon: string): string {
  const frame = '<path fill="none" stroke="#1d1c1a" stroke-width="4" d="M0 0H32V32H0z"/>';
  return icon
    .replace(/(<svg[^>]*>)/, `$1<title>${mark}</title>`)
    .replace('</svg>', `${frame}</svg>`);
}
