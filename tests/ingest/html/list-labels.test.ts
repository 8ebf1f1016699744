import { describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';

const title = '临江市2024年工作要点';

function read(body: string, head = '') {
  const page = `<html><head><meta charset="utf-8">${head}</head><body><div id="zoom"><p>${title}</p><p>坚持稳中求进工作总基调，认真贯彻落实决策部署，推动高质量发展。</p>${body}</div></body></html>`;
  const { text, notes } = extractText(new TextEncoder().encode(page), 'a.html');
  const restored = notes.filter(({ kind }) => kind === 'restored').map((note) => note.text);
  const doubts = notes.filter(({ kind }) => kind === 'doubt');
  return { lines: text.trim().split('\n').slice(2), restored, doubts };
}

const items = '<li>加强值守。</li><li><p>备足物资。</p></li><li>及时总结。</li>';

describe('the numbers of a list on a page', () => {
  it.each([
    ['<ol>', ['1. ', '2. ', '3. ']],
    ['<ol start="4">', ['4. ', '5. ', '6. ']],
    ['<ol type="a">', ['a. ', 'b. ', 'c. ']],
    ['<ol type="I" start="3">', ['III. ', 'IV. ', 'V. ']],
    ['<ol reversed>', ['3. ', '2. ', '1. ']],
    ['<ol class="x" style="list-style-type: cjk-ideographic;">', ['一、', '二、', '三、']],
    ['<ol style="list-style: decimal inside">', ['1. ', '2. ', '3. ']],
  ])('are put back as a browser shows them: %s', (list, labels) => {
    const { lines, restored, doubts } = read(`${list}${items}</ol>`);
    const words = ['加强值守。', '备足物资。', '及时总结。'];
    expect(lines).toEqual(words.map((word, at) => `${labels[at] ?? ''}${word}`));
    expect(restored).toEqual(labels.map((label) => label.trim()));
    expect(doubts).toEqual([]);
  });

  it('go on from the value of an item', () => {
    const { lines } = read('<ol><li>甲。</li><li value="7">乙。</li><li>丙。</li></ol>');
    expect(lines).toEqual(['1. 甲。', '7. 乙。', '8. 丙。']);
  });

  it('are counted apart for a list within an item', () => {
    const inner = '<ol type="a"><li>子。</li><li>丑。</li></ol>';
    const { lines } = read(`<ol><li>甲。${inner}</li><li>乙。</li></ol>`);
    expect(lines).toEqual(['1. 甲。', 'a. 子。', 'b. 丑。', '2. 乙。']);
  });

  it.each([
    ['with points', `<ul>${items}</ul>`, ''],
    ['by its style', `<ol style="list-style:none">${items}</ol>`, ''],
    [
      'by the sheet of the page',
      `<ol>${items}</ol>`,
      '<style>ul,ol,li{margin:0;list-style:none}</style>',
    ],
    ['whose items print their own', `<ol>${items.replaceAll('<li>', '<li>一、')}</ol>`, ''],
  ])('are not put into a list %s', (_, list, head) => {
    expect(read(list, head).restored).toEqual([]);
  });
});
