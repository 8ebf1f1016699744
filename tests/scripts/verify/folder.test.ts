import { describe, expect, it } from 'vitest';
import { checkFolder } from '#scripts/verify/checks/folder.ts';
import { runPageCheck } from '#scripts/verify/site/page-check.ts';
import { toSite } from '#scripts/verify/site/site.ts';

const origin = 'https://a.example';

function listMessages(files: Readonly<Record<string, string>>): string[] {
  const all: Record<string, string> = { '/towns/index.html': '<html></html>', ...files };
  const site = toSite(Object.keys(all), (path) => Buffer.from(all[path] ?? ''));
  return runPageCheck(site, checkFolder(site)).map(({ message }) => message);
}

const page = (markup: string): string => `<html><body>${markup}</body></html>`;

describe('at the root of a host', () => {
  it('addresses stand where the build would find them', () => {
    const found = listMessages({
      '/index.html': page(
        '<a href="/towns/">/towns/</a><p data-of="/towns/"></p><input value="/other/">',
      ),
      '/a/chart.json': '{"href":"/towns/","text":"/towns","whole":"https://a.example/towns/"}',
      '/search/words.json': '{"address":"/towns/"}',
      '/a.css': 'p { background: url(a.png) }',
    });
    expect(found).toEqual([]);
  });

  it.each([
    ['/index.html', page('<option value="/towns/#a"></option>'), '<option value="/towns/#a">'],
    ['/a.json', '{"list":[{"page":"/towns/"}]}', 'page: /towns/'],
    ['/a.css', "p { background: url('/a.png') }", '/a.png'],
    ['/a.svg', '<svg><a href="/towns/"/></svg>', '/towns/'],
  ])('tells of an address in %s that it would not find', (path, text, words) => {
    expect(listMessages({ [path]: text }).join()).toContain(words);
  });
});

describe('in a folder', () => {
  const home = `<html data-folder="/x"><link rel="canonical" href="${origin}/x/">`;
  const sitemap = `<loc>${origin}/x/</loc>`;
  const files = { '/index.html': home, '/sitemap-0.xml': sitemap };

  it('lets be what leads into it', () => {
    const own = '<html data-folder="/x"><a href="/x/towns/"></a><a href="//b.example/"></a>';
    const json = `{"href":"/x/towns/","self":"${origin}/x/a.json"}`;
    expect(listMessages({ ...files, '/a.html': own, '/a.json': json })).toEqual([]);
  });

  it.each([
    ['/a.html', '<html data-folder="/x"><a href="/towns/"></a>', '/towns/ leads out of /x/'],
    ['/a.html', '<html data-folder="/x"><noscript><a href="/xy/"></a></noscript>', '/xy/ leads'],
    ['/a.json', '{"href":"/towns/"}', '/towns/ leads out of /x/'],
    ['/a.csv', `a,${origin}/towns/,b`, `${origin}/towns/`],
  ])('tells of what leads out of it in %s', (path, text, words) => {
    // The page that names the folder comes first.
    expect(listMessages({ '/towns/index.html': home, ...files, [path]: text }).join()).toContain(
      words,
    );
  });
});
