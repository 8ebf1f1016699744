import { describe, expect, it } from 'vitest';
import { parseDate } from '#search/query/date-forms.ts';
import { parseAsked } from '#search/query/parse-asked.ts';
import { parseQuery } from '#search/query/query.ts';
import { parseSiteAddress, readPageHead } from '#search/query/site-address.ts';
import { toPrintedAmount } from '#search/query/spelled-amount.ts';

describe('dates in other forms', () => {
  it.each([
    ['2012-04-05', '2012年4月5日'],
    ['2012/4/5', '2012年4月5日'],
    ['2012.4.5', '2012年4月5日'],
    ['2012-04', '2012年4月'],
    ['5 April 2012', '2012年4月5日'],
    ['April 5, 2012', '2012年4月5日'],
    ['Apr. 2012', '2012年4月'],
    ['2012-13-05', null],
    ['5 Foo 2012', null],
    ['2012', null],
  ])('reads %s', (typed, date) => {
    expect(parseDate(typed)).toBe(date);
  });

  it.each(['2012-04-05', '5 April 2012', '二0一二年四月五日', '二零一二年四月五日'])(
    'asks for %s as texts print it',
    (typed) => {
      const { phrases } = parseQuery(parseAsked(typed), new Map());
      expect(phrases.length).toBe(1);
      expect(phrases[0]).toContain('二〇一二年四月五日');
      expect(phrases[0]).toContain('2012年4月5日');
    },
  );
});

describe('amounts in chinese numerals', () => {
  it.each([
    ['二千二百亿元', '2200亿元'],
    ['两千亿', '2000亿'],
    ['五十万人', '50万人'],
    ['百分之八十', '80%'],
    ['百分之一点五', '1.5%'],
    ['二十', null],
    ['百分之八十元', null],
    ['一二三重点', null],
  ])('reads %s', (typed, printed) => {
    expect(toPrintedAmount(typed)).toBe(printed);
  });
});

describe('addresses of the site', () => {
  it.each([
    ['https://a.example/en/towns/x/', { path: '/towns/x/', anchor: '' }],
    [
      '/documents/d/sec_1/?mark=a#sec_1__p_1',
      { path: '/documents/d/sec_1/', anchor: '#sec_1__p_1' },
    ],
    ['题: 第一部分[EB/OL]. http://a.example/d/1.2/', { path: '/d/1.2/', anchor: '' }],
    ['2012/4/5', null],
    ['要点', null],
  ])('are read from %s', (text, page) => {
    expect(parseSiteAddress(text)).toEqual(page);
  });

  it('are read below the folder in which the site stands', () => {
    const towns = { path: '/towns/x/', anchor: '' };
    expect(parseSiteAddress('https://a.example/b/en/towns/x/', '/b')).toEqual(towns);
    expect(parseSiteAddress('/towns/x/', '/b')).toEqual(towns);
    const html = '<title>甲</title><link rel="canonical" href="https://a.example/b/towns/x/">';
    expect(readPageHead(html, '/b')).toEqual({ ...towns, title: '甲' });
  });

  it('lead on to where a page says that it stands', () => {
    const html =
      '<title>甲 &amp; 乙</title><link rel="canonical" href="https://a.example/en/towns/x/#y">';
    expect(readPageHead(html)).toEqual({ path: '/towns/x/', anchor: '#y', title: '甲 & 乙' });
    expect(readPageHead('<p>nothing</p>')).toBe(null);
  });
});
