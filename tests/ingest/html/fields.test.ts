import { describe, expect, it } from 'vitest';
import { findFileLists } from '#ingest/html/find-file-lists.ts';
import { readFieldLines } from '#ingest/html/field-lines.ts';
import { readPageFields } from '#ingest/html/page-fields.ts';
import { noFields } from '#ingest/source/source-text.ts';
import { openPage, words } from './page.ts';

/** The fields of a page around whose text this stands. */
function read(around: string, html = '') {
  return readPageFields(html, [openPage(`<div id="x">${around}</div>`).find('x')]);
}

/** A list of fields, told apart from other words by its number. */
function list(...fields: readonly (readonly [label: string, value: string])[]): string {
  const all = [['索引号', '甲乙'], ['公开方式', '主动公开'], ...fields];
  return `<ul>${all.map(([label, value]) => `<li>${label}：${value}</li>`).join('')}</ul>`;
}

describe('what a page says of its document', () => {
  it.each([
    ['索引号', '1234/2012-1', { indexNumber: '1234/2012-1' }],
    ['信息索引号', 'A.b—1_2', { indexNumber: 'A.b—1_2' }],
    ['索引号', '123', {}],
    ['索引号', '1234 号', {}],
    ['索引号', '号1234', {}],
    ['索引号', '1'.repeat(41), {}],
    ['标题', '甲市要点', { title: '甲市要点' }],
    ['名称', '甲市要点', { title: '甲市要点' }],
    ['信息名称', '甲市要点', { title: '甲市要点' }],
    ['文件名称', '甲市要点', { title: '甲市要点' }],
    ['发文字号', '甲政发〔2012〕8号', { documentNumber: '甲政发〔2012〕8号' }],
    ['文号', '甲政发[2012]8号', { documentNumber: '甲政发〔2012〕8号' }],
    ['文号', '甲政发〔2012〕8号文', {}],
    ['文号', '见甲政发〔2012〕8号', {}],
    ['发文机关', '甲市人民政府', { issuers: ['甲市人民政府'] }],
    ['发文机构', '甲市人民政府 乙市人民政府', { issuers: ['甲市人民政府', '乙市人民政府'] }],
    ['发文单位', '甲市人民政府、 乙市人民政府；', { issuers: ['甲市人民政府', '乙市人民政府'] }],
    ['制发机关', '甲市人民政府;乙市人民政府', { issuers: ['甲市人民政府', '乙市人民政府'] }],
    ['发文机关', '甲市人民政府 网站', {}],
    ['成文日期', '2012年4月5日', { date: '2012-04-05' }],
    ['制发日期', '2012-4-5', { date: '2012-04-05' }],
    ['成文日期', '2012/04/05', { date: '2012-04-05' }],
    ['成文日期', '2012.4.5 10:20', { date: '2012-04-05' }],
    ['成文日期', '2012-04-05  10:20:30', { date: '2012-04-05' }],
    ['成文日期', '2012-04-05 10:20:30:40', {}],
    ['成文日期', '于2012-04-05', {}],
    ['成文日期', '2012-04-05起', {}],
    ['主题分类', '城乡建设', { subject: '城乡建设' }],
    ['发布日期', '2012-04-05', { published: '2012-04-05' }],
    ['公开日期', '2012年4月5日', { published: '2012-04-05' }],
    ['发布日期', '昨天', {}],
    ['来源', '甲报', {}],
    ['发文日期', '2012-04-05', {}],
    ['标题', '', {}],
  ])('is read of %s %s', (label, value, fields) => {
    expect(read(list([label, value]))).toEqual({ ...noFields, ...fields });
  });

  it('is the first that has its form', () => {
    expect(
      read(
        list(
          ...([
            ['成文日期', '无'],
            ['成文日期', '2012-04-05'],
            ['成文日期', '2012-04-06'],
          ] as const),
          ...([
            ['发文机关', '网站'],
            ['发文机关', '甲市人民政府'],
            ['发文机关', '乙市人民政府'],
          ] as const),
          ...([
            ['标题', ''],
            ['标题', '甲'],
            ['名称', '乙'],
          ] as const),
        ),
      ),
    ).toEqual({ ...noFields, date: '2012-04-05', issuers: ['甲市人民政府'], title: '甲' });
  });

  it('is not read where it is not seen or stands in no list of fields', () => {
    const own = list(['标题', '甲市要点']);
    expect(read(`<div hidden>${own}</div>`)).toEqual(noFields);
    expect(read(`${own}<p>${words(200)}</p>`)).toMatchObject({ title: '甲市要点' });
    expect(read(`<p>标题：甲市要点</p><p>${words(20)}</p>`)).toEqual(noFields);
  });

  it('may be a number that alone stands on a line around it', () => {
    expect(read('<p>甲政发〔2012〕8号</p>').documentNumber).toBe('甲政发〔2012〕8号');
    expect(read('<p>甲政发〔2012〕8号</p><p>甲政发[2012]8号</p>').documentNumber).toBe(
      '甲政发〔2012〕8号',
    );
    expect(read('<p>甲政发〔2012〕8号</p><p>甲政发〔2012〕9号</p>').documentNumber).toBeNull();
    expect(read('<p>见甲政发〔2012〕8号</p>').documentNumber).toBeNull();
    const both = `<p>甲政发〔2012〕8号</p>${list(['文号', '甲政发〔2012〕9号'])}`;
    expect(read(both).documentNumber).toBe('甲政发〔2012〕9号');
  });

  it.each([
    ['<!-- saved from url=(0026)https://www.example.gov/1/ -->', 'https://www.example.gov/1/'],
    ['<!--saved from url=(1)https://www.example.gov/1/-->', 'https://www.example.gov/1/'],
    ['<!--   saved from url=(0026)https://www.example.gov/1/   -->', 'https://www.example.gov/1/'],
    ['<!-- saved from url=(26a)https://www.example.gov/1/ -->', null],
    ['<!-- saved from url=(0010)ftp://a/ -->', null],
    [`${' '.repeat(4096)}<!-- saved from url=(0026)https://www.example.gov/1/ -->`, null],
    [`<!-- saved from url=(0026)https://www.example.gov/${'a'.repeat(500)} -->`, null],
    ['', null],
  ])('is where it was saved from: %s', (html, address) => {
    expect(read('', html).address).toBe(address);
  });
});

