import { describe, expect, it } from 'vitest';
import { findLanguages } from './languages.ts';

const page = '---\nconst { locale } = Astro.props;\n---\n';

describe('findLanguages', () => {
  it.each([
    ['src/charts/a.ts', "const dash = locale === 'zh' ? '—' : '–';", "locale === 'zh'"],
    ['src/charts/a.ts', "if ('en' !== locale) draw();", "'en' !== locale"],
    ['src/charts/a.ts', "switch (locale) { case 'en': draw(); }", "case 'en': draw();"],
    ['src/export/a.ts', "const title = { zh: '数据', en: 'Data' };", "zh: '数据'"],
    ['scripts/a.ts', 'const title = { zh, en };', 'zh'],
    ['src/views/a.ts', 'const name = site.name[view.locale];', 'name[view.locale]'],
    ['src/pages/a.astro', `${page}<h1>{home.title[locale]}</h1>`, 'title[locale]'],
    ['src/components/A.astro', `${page}{locale === 'en' && <b />}`, "{locale === 'en' && <b />}"],
    ['src/pages/a.astro', `${page}<Page locale="zh" />`, '<Page locale="zh" />'],
    [
      'src/components/A.astro',
      `${page}<i lang={locale === 'zh' ? undefined : 'zh-CN'} />`,
      "<i lang={locale === 'zh' ? undefined : 'zh-CN'} />",
    ],
  ])('names what %s holds in %j', (path, text, found) => {
    const [first] = findLanguages([{ path, text }]);
    expect(first?.path).toBe(path);
    expect(first?.message).toContain(found);
  });

  it.each([
    ['src/i18n/paths.ts', "locale === 'zh'"],
    ['scripts/demo/demo-towns.ts', "const home = { zh: '甲市', en: 'Jia' };"],
    ['src/ingest/a.ts', 'const shortTitle = { ...others, [official.code]: title };'],
    ['src/search/a.ts', 'const names = [title.zh, wordsIn(title, locale)];'],
    ['src/components/A.astro', `${page}<p lang="zh-CN">{words.seen}: {zh}</p>`],
    ['src/components/A.astro', `${page}<p lang={langIn(name, locale)}>{name}</p>`],
  ])('allows %s to hold %j', (path, text) => {
    expect(findLanguages([{ path, text }])).toEqual([]);
  });
});
