import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const mark = '演示数据 SYNTHETIC';

/** How a drawing that stands in public/ is marked; whatever is made from content/ carries the notice already. */
const markings: Readonly<Record<string, (text: string) => string>> = {
  'icon.svg': markIcon,
  'guide/*.svg': markDrawing,
};

/** Marks the icon and the pictures of the guide in a built demonstration. */
export async function markFiles(folder: string): Promise<void> {
  for (const [pattern, change] of Object.entries(markings)) {
    for await (const name of glob(pattern, { cwd: folder })) {
      const file = join(folder, name);
      await writeFile(file, change(await readFile(file, 'utf8')));
    }
  }
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
