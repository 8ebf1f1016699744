import { describe, expect, it } from 'vitest';
import { embedPolicy } from '#embeds/embed-policy.ts';
import { writeCaddy } from '#hosting/configurations/caddy.ts';
import { writeGithubPages } from '#hosting/configurations/github-pages.ts';
import { writeHeadersFile } from '#hosting/configurations/headers-file.ts';
import { writeNginx } from '#hosting/configurations/nginx.ts';
import {
  fileKinds,
  listHeaderNames,
  toFileHeaders,
  type Headers,
} from '#hosting/headers/header-list.ts';
import { contentSecurityPolicy } from '#layouts/content-security-policy.ts';
import { parse } from 'yaml';

const site = { folder: '/a/f.x', address: 'https://a.example/a/f.x/' };

const addresses = [
  ...['/index.html', '/en/towns/index.html', '/404.html', '/pagefind/pagefind.js', '/sheet.css'],
  ...['/_assets/a.1.css', '/_assets/a.1.js', '/embed/a/index.html', '/en/embed/a/oembed.json'],
  ...['/embed.js', '/icon.svg', '/cards/a.png', '/favicon.ico', '/documents/a/text.akn.xml'],
  ...['/about/data/a.csv', '/about/data/changes.atom', '/a/chart.json', '/a/b.docx', '/a/c.zip'],
  ...['/documents/embed/index.html', '/embedded.js', '/search/parts/a.pf_index'],
];

describe('the list of headers', () => {
  it('lets only what is made for it be framed, and only data be read', () => {
    const framed = addresses.filter((path) =>
      toFileHeaders(path)['content-security-policy']?.endsWith('frame-ancestors *'),
    );
    expect(framed).toEqual(['/embed/a/index.html', '/en/embed/a/oembed.json']);
    const read = addresses.filter(
      (path) => toFileHeaders(path)['access-control-allow-origin'] !== undefined,
    );
    expect(read).toEqual([
      ...['/_assets/a.1.css', '/_assets/a.1.js'],
      ...framed,
      ...['/icon.svg', '/documents/a/text.akn.xml', '/about/data/a.csv'],
      ...['/about/data/changes.atom', '/a/chart.json', '/a/b.docx', '/a/c.zip'],
    ]);
  });

  it('calls each kind by one word, as configurations take it for a name', () => {
    for (const { name } of fileKinds) expect(name).toMatch(/^[a-z]+$/);
  });

  it('keeps for good what is named by its hash alone', () => {
    const kept = addresses.filter((path) =>
      toFileHeaders(path)['cache-control']?.includes('immutable'),
    );
    expect(kept).toEqual(['/_assets/a.1.css', '/_assets/a.1.js']);
  });

  it('states what every page states, with who may frame it', () => {
    expect(toFileHeaders('/index.html')['content-security-policy']).toBe(
      `${contentSecurityPolicy}; frame-ancestors 'none'`,
    );
    expect(toFileHeaders('/embed/a/index.html')['content-security-policy']).toBe(
      `${embedPolicy}; frame-ancestors *`,
    );
    expect(toFileHeaders(null)).toEqual(toFileHeaders('/index.html'));
  });
});

/** What Cloudflare makes of a `_headers` file for an address: each rule that fits, in their order. */
function readHeaders(file: string, path: string): Headers {
  const found: Record<string, string> = {};
  let fits = false;
  for (const line of file.split('\n')) {
    if (line.startsWith('#') || line === '') continue;
    if (!line.startsWith(' ')) {
      const [before = '', after] = line.split('*');
      fits = after === undefined ? path === line : path.startsWith(before) && path.endsWith(after);
    } else if (fits && line.startsWith('  ! ')) {
      Reflect.deleteProperty(found, line.slice(4));
    } else if (fits) {
      const [, name = '', value = ''] = /^ {2}([a-z-]+): (.*)$/.exec(line) ?? [];
      found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
    }
  }
  return found;
}

describe('the file of headers', () => {
  const file = writeHeadersFile(site);

  it.each(addresses)('gives %s what the list gives it', (path) => {
    expect(readHeaders(file, site.folder + path)).toEqual(toFileHeaders(path));
  });

  it('keeps to what Cloudflare takes: 100 rules, 2000 characters a line', () => {
    const lines = file.split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
  });
});

describe('the other configurations', () => {
  it('name folder, files and every header', () => {
    const nginx = writeNginx(site, { root: '/srv/x', port: 8081 });
    const caddy = writeCaddy(site, { root: '/srv/x', address: ':8081' });
    for (const name of listHeaderNames()) {
      expect(nginx).toContain(`add_header ${name} `);
      expect(caddy).toContain(`\t\t${name} "`);
    }
    expect(nginx).toContain('error_page 404 /a/f.x/404.html;');
    expect(nginx).toContain(String.raw`"~^/a/f\.x(?:/_assets/.+)$" asset;`);
    expect(caddy).toContain('rewrite * /a/f.x/404.html');
  });

  it('let GitHub say where the site stands', () => {
    const workflow = parse(writeGithubPages()) as {
      jobs: { publish: { steps: { run?: string; env?: Record<string, string> }[] } };
    };
    const build = workflow.jobs.publish.steps.find(({ run }) => run === 'npm run build');
    expect(build?.env).toEqual({ SITE_URL: '${{ steps.pages.outputs.base_url }}' });
  });
});