describe('the lines of a list of fields', () => {
  const share = (html: string) =>
    readFieldLines(openPage(`<div id="x">${html}</div>`).find('x')).share;

  it('are a share of the words of their element', () => {
    expect(share('<p>文号：1234567</p><p>甲乙丙丁戊己庚辛壬癸</p>')).toBe(0.5);
    expect(share('<p>文号：</p><p>1234567</p>')).toBe(1);
    expect(share('<p>甲</p>')).toBe(0);
  });

  it('may have their label apart from their words', () => {
    const fields = (html: string) =>
      readFieldLines(openPage(`<div id="x">${html}</div>`).find('x')).fields.map(
        ({ label, value }) => `${label}=${value}`,
      );
    expect(fields('<p>索 引 号 ：</p><p>甲</p><p>乙</p>')).toEqual(['索引号=甲']);
    expect(fields('<p>文号</p><p>标题：乙</p>')).toEqual(['文号=', '标题=乙']);
    expect(fields('<p>文号: 甲 文 号：乙 来源：丙文号：丁</p>')).toEqual([
      ...['文号=甲', '文号=乙', '来源=丙文号：丁'],
    ]);
    expect(fields('<p>见文号：甲</p><p>文号甲</p>')).toEqual([]);
  });
});

describe('the files behind a document', () => {
  const find = (html: string, text = ''): number => {
    const { find: byId, measures } = openPage(`<div id="x">${html}</div>`);
    return findFileLists([byId('x')], text, measures).length;
  };
  const link = (name: string, href = '/x') => `<p><a href="${href}">${name}</a></p>`;

  it.each(['doc', 'docx', 'xls', 'xlsx', 'pdf', 'wps', 'et', 'ofd', 'zip', 'rar', 'PDF'])(
    'may be of the kind %s',
    (kind) => {
      expect(find(link(`名单.${kind}`))).toBe(1);
      expect(find(`<p>附件：<a href="/a.${kind}?x=.html#a">名单</a></p>`)).toBe(1);
      expect(find(`<p>附件：<a href="/a.${kind}#a?b">名单</a></p>`)).toBe(1);
    },
  );

  it.each([
    ['another kind', link('附件：名单.html')],
    ['a kind within a name', link('附件：a.doc.html', '/a.doc/b')],
    ['no link', '<p>附件：名单.doc</p>'],
    ['a link that is not seen', '<div hidden><p>附件：<a href="/a.doc">名单</a></p></div>'],
    ['words that are none of files', `<p><a href="/a.doc">名单</a></p>`],
  ])('are none by %s', (_, html) => {
    expect(find(html)).toBe(0);
  });

  it('are found one by one, the outermost list of each', () => {
    const two = `<ul>${link('a.doc')}${link('b.doc')}</ul>`;
    expect(find(two)).toBe(1);
    expect(find(`<p>更多</p>${two}${link('c.doc ')}<p>其他</p>`)).toBe(2);
    expect(find(link(`${words(496)}.doc`))).toBe(1);
    expect(find(link(`${words(497)}.doc`))).toBe(0);
  });

  it('are none that the text names', () => {
    expect(find(link('名 单.doc'), '见 名单.\ndoc。')).toBe(0);
    expect(find(link('名单.doc'), '见名单。')).toBe(1);
  });
});
