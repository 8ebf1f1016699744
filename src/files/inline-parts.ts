import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { hashBytes } from '#corpus/fingerprint.ts';
import type { InlineParts } from '#export/formats/format-source.ts';
import { joinStyles } from './join-styles.ts';

let made: InlineParts | null = null;

/** What stands in a file that needs no other: the script of its search, its styles, and the policy that lets these run and nothing else. */
export function toInlineParts(): InlineParts {
  made ??= make();
  return made;
}

function make(): InlineParts {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('../search/client/one-file.ts', import.meta.url))],
    ...{ bundle: true, write: false, minify: true, format: 'iife', target: 'es2022' },
    ...{ charset: 'utf8', legalComments: 'none' },
  });
  const script = (outputFiles[0]?.text ?? '').trim();
  const css = minifyStyles(
    joinStyles('tokens', 'base', 'official', 'official-apart', 'signs', 'one-file'),
  );
  const policy = [
    "default-src 'none'",
    `script-src '${toSource(script)}'`,
    `style-src '${toSource(css)}'`,
    ...["base-uri 'none'", "form-action 'none'"],
  ].join('; ');
  if (/<\/(?:script|style)/i.test(script + css))
    throw new Error('the script or the styles of a file would end their element');
  return { script, styles: css, policy };
}

function minifyStyles(styles: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents: styles, loader: 'css' },
    ...{ write: false, minify: true, charset: 'utf8' },
  });
  return (outputFiles[0]?.text ?? '').trim();
}

/** How a policy names the words of a script or style. */
function toSource(words: string): string {
  return `sha256-${Buffer.from(hashBytes(words), 'hex').toString('base64')}`;
}
