import { fileKinds, toPattern, usual, type Headers } from '../headers/header-list.ts';
import { mediaTypes, textTypes } from '#schema/media-types.ts';
import { writeFirstLines, type HostedSite } from './hosted-site.ts';

/** A Caddyfile for a site: at `address` it answers, and the files lie under `root`. */
export function writeCaddy(
  site: HostedSite,
  { root, address }: { readonly root: string; readonly address: string },
): string {
  const { folder } = site;
  const kinds = fileKinds.map((kind) => `    ~${toPattern(kind, folder)} ${kind.name}`);
  return `${[
    ...writeFirstLines(site),
    '# Caddy 2.6 or newer. Put the name of your host in place of the port, and it gets a certificate.',
    `${address} {`,
    `  root * ${root}`,
    '  map {path} {site_kind} {',
    ...kinds,
    '    default usual',
    '  }',
    ...writeHeaders('usual', usual),
    ...fileKinds.flatMap(({ headers, name }) => writeHeaders(name, headers)),
    ...writeTypes(),
    '  @hidden path */.*',
    '  error @hidden 404',
    '  file_server {',
    '    precompressed br gzip',
    '  }',
    '  handle_errors {',
    `    rewrite * ${folder}/404.html`,
    ...writeBlock('    ', 'header', {
      ...usual,
      'content-type': 'text/html; charset=utf-8',
    }),
    '    file_server',
    '  }',
    '}',
  ].join('\n')}\n`;
}

function writeHeaders(kind: string, headers: Headers): string[] {
  return [`  @${kind} vars {site_kind} ${kind}`, ...writeBlock('  ', `header @${kind}`, headers)];
}

function writeBlock(indent: string, head: string, headers: Headers): string[] {
  const lines = Object.entries(headers).map(
    ([name, value]) => `${indent}  ${name} ${JSON.stringify(value)}`,
  );
  return [`${indent}${head} {`, ...lines, `${indent}}`];
}

/** Caddy asks the machine for types; the longest end comes last, and holds. */
function writeTypes(): string[] {
  return Object.entries(mediaTypes)
    .flatMap(([type, ends]) => ends.map((end) => ({ type, end })))
    .toSorted((a, b) => a.end.split('.').length - b.end.split('.').length)
    .flatMap(({ type, end }) => {
      const whole = textTypes.includes(type) ? `${type}; charset=utf-8` : type;
      const name = `is_${end.replaceAll(/\W/g, '_')}`;
      const paths = end === 'html' ? `*.${end} */` : `*.${end}`;
      return [
        `  @${name} path ${paths}`,
        `  header @${name} content-type ${JSON.stringify(whole)}`,
      ];
    });
}
