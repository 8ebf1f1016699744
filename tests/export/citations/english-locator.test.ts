import { describe, expect, it } from 'vitest';
import { formatEnglishLocator } from '#export/citations/english.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { listNodes } from '#policy/tree/walk.ts';

const plan = parseDocument(`各市：

# 规划

引言。

## 一、目标

第一段。第二句。

第二段。

### （二）任务。

- 1.第一点。

***

甲市

# 附件

## 第一章 总则

### 第一百二十条之一

条文。
`);

describe('a place in English', () => {
  it('is named from the outermost part down', () => {
    const names = [...listNodes(plan)].map(({ eId }) => [eId, formatEnglishLocator(plan, eId)]);
    expect(Object.fromEntries(names)).toMatchObject({
      notice: 'Issuing notice',
      notice__p_1__s_1: 'Issuing notice, sentence 1',
      preamble__p_1__s_1: 'Preamble, sentence 1',
      sec_1: 'Section 1',
      sec_1__p_1__s_2: 'Section 1, paragraph 1, sentence 2',
      sec_1__p_2__s_1: 'Section 1, paragraph 2, sentence 1',
      sec_1__cl_2: 'Section 1, clause 2',
      sec_1__cl_2__pt_1__p_1__s_1: 'Section 1, clause 2, point 1, sentence 1',
      closing: 'Closing lines',
      att_1: 'Attachment 1',
      att_1__chp_1: 'Attachment 1, chapter 1',
    });
    expect(names.at(-1)?.[1]).toBe('Attachment 1, article 120-1, sentence 1');
  });

  it('is no place that the document lacks', () => {
    expect(() => formatEnglishLocator(plan, 'sec_9')).toThrow('expected an eId of the document');
  });
});
