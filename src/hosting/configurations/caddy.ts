import {
  fileKinds,
  listHeaderNames,
  toPattern,
  usual,
  type Headers,
} from '../headers/header-list.ts';
import { mediaTypes, textTypes } from '#schema/media-types.ts';
import { writeFirstLines, type HostedSite } from './hosted-site.ts';

/** A Caddyfile for a site: at `address` it answers, and the files lie under `root`. */
export function writeCaddy(
  site: HostedSite,
  { root, address }: { readonly root: string; readonly address: string },
): string {
  const { folder } = site;
  const strange = listHeaderNames().filter((name) => usual[name] === undefined);
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
    // What was missed may have been of another kind.
    ...writeBlock('    ', 'header', {
      ...Object.fromEntries(strange.map((name) => [`-${name}`, ''])),
      ...usual,
      'content-type': 'text/html; charset=utf-8',
    }),
    '    file_server',
    '  }',
    '}',
  ]
    .map(indentByTabs)
    .join('\n')}\n`;
}

/** As `caddy fmt` would have it. */
function indentByTabs(line: string): string {
  return line.replace(/^ +/, (spaces) => '\t'.repeat(spaces.length / 2));
}

function writeHeaders(kind: string, headers: Headers): string[] {
  return [`  @${kind} vars {site_kind} ${kind}`, ...writeBlock('  ', `header @${kind}`, headers)];
}

function writeBlock(indent: string, head: string, headers: Headers): string[] {
  const lines = Object.entries(headers).map(
    ([name, value]) => `${indent}  ${name}${value === '' ? '' : ` ${JSON.stringify(value)}`}`,
  );
  return [`${indent}${head} {`, ...lines, `${indent}}`];
}

/** The types that the site has, and no others; the longest end of a name holds. */
function writeTypes(): string[] {
  const ends = Object.entries(mediaTypes)
    .flatMap(([type, own]) => own.map((end) => ({ type, end })))
    .toSorted((a, b) => b.end.split('.').length - a.end.split('.').length);
  return [
    '  map {path} {site_type} {',
    '    ~/$ "text/html; charset=utf-8"',
    ...ends.map(({ end, type }) => {
      const whole = textTypes.includes(type) ? `${type}; charset=utf-8` : type;
      return `    ~\\.${end.replaceAll('.', String.raw`\.`)}$ ${JSON.stringify(whole)}`;
    }),
    '    default application/octet-stream',
    '  }',
    '  header content-type {site_type}',
  ];
}
