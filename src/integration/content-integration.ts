import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger, ViteUserConfig } from 'astro';
import { formatIssues } from '#corpus/issue.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { readContent } from './read-content.ts';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** Where content/ stands; CONTENT_DIR puts another folder in its place, for tests and the demonstration. */
const contentFolder = resolve(process.env['CONTENT_DIR'] ?? 'content');

const names = { corpus: 'virtual:corpus', guides: 'virtual:guides' } as const;

/**
 * Binds content/ to the pages: the checked corpus and the editorial pages, each as a module.
 * Node itself runs the parser here. Astro's content store would have Vite translate the parser first,
 * and write, read and check again all that it gave: that took as long as half of all pages.
 */
export function content(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ updateConfig, logger }) => {
        const plugins = [
          toPlugin(names.corpus, () => writeCorpusModule(logger)),
          toPlugin(names.guides, writeGuidesModule),
        ];
        updateConfig({ vite: { plugins } });
      },
    },
  };
}

/** Serves a module that is written from content/, and writes it again when something there changes. */
function toPlugin(name: string, write: () => string): Plugin {
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
      return written && file.startsWith(contentFolder) ? [...modules, written] : modules;
    },
  };
}

/** Hands the corpus over as JSON; throws one error with every issue when content/ has errors. */
function writeCorpusModule(logger: AstroIntegrationLogger): string {
  const { corpus, issues } = parseCorpus(readContent(contentFolder));
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw toError(formatIssues(issues));
  if (issues.length > 0) logger.warn(formatIssues(issues));
  return `export const corpus = JSON.parse(${JSON.stringify(JSON.stringify(corpus))});`;
}

/** A way to each .mdx of content/guides/, by its file name. */
function writeGuidesModule(): string {
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
