import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger, ViteUserConfig } from 'astro';
import {
  getContentThread,
  readOnce,
  type ContentThread,
  type FileOrder,
} from './content-thread.ts';
import { groupPages } from './kept/group-files.ts';
import { keepGroups } from './kept/kept-groups.ts';
import { openStore } from './kept/store.ts';
import { getMade, makeAhead } from './made-publication.ts';
import { leaveToNode } from './native-modules.ts';
import { importPlainly } from './plain-imports.ts';
import { contentFolder, deskName } from './read-content.ts';
import { serveFiles } from './serve-files.ts';
import { tellParent } from './tell-parent.ts';
import { addViewScript } from './view-script.ts';

/** The addresses of the pages that an earlier build had made, which the sitemap would not know of; known when the pages are made. */
export const keptPages: string[] = [];

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

const names = { publication: 'virtual:publication', guides: 'virtual:guides' } as const;

/**
 * Binds content/ to the site: what pages show of the checked corpus and the editorial pages, each as a module, and all files that are no pages.
 * Node itself runs the parser here. Astro's content store would have Vite translate the parser first,
 * and write, read and check again all that it gave: that took as long as half of all pages.
 * A thread parses while Astro starts (start-content.ts), and writes two files for each page while Astro makes the pages:
 * as endpoints, the files took longer than the pages.
 */
export function content(): AstroIntegration {
  let thread: ContentThread | null = null;
  let order: FileOrder;
  let written: Promise<unknown> | undefined;
  let told: Promise<void> | undefined;
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        order = { folder: fileURLToPath(config.outDir), site: toSite(config) };
        if (command === 'build') {
          endWithParent();
          thread = getContentThread(contentFolder);
        }
        const plugins = [
          leaveToNode(),
          importPlainly(),
          addViewScript(),
          toPlugin(names.publication, () => writePublicationModule(thread, logger)),
          toPlugin(names.guides, () => writeGuidesModule(thread)),
        ];
        updateConfig({ vite: { plugins } });
      },
      'astro:server:setup': ({ server }) => {
        serveFiles(server, order.site);
      },
      // Astro has emptied the folder by now.
      'astro:build:setup': () => {
        written = thread?.write(order);
        // What fails there the pages tell.
        written?.catch(() => undefined);
        told = thread === null ? undefined : tellWork(thread);
        told?.catch(() => undefined);
      },
      'astro:build:done': async ({ assets }) => {
        await written;
        // Who draws the cards may be busy: this process must not end before they are ordered.
        await told;
        if (thread === null) return;
        const { anew, keys } = await thread.groups;
        const { publication } = getMade();
        const pages = groupPages(assets, order.folder, anew);
        await keepGroups({ publication, pages, keys }, order, openStore());
        const addresses = await thread.keptPages;
        // From the root of the host, as Astro gives its own pages to the sitemap.
        keptPages.push(...addresses.map((path) => new URL(path, order.site).href));
      },
    },
  };
}

/** Others index the records and draw the cards meanwhile; resolves when they have been told. */
async function tellWork({ cards, records }: ContentThread): Promise<void> {
  await Promise.all([
    records.then(() => tellParent({ kind: 'records' })),
    cards.then(({ orders, unfound }) => tellParent({ kind: 'cards', orders, unfound })),
  ]);
}

/** A build whose command was killed must not go on writing. */
function endWithParent(): void {
  process.once('disconnect', () => process.exit(1));
  // To listen keeps a process alive that has nothing else to do.
  process.channel?.unref();
}

/** Serves a module that is written from content/, and writes it again when something there changes. */
function toPlugin(name: string, write: () => string | Promise<string>): Plugin {
  const resolved = `\0${name}`;
  return {
    name,
    resolveId: { filter: { id: new RegExp(`^${name}$`) }, handler: () => resolved },
    load: { filter: { id: new RegExp(`^${resolved}$`) }, handler: write },
    configureServer({ watcher }) {
      watcher.add(contentFolder);
    },
    hotUpdate({ file, modules }) {
      const written = this.environment.moduleGraph.getModuleById(resolved);
      // What is still being written is no content yet.
      const isContent = file.startsWith(contentFolder) && !file.includes(deskName);
      return written && isContent ? [...modules, written] : modules;
    },
  };
}

/** The publication of a build was made by Node, that of a development server is made anew with each change; throws one error with every issue when content/ has errors. */
async function writePublicationModule(
  thread: ContentThread | null,
  logger: AstroIntegrationLogger,
): Promise<string> {
  const { corpus, hasErrors, issues } = await (thread?.content ?? readOnce(contentFolder));
  if (issues !== null && hasErrors) throw toError(issues);
  if (issues !== null) logger.warn(issues);
  if (thread === null) {
    const { registry, ...plain } = corpus;
    return `import { toPublication } from '#publication/publication.ts';
      import { listDataFiles } from '#views/published-data.ts';
      const registry = new Map(${JSON.stringify([...registry])});
      export const publication = toPublication({ ...${JSON.stringify(plain)}, registry });
      export const loadDataFiles = async (site) => listDataFiles(publication, site);
      export const loadNew = async () => null;
      export const loadFormats = async (document, site) => {
        const { measureFormats } = await import('#files/format-files.ts');
        return measureFormats(publication, document, site);
      };`;
  }
  await makeAhead(corpus, thread);
  return `import { getMade } from '#integration/made-publication.ts';
    export const { publication } = getMade();
    export const loadDataFiles = () => getMade().dataFiles;
    export const loadNew = () => getMade().anew;
    export const loadFormats = () => getMade().formats;`;
}

/** A way to each .mdx of content/guides/, by its file name; to none where content/ has errors, of which the bundler would tell only the first that it meets. */
async function writeGuidesModule(thread: ContentThread | null): Promise<string> {
  if ((await thread?.content)?.hasErrors === true) return 'export const guides = {};';
  const folder = join(contentFolder, 'guides');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const loaders = files
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => [JSON.stringify(file), JSON.stringify(join(folder, file))])
    .map(([file, path]) => `${file}: () => import(${path})`);
  return `export const guides = { ${loaders.join(', ')} };`;
}

function toError(issues: string): Error {
  const error = new Error(`content/ has errors.\n${issues}`);
  // Astro prints the stack, and where in this file the error was made helps no editor.
  error.stack = error.message;
  return error;
}

function toSite({ site }: Pick<AstroConfig, 'site'>): string {
  if (site === undefined) throw new Error('`site` is not set in astro.config.mjs: set it');
  return site;
}
