import { join } from 'node:path';
import { listFiles } from '#files/list-files.ts';
import type { Publication } from '#publication/publication.ts';
import { writeWhole } from '../writer/write-whole.ts';
import type { Site } from './site/site.ts';

/** What says from which day on words stand. */
const dated = '/fingerprints.json';

/** Writes anew the files of a built site that say from which day on words stand, as no day was written down when it was built; their paths. */
export async function dateBuilt(
  folder: string,
  site: Pick<Site, 'origin' | 'read'>,
  publication: Publication,
): Promise<string[]> {
  const files = listFiles(publication, new URL(site.origin)).filter(({ path }) =>
    path.endsWith(dated),
  );
  const written: string[] = [];
  for (const { path, write } of files) {
    const content = write().toString();
    // One that the build did not make is for `files` to tell of.
    const built = site.read(path)?.toString() ?? content;
    if (built === content) continue;
    await writeWhole(join(folder, path), [content]);
    written.push(path);
  }
  return written;
}
