import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** The module of Vite by which a script loads another: with it come the style sheets of that script and what it loads in turn. */
const helper = '\0vite/preload-helper.js';

/** The list of what comes with each, and the places that name it. */
const lists = /^const __vite__mapDeps=.*\n|,__vite__mapDeps\(\[[\d,]*\]\)/gm;

/** Lets scripts load one another by the browser's own import: none has style sheets, and a kilobyte is more than it costs to ask twice. */
export function importPlainly(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'post',
    load: {
      filter: { id: new RegExp(`^${helper}$`) },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = file.code.replaceAll(lists, '');
        }
      },
    },
  };
}
