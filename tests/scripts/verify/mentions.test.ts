import { describe, expect, it } from 'vitest';
import { checkMentions } from '#scripts/verify/checks/mentions.ts';
import { runPageCheck } from '#scripts/verify/site/page-check.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { toPublication } from '#publication/publication.ts';
import { buildContent } from '../../corpus/tiny-content.ts';
import { pageOf, siteOf } from './site-of.ts';

const term = `name: 甲镇
nameEn: A Town
kind: group
forms: [其中甲镇]
definition: null
addresses: []
confidence: null
usage: null
scope: pilots
documents: []
notes: []
`;
const text =
  '# 工作要点\n\n## 一、重点任务\n\n完成投资2200亿元以上,其中甲镇1000亿元以上,依照第九条。\n';
const { corpus } = parseCorpus(
  buildContent({ 'glossary/a-town.yml': term, 'documents/points/text.md': text }),
);
const publication = toPublication(corpus);

const sentence = '/documents/points/sec_1/#sec_1__p_1__s_1';
const back = `<a href="${sentence}">句</a>`;
const words = [
  '完成投资<a href="/targets/whole/">2200亿元以上</a>，',
  '<a href="/glossary/a-town/">其中甲镇</a><a href="/targets/part/">1000亿元以上</a>，依照第九条。',
].join('');

/** The pages that the mentions need, with a change to one of them. */
function siteWith(
  change: (body: string) => string,
  place = '/documents/points/sec_1/',
  more: Readonly<Record<string, string>> = {},
) {
  const pages = {
    '/documents/points/sec_1/': `<span id="sec_1__p_1__s_1">${words}</span>`,
    '/targets/whole/': back,
    '/targets/part/': back,
    '/glossary/a-town/': back,
    ...more,
  };
  const texts = Object.entries(pages).map(([path, body]): [string, string] => [
    `${path}index.html`,
    pageOf(path, path === place ? change(body) : body),
  ]);
  return siteOf(Object.fromEntries(texts));
}

describe('checkMentions', () => {
  it('accepts links that lead there and back', () => {
    expect(
      runPageCheck(
        siteWith((body) => body),
        checkMentions(publication),
      ),
    ).toEqual([]);
  });

  it('finds a mention that is no link', () => {
    const site = siteWith((body) =>
      body.replace('<a href="/targets/part/">1000亿元以上</a>', '1000亿元以上'),
    );
    expect(runPageCheck(site, checkMentions(publication))).toMatchObject([
      {
        place: sentence,
        message: 'sec_1__p_1__s_1 does not link 1000亿元以上 to /targets/part/',
      },
    ]);
  });

  it('finds a link that covers other words', () => {
    const site = siteWith((body) => body.replace('2200亿元以上</a>', '2200亿元</a>以上'));
    expect(runPageCheck(site, checkMentions(publication))).toHaveLength(1);
  });

  it('accepts a link back on a later page of a list', () => {
    const later = { '/glossary/a-town/sentences/page/2/': back };
    const site = siteWith(() => '', '/glossary/a-town/', later);
    expect(runPageCheck(site, checkMentions(publication))).toEqual([]);
  });

  it('finds a page that does not lead back', () => {
    const site = siteWith(() => '', '/glossary/a-town/');
    expect(runPageCheck(site, checkMentions(publication)).map(({ message }) => message)).toEqual([
      `/glossary/a-town/ does not link to ${sentence}`,
    ]);
  });
});

describe('the count of mentions', () => {
  it('counts found, linked and unresolved by kind', () => {
    const check = checkMentions(publication);
    runPageCheck(
      siteWith((body) => body),
      check,
    );
    const counts = check.countMentions();
    expect(counts.filter(({ found }) => found > 0)).toEqual([
      { kind: 'provision', found: 1, linked: 0, unresolved: 1 },
      { kind: 'group', found: 1, linked: 1, unresolved: 0 },
      { kind: 'target', found: 2, linked: 2, unresolved: 0 },
    ]);
  });
});
