import { describe, expect, it } from 'vitest';
import { findNewsLead, measureNewsLead, readNews } from '#policy/recognise/news.ts';

const title = '关于加强治理的意见';
const dateline = '新华社北京7月11日电';

/** The words of the agency and the title that they name, with the text that follows. */
function leadOf(lead: string, body = '\n一、总体要求') {
  const found = findNewsLead(lead + body);
  return found === null ? null : [(lead + body).slice(0, found.end), found.title];
}

describe('what an agency says before a document that it gives in full', () => {
  it.each([
    `${dateline} 甲。\n《${title}》全文如下。`,
    `${dateline}\n《${title}》全文如下。`,
    `（${dateline}）\n记者甲\n《${title}》全文如下。`,
    `甲。\n${dateline} 乙。《${title}》全文如下：`,
    `${dateline} 《${title}》如下:`,
    `${dateline} 《${title}》如下`,
    `${dateline} 《${title}》的全文如下。  `,
    `${dateline} 《${title}》主要内容如下。\t`,
    `${dateline} 《${title}》（2021年4月）全文如下。`,
    `${dateline} 《${title}》(2021年4月)的主要内容如下。`,
    `${dateline} 《${title}》 全文如下。`,
    `近日，甲市印发《${title}》。\n《${title}》全文如下。`,
    `近日，甲市印发了《${title}》。\n《${title}》全文如下。`,
    `近日，甲市印发的《${title}》。\n《${title}》全文如下。`,
  ])('ends where %j does', (lead) => {
    expect(leadOf(lead)).toEqual([lead, title]);
    expect(leadOf(lead, '')).toEqual([lead, title]);
    expect(measureNewsLead(`${lead}\n${title}\n一、`)).toBe(lead.length);
  });

  it.each([4, 80])('names a title of %i characters', (length) => {
    const long = '甲'.repeat(length);
    expect(leadOf(`${dateline} 《${long}》如下。`)?.[1]).toBe(long);
  });

  it.each(['关于C++的意见', '关于甲(乙)的意见', '甲.*乙[丙]{丁}', '甲^乙$丙|丁?', '甲\\d乙丙丁'])(
    'names a title with signs: %s',
    (own) => {
      expect(leadOf(`甲市印发《${own}》。\n《${own}》如下。`)?.[1]).toBe(own);
      expect(readNews([`甲市政府印发《${own}》。`, `《${own}》如下。`])).toEqual({
        title: own,
        issuers: ['甲市政府'],
      });
    },
  );

  it.each([
    ['no agency, nor who sent it out', `甲说。\n《${title}》全文如下。`],
    ['another title that was sent out', `甲市印发《关于乙的意见》。\n《${title}》全文如下。`],
    ['what was sent out named behind', `《${title}》全文如下。\n甲市印发《${title}》。`],
    ['more words on the line', `${dateline} 《${title}》全文如下，请看。`],
    ['words between', `${dateline} 《${title}》其全文如下。`],
    ['a title of three characters', `${dateline} 《甲乙丙》全文如下。`],
    ['a title of 81', `${dateline} 《${'甲'.repeat(81)}》全文如下。`],
    ['a title on two lines', `${dateline} 《关于加强\n治理的意见》全文如下。`],
    ['a long remark', `${dateline} 《${title}》（${'甲'.repeat(21)}）全文如下。`],
    ['no remark between the brackets', `${dateline} 《${title}》（）全文如下。`],
    ['a remark on two lines', `${dateline} 《${title}》（甲\n乙）全文如下。`],
    ['a long way down', `${dateline}${'甲'.repeat(1500)}\n《${title}》全文如下。`],
    ['an agency behind', `《${title}》全文如下。\n${dateline}`],
  ])('is none with %s', (_, lead) => {
    expect(leadOf(lead)).toBeNull();
    expect(measureNewsLead(`${lead}\n${title}`)).toBeNull();
    expect(readNews([lead])).toBeNull();
  });

  it('may end as far down as 1500 characters', () => {
    const lead = `${dateline}\n《${title}》全文如下。`;
    const far = '甲'.repeat(1500 - lead.length - 1);
    expect(leadOf(`${far}\n${lead}`)?.[1]).toBe(title);
  });

  it.each([
    ['as it is named', `${title}\n一、`, true],
    ['on two lines', '关于加强\n  治理的\u3000意见\n一、', true],
    ['below empty lines', `\n\n \n${title}`, true],
    ['behind other words', `通知\n${title}`, false],
    ['not at all', '一、总体要求', false],
    ['beyond any page', `${'\n'.repeat(500)}${title}`, false],
  ])('ends before a title that stands there %s', (_, below, is) => {
    const lead = `${dateline} 《关于加强 治理的意见》如下。`;
    expect(measureNewsLead(`${lead}\n${below}`)).toBe(is ? lead.length : null);
  });
});

describe('who issued a document, as the news says', () => {
  it.each([
    ['近日，甲市政府印发《T》。', ['甲市政府']],
    ['日前甲市政府印发了《T》。', ['甲市政府']],
    ['最近，甲市政府印发《T》。', ['甲市政府']],
    ['甲市政府办公室、乙市财政局联合印发《T》。', ['甲市政府办公室', '乙市财政局']],
    ['甲市政府 乙市财政局\u3000丙市民政局印发《T》。', ['甲市政府', '乙市财政局', '丙市民政局']],
    ['甲市政府、 乙市财政局印发《T》。', ['甲市政府', '乙市财政局']],
    ['新华社讯，甲市政府印发《T》。', ['甲市政府']],
    ['甲市政府、王某某印发《T》。', []],
    ['记者：甲市政府印发《T》。', []],
    ['甲局印发《T》。', []],
    ['甲市政府印发《T》的通知', ['甲市政府']],
    [`${'甲'.repeat(77)}市政府印发《T》。`, []],
    ['甲市政府印发的《T》。', []],
  ])('%s', (words, issuers) => {
    const lines = ['甲市新闻', words.replace('T', title), `《${title}》全文如下。`];
    expect(readNews(lines)).toEqual({ title, issuers });
  });

  it('is the one who issued this one', () => {
    expect(
      readNews([dateline, '甲市政府印发《关于乙的意见》。', `《${title}》全文如下。`]),
    ).toEqual({ title, issuers: [] });
  });
});
