import { describe, expect, it } from 'vitest';
import { listSocialTags } from '#export/social-tags.ts';

const page = {
  title: '（六）继续深化体制机制创新',
  description: '把加快体制机制创新作为强大动力。',
  url: 'https://example.org/documents/a/sec_2__cl_6/',
  image: 'https://example.org/cards/documents/a/sec_2__cl_6.png',
  alt: '（六）继续深化体制机制创新',
  siteName: '要点',
  language: 'zh-CN',
};

/** What a reader of the protocol makes of the tags: an array, as a property may come several times. */
function read(of: typeof page): [string, string][] {
  return listSocialTags(of).flatMap((tag) =>
    'property' in tag ? [[tag.property, tag.content] as [string, string]] : [],
  );
}

describe('the tags of Open Graph', () => {
  it('hold the four that every page must have', () => {
    const found = new Map(read(page));
    expect(found.get('og:title')).toBe(page.title);
    expect(found.get('og:type')).toBe('website');
    expect(found.get('og:image')).toBe(page.image);
    expect(found.get('og:url')).toBe(page.url);
  });

  it('say each property once and nothing empty', () => {
    const names = read(page).map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(read(page).filter(([, content]) => content.trim() === '')).toEqual([]);
  });

  it('use only properties that the protocol knows', () => {
    const known =
      /^og:(title|type|image|url|description|locale|site_name|image:(width|height|alt))$/;
    expect(read(page).filter(([name]) => !known.test(name))).toEqual([]);
  });

  it('put what belongs to the picture behind it', () => {
    const names = read(page).map(([name]) => name);
    const picture = names.filter((name) => name.startsWith('og:image'));
    expect(picture[0]).toBe('og:image');
    expect(names.lastIndexOf('og:image:alt') - names.indexOf('og:image')).toBe(picture.length - 1);
  });

  it('give the size of the picture in pixels', () => {
    const found = new Map(read(page));
    expect([found.get('og:image:width'), found.get('og:image:height')]).toEqual(['1200', '630']);
  });

  it('name a language with its territory only', () => {
    expect(new Map(read(page)).get('og:locale')).toBe('zh_CN');
    expect(new Map(read({ ...page, language: 'en' })).has('og:locale')).toBe(false);
  });

  it('ask Twitter for the large picture', () => {
    expect(listSocialTags(page)).toContainEqual({
      name: 'twitter:card',
      content: 'summary_large_image',
    });
  });
});
