import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** The module of Vite by which a script loads another: with it come the style sheets of that script and what it loads in turn. */
const helper = '\0vite/preload-helper.js';

/** Lets scripts load one another by the browser's own import: none has style sheets, and nine hundred bytes are more than it costs to ask twice. */
export function importPlainly(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: new RegExp(`^${helper}$`) },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
