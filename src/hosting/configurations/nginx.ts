import { fileKinds, listHeaderNames, toPattern, usual } from '../headers/header-list.ts';
import { mediaTypes, textTypes } from '#schema/media-types.ts';
import { writeFirstLines, type HostedSite } from './hosted-site.ts';

/** Where the files lie, and at which port nginx answers. */
export interface NginxPlace {
  readonly root: string;
  readonly port: number;
}

/** A server of nginx for a site, to be included in its `http`: a file for conf.d/ or sites-enabled/. */
export function writeNginx(site: HostedSite, { root, port }: NginxPlace): string {
  const { folder } = site;
  return `${[
    ...writeFirstLines(site),
    '# nginx 1.18 or newer. With the module ngx_brotli, take the # from before brotli_static.',
    ...writeKinds(folder),
    ...listHeaderNames().flatMap(writeHeader),
    'server {',
    ...[
      `listen ${port};`,
      `root ${quote(root)};`,
      'index index.html;',
      'server_tokens off;',
      'absolute_redirect off;',
      `error_page 404 ${folder}/404.html;`,
      ...writeTypes(),
      'gzip_static on;',
      'gzip_vary on;',
      '# brotli_static on;',
      ...listHeaderNames().map((name) => `add_header ${name} ${toVariable(name)} always;`),
      ...(folder === '' ? [] : [`location = ${folder} { return 301 ${folder}/; }`]),
      'location ~ /\\. { return 404; }',
      ...writeLongEnds(),
    ].map((line) => `  ${line}`),
    '}',
  ].join('\n')}\n`;
}

/** Of which kind a file is, by its address below the folder of the site. */
function writeKinds(folder: string): string[] {
  return [
    'map $uri $site_kind {',
    '  default usual;',
    ...fileKinds.map((kind) => `  "~${toPattern(kind, folder)}" ${kind.name};`),
    '}',
  ];
}

/** What a header says for each kind; nginx leaves out one that says nothing. */
function writeHeader(name: string): string[] {
  const rows = fileKinds
    .filter(({ headers }) => headers[name] !== usual[name])
    .map(({ headers, name: kind }) => `  ${kind} ${quote(headers[name] ?? '')};`);
  return [
    `map $site_kind ${toVariable(name)} {`,
    `  default ${quote(usual[name] ?? '')};`,
    ...rows,
    '}',
  ];
}

function toVariable(header: string): string {
  return `$site_${header.replaceAll('-', '_')}`;
}

/** The types that the site has, and no others. */
function writeTypes(): string[] {
  return [
    'default_type application/octet-stream;',
    'types {',
    ...Object.entries(mediaTypes).map(([type, ends]) => `  ${type} ${ends.join(' ')};`),
    '}',
    'charset utf-8;',
    `charset_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
  ];
}

/** nginx looks at what stands behind the last full stop alone. */
function writeLongEnds(): string[] {
  return Object.entries(mediaTypes).flatMap(([type, ends]) =>
    ends
      .filter((end) => end.includes('.'))
      .map(
        (end) => `location ~ \\.${end.replaceAll('.', '\\.')}$ { types {} default_type ${type}; }`,
      ),
  );
}

function quote(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
