import { describe, expect, it } from 'vitest';
import { namesDocument } from '#policy/citations/document-types.ts';

describe('a plan that is called by its years', () => {
  it.each([
    '甲省乡村产业发展规划（2020—2025年）',
    '乙市2013—2017年行动计划',
    '数字乡村发展行动计划（2022-2025年）（试行）',
    '甲县城总体规划（2010-2030）（2015年修改）',
    '中国妇女发展纲要2011—2020年',
    '甲省气象规划纲要2021—2035',
    '“健康甲省2030”',
    '中国教育现代化2035',
    '甲省交通发展“十三五”规划',
  ])('is a document: %s', (title) => {
    expect(namesDocument(title)).toBe(true);
  });

  it.each(['甲路2012', '2012', '2011—2020年', '年度计划', '春天的故事1998'])(
    'is none: %s',
    (words) => {
      expect(namesDocument(words)).toBe(false);
    },
  );
});
