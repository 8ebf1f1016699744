import { join } from 'node:path';
import { addChecksums } from '../build/add-checksums.ts';
import { buildSite } from '../build/build-site.ts';
import { settleContent } from '../writer/settle.ts';
import { withFolder } from '../writer/write-folder.ts';
import { composeContent } from './compose-content.ts';
import { markFiles } from './mark-files.ts';

/** Where the demonstration is built; dist/ stays what it is. */
export const demoFolder = 'dist-demo';

/** Builds the whole site from the demonstration's content; rejects with a BuildError or a WriteProblem. */
export async function buildDemo(): Promise<void> {
  await withFolder(demoFolder, async (folder) => {
    await settleContent('content');
    const content = join('.cache', 'demo-content');
    await composeContent(content);
    const before = process.env['CONTENT_DIR'];
    process.env['CONTENT_DIR'] = content;
    try {
      await buildSite(folder);
    } finally {
      if (before === undefined) delete process.env['CONTENT_DIR'];
      else process.env['CONTENT_DIR'] = before;
    }
    await markFiles(folder);
    await addChecksums(folder);
  });
}
