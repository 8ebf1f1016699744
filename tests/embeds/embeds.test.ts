import { describe, expect, it } from 'vitest';
import type { TextDocument } from '#corpus/corpus.ts';
import type { EmbedSite } from '#embeds/embed.ts';
import { writeEmbedPage } from '#embeds/embed-page.ts';
import { writeOembed } from '#embeds/oembed.ts';
import { toTargetEmbed } from '#embeds/target-embed.ts';
import { toTextEmbed } from '#embeds/text-embed.ts';
import { textOf } from '#ingest/html/nodes.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { lookUp, toPublication } from '#publication/publication.ts';
import { listEmbeddedParts } from '#publication/sharing/embedded-parts.ts';
import { hasClass } from '#scripts/verify/site/html.ts';
import { parsePage } from '#scripts/verify/site/parse-page.ts';
import { readRealCorpus, readRealDocument } from '../corpus/real-content.ts';

const site: EmbedSite = {
  address: new URL('https://example.org'),
  name: { zh: '要点', en: 'Yaodian' },
  notice: null,
};
const publication = toPublication(readRealCorpus());
const document = readRealDocument();

function findPart(of: TextDocument, eId: string) {
  const part = listEmbeddedParts(of).find((one) => one.eId === eId);
  if (part === undefined) throw new Error(`no part ${eId} to show`);
  return part;
}

function writePart(of: TextDocument, eId: string): string {
  return writeEmbedPage(toTextEmbed(of, findPart(of, eId), 'zh'), site);
}

/** What stands in a document whose text is another. */
function withText(text: string): TextDocument {
  return { ...document, text, tree: parseDocument(text) };
}

/** Its sentences as a reader sees them. */
function listSentences(html: string): string[] {
  return parsePage(html)
    .elements.filter((element) => hasClass(element, 'sentence'))
    .map(textOf);
}

describe('a part of a text for pages of others', () => {
  it('stands for each page, and each sentence where they are shared', () => {
    const parts = listEmbeddedParts(document).map(({ eId }) => eId);
    expect(parts).toContain('sec_2__cl_6');
    expect(parts).toContain('sec_2__cl_6__p_1__s_4');
    expect(parts).not.toContain('sec_2__cl_6__p_1');
    const { short, ...record } = document.record;
    expect(short?.to).toBe('sentences');
    const unshared = listEmbeddedParts({ ...document, record }).map(({ eId }) => eId);
    expect(unshared).toEqual(parts.filter((eId) => !eId.includes('__s_')));
  });

  it('shows its words, its place and the way to its page', () => {
    const html = writePart(document, 'sec_2__cl_6__p_1__s_4');
    expect(listSentences(html)).toEqual([
      '全年小城市培育试点镇和中心镇建成区新增常住人口50万人以上，其中小城市培育试点镇新增20万人以上，城镇化率提高1个百分点以上。',
    ]);
    expect(html).toContain('第二部分第（六）项第4句</h1>');
    expect(html).toContain(
      '<footer><a href="/documents/zj-2012-key-points/sec_2__cl_6/#sec_2__cl_6__p_1__s_4" rel="noopener">',
    );
    expect(html).toContain(
      '<link rel="canonical" href="https://example.org/documents/zj-2012-key-points/sec_2__cl_6/">',
    );
  });

  it('leads to the parts within it instead of repeating them', () => {
    const html = writePart(document, 'sec_2');
    expect(listSentences(html)).toEqual([]);
    expect(html).toContain('<a href="/documents/zj-2012-key-points/sec_2__cl_6/">（六）');
  });

  it('shows whole sentences as far as there is room, and says so', () => {
    const long = withText(`# 标题\n\n## 第一条\n\n${'各地要落实责任，加强检查。'.repeat(1000)}\n`);
    const html = writePart(long, 'art_1');
    const shown = listSentences(html);
    expect(shown.length).toBeGreaterThan(300);
    expect(shown.length).toBeLessThan(400);
    expect(new Set(shown)).toEqual(new Set(['各地要落实责任，加强检查。']));
    expect(html).toContain('后文见原页');
    expect(writePart(document, 'sec_2__cl_6')).not.toContain('后文见原页');
  });

  it('shows markup and hidden signs of a text as words', () => {
    const hostile = withText('# 标题\n\n## 第一条\n\n见&lt;script src="x">&#x202E;试点。\n');
    const html = writePart(hostile, 'art_1');
    const { elements, faults } = parsePage(html);
    expect(faults).toEqual([]);
    expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(1);
    expect(listSentences(html).join('')).toContain('<script src="x">');
    expect(html).toContain('data-sign="U+202E"');
  });
});

describe('a target for pages of others', () => {
  const assessed = lookUp(publication.targets, 'zj-2012-t6');

  it('says what was promised, published and found', () => {
    const { body } = toTargetEmbed(publication, assessed, 'zh');
    expect(body.html).toContain('≥ 50 万人');
    expect(body.html).toContain(
      '<mark>全年小城市培育试点镇和中心镇建成区新增常住人口50万人以上</mark>',
    );
    expect(body.html).toContain('<dt>公布值</dt><dd>没有查到公布过的数字</dd>');
    expect(body.html).toContain('<span class="verdict absent">未见公布结果</span>');
  });

  it('says first that figures are made up where they are', () => {
    const madeUp = { ...site, notice: { zh: '演示数字', en: 'Synthetic figures' } };
    const embed = toTargetEmbed(publication, assessed, 'en');
    expect(writeEmbedPage(embed, madeUp)).toMatch(
      /<body id="embedded">\s*<aside class="notice" aria-label="[^"]+">Synthetic figures<\/aside>/,
    );
    expect(JSON.parse(writeOembed(embed, madeUp))).toHaveProperty('notice', 'Synthetic figures');
    expect(JSON.parse(writeOembed(embed, site))).not.toHaveProperty('notice');
  });
});

describe('oEmbed', () => {
  it('has all that a rich answer needs', () => {
    const embed = toTextEmbed(document, findPart(document, 'sec_2__cl_6'), 'en');
    const { html, height, ...facts } = JSON.parse(writeOembed(embed, site)) as Record<
      string,
      unknown
    >;
    expect(facts).toEqual({
      version: '1.0',
      type: 'rich',
      title: '《2012年全省小城市培育试点和中心镇发展改革工作要点》第二部分第（六）项',
      provider_name: 'Yaodian',
      provider_url: 'https://example.org/en/',
      cache_age: 86_400,
      width: 600,
    });
    const [frame, ...others] = parsePage(String(html)).elements;
    const attributes = new Map(frame?.attrs.map(({ name, value }) => [name, value]));
    expect([frame?.tagName, others]).toEqual(['iframe', []]);
    expect(attributes.get('src')).toBe(
      'https://example.org/en/embed/documents/zj-2012-key-points/sec_2__cl_6/',
    );
    expect(attributes.get('width')).toBe('600');
    expect(attributes.get('height')).toBe(String(height));
    expect(attributes.get('title')).toBe(facts['title']);
  });
});
