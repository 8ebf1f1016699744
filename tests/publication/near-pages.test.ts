import { describe, expect, it } from 'vitest';
import { listNearPages } from '#publication/reading/near-pages.ts';
import { formatChineseNumeral } from '#policy/text/numerals.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { listPages, type PageNode } from '#policy/tree/walk.ts';

/** The pages of a law of so many chapters, each of so many articles. */
function pagesOf(chapters: number, articles: number): PageNode[] {
  let last = 0;
  const parts = Array.from({ length: chapters }, (_, at) => {
    const own = Array.from({ length: articles }, () => {
      last += 1;
      return `### 第${formatChineseNumeral(last)}条\n\n甲。`;
    });
    return [`## 第${formatChineseNumeral(at + 1)}章 总则`, ...own].join('\n\n');
  });
  return listPages(parseDocument(`# 甲市条例\n\n${parts.join('\n\n')}\n`));
}

function nearOf(pages: readonly PageNode[], eId: string): string[] {
  const page = pages.find((one) => one.eId === eId);
  if (!page) throw new Error(`there is no page ${eId}`);
  return listNearPages(pages, page).map((one) => one.eId);
}

describe('the contents list of a page', () => {
  it('names all pages of a short document', () => {
    const pages = pagesOf(10, 11);
    expect(pages.length).toBe(120);
    expect(nearOf(pages, 'chp_3').length).toBe(120);
  });

  it('names the chapters and the articles beside it of a longer one', () => {
    const near = nearOf(pagesOf(20, 20), 'chp_3__art_45');
    expect(near.filter((eId) => !eId.includes('__')).length).toBe(20);
    expect(near.filter((eId) => eId.includes('__')).length).toBe(20);
    expect(near).toContain('chp_3__art_41');
    expect(near).not.toContain('chp_4__art_61');
  });

  it('names the articles of a chapter beside the chapter', () => {
    const near = nearOf(pagesOf(20, 20), 'chp_3');
    expect(near.length).toBe(40);
    expect(near.indexOf('chp_3__art_41')).toBe(near.indexOf('chp_3') + 1);
  });

  it('does not grow with a level that has no end', () => {
    const near = nearOf(pagesOf(1, 400), 'chp_1__art_200');
    expect(near.length).toBe(62);
    expect(near[1]).toBe('chp_1__art_170');
    expect(near.at(-1)).toBe('chp_1__art_230');
  });
});
