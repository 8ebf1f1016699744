import { describe, expect, it } from 'vitest';
import { byLanguage, languages, splitPrefix, toPrefix } from '#schema/languages.ts';
import { bilingualSchema, renderedSchema } from '#schema/text.ts';
import {
  columnIn,
  columnLang,
  columnsOf,
  eachColumn,
  langIn,
  renderingIn,
  wordsIn,
} from '#schema/words-in.ts';

describe('the words of a field', () => {
  it('are those of the language where it has them', () => {
    const field = { zh: '要点', en: 'Key points' };
    expect([wordsIn(field, 'en'), langIn(field, 'en')]).toEqual(['Key points', undefined]);
    expect([wordsIn(field, 'zh'), langIn(field, 'zh')]).toEqual(['要点', undefined]);
  });

  it('are the official ones and marked where it lacks them', () => {
    const field = { zh: '要点', en: null };
    expect([wordsIn(field, 'en'), langIn(field, 'en')]).toEqual(['要点', 'zh-CN']);
    expect([wordsIn({ zh: '要点' }, 'en'), langIn({ zh: '要点' }, 'en')]).toEqual([
      '要点',
      'zh-CN',
    ]);
  });
});

describe('the words of columns', () => {
  it.each([
    [
      'a name with its rendering',
      { a: '龙港镇', aEn: 'Longgang' },
      '龙港镇',
      'Longgang',
      undefined,
    ],
    ['a note in two columns', { aZh: '合计', aEn: 'total' }, '合计', 'total', undefined],
    ['a name without a rendering', { a: '龙港镇', aEn: null }, '龙港镇', '龙港镇', 'zh-CN'],
    ['a note in one language', { aZh: '合计', aEn: null }, '合计', '合计', 'zh-CN'],
    ['nothing', { aZh: null, aEn: null }, null, null, 'zh-CN'],
  ])('are read from %s', (_, row, zh, en, lang) => {
    expect([columnIn(row, 'a', 'zh'), columnLang(row, 'a', 'zh')]).toEqual([zh, undefined]);
    expect([columnIn(row, 'a', 'en'), columnLang(row, 'a', 'en')]).toEqual([en, lang]);
  });

  it('render a title only in other languages', () => {
    const row = { title: '工作要点', titleEn: 'Key points' };
    expect(renderingIn(row, 'title', 'zh')).toBeNull();
    expect(renderingIn(row, 'title', 'en')).toBe('Key points');
  });

  it('have a name for each language', () => {
    expect(columnsOf(['id', 'noteZh', 'note', 'noteEn'], 'note')).toEqual(['noteZh', 'noteEn']);
    expect(columnsOf(['noteZh'], 'note')).toEqual(['noteZh']);
    const each = eachColumn('note', (locale) => locale);
    expect(each).toMatchObject({ noteZh: 'zh', noteEn: 'en' });
    expect(Object.keys(each)).toEqual(languages.map(({ suffix }) => `note${suffix}`));
  });
});

describe('the fields of records', () => {
  it('must hold the words of every complete language', () => {
    const field = byLanguage((code) => `words in ${code}`);
    expect(bilingualSchema.safeParse(field).success).toBe(true);
    for (const { code, complete } of languages) {
      const { [code]: left, ...others } = field;
      expect([left, bilingualSchema.safeParse(others).success]).toEqual([field[code], !complete]);
    }
    expect(bilingualSchema.safeParse({ ...field, none: 'x' }).success).toBe(false);
  });

  it('say null where a rendering is not written yet', () => {
    const unwritten = byLanguage<string | null>(() => null);
    const field = { ...unwritten, zh: '要点' };
    expect(renderedSchema.safeParse(field).success).toBe(true);
    expect(renderedSchema.safeParse({ zh: '要点' }).success).toBe(false);
    expect(renderedSchema.safeParse({ ...field, zh: null, en: 'Key points' }).success).toBe(false);
  });
});

describe('addresses', () => {
  it('begin with the code of their language but at the root', () => {
    expect([toPrefix('zh'), toPrefix('en')]).toEqual(['', '/en']);
    expect(splitPrefix('/en/search/')).toMatchObject({
      language: { code: 'en' },
      path: '/search/',
    });
    expect(splitPrefix('/entry/')).toMatchObject({ language: { code: 'zh' }, path: '/entry/' });
  });
});
