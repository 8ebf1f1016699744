import { formatChineseNumeral } from '#policy/text/numerals.ts';
import { drawFrom, drawOne } from '../draw.ts';
import { readOwnTexts } from '../search/read-originals.ts';
import { listPieces } from '../search/vary-text.ts';
import type { MadeText } from './make-texts.ts';

const seed = 20110301;
const chapters = ['总则', '规划和建设', '产业和就业', '土地', '资金', '服务', '监督', '附则'];
const articlesEach = 24;
/** The marks that end the pieces of an article, in order. */
const marks = ['，', '，', '，', '。', '，', '、', '，', '。'];

/** So many made-up laws of 192 articles each, put together from pieces of the project's own texts; the same each time. */
export function makeLaws(count: number): MadeText[] {
  const pieces = listPieces(readOwnTexts().map(({ text }) => text));
  const draw = drawFrom(seed);
  const makeArticle = (): string =>
    marks.map((mark) => drawOne(pieces.get(mark) ?? [mark], draw)).join('');
  return Array.from({ length: count }, (_, at) => {
    const title = `甲省第${formatChineseNumeral(at + 1)}类试点条例`;
    const body = chapters.flatMap((heading, chapter) => [
      `第${formatChineseNumeral(chapter + 1)}章 ${heading}`,
      ...Array.from(
        { length: articlesEach },
        (__, article) =>
          `第${formatChineseNumeral(chapter * articlesEach + article + 1)}条 ${makeArticle()}`,
      ),
    ]);
    const id = `law-${String(at + 1).padStart(2, '0')}`;
    const passed = '（2011年3月1日 甲省第十一届人民代表大会常务委员会第二十次会议通过）';
    return { id, text: `${[title, passed, ...body].join('\n\n')}\n` };
  });
}
