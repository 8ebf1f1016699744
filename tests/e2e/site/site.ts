import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '#scripts/serve/serve-folder.ts';
import type { ServedFolder } from '#scripts/serve/serve-folder.ts';

/** Serves the built site, or another folder, on a free port; fails when it is not built. */
export async function serveDist(folder = 'dist'): Promise<ServedFolder> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`${folder}/index.html is not there: run \`npm run build\` first`);
  }
  return serveFolder(folder, 0);
}
