import type { HookParameters } from 'astro';
import { toContentType } from '#schema/media-types.ts';
import type { findFile } from './find-file.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Lets Astro's development server answer for the files that are no pages, each worked out when it is asked for. */
export function serveFiles(server: DevServer, site: string): void {
  const find = async (path: string) => {
    // Vite loads it, so that it sees content/ and code as they are now.
    const loaded = await server.ssrLoadModule('/src/integration/find-file.ts');
    return (loaded as { findFile: typeof findFile }).findFile(path, site);
  };
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://own.invalid');
    find(pathname).then((file) => {
      if (file === undefined) {
        next();
        return;
      }
      response.setHeader('Content-Type', toContentType(file.path));
      response.end(file.write());
    }, next);
  });
}
