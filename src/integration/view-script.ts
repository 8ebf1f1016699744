import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';
import { viewScriptPath } from '#publication/sharing/embed-address.ts';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** Lets the bundler write what draws a chart again for pages of others, at an address that stays: they are no pages of Astro, which would name it. */
export function addViewScript(): Plugin {
  return {
    name: 'view-script',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: fileURLToPath(new URL('../charts/browser/embed/draw-asked.ts', import.meta.url)),
        fileName: viewScriptPath.slice(1),
        preserveSignature: 'exports-only',
      });
    },
  };
}
