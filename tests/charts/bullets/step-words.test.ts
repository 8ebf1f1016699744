import { describe, expect, it } from 'vitest';
import { toStepWords } from '#charts/bullets/step-words.ts';

const names = new Map<string, string>();
const count = (total: number | null, unknown: number) =>
  toStepWords({ kind: 'count', counts: { met: 3, missed: 2, unknown, total } }, 'zh', names);

describe('the count of towns in words', () => {
  it('bounds how many met it by the unknown', () => {
    expect(count(27, 22)).toBe(
      '27个镇中：完成3个，未完成2个，不能判断22个；所以完成的在3个与25个之间',
    );
  });

  it('needs no bounds where all are known', () => {
    expect(count(5, 0)).toBe('5个镇中：完成3个，未完成2个，不能判断0个');
  });

  it('bounds nothing where the list is not complete', () => {
    expect(count(null, 22)).toBe('名单不全；已知的27个镇中：完成3个，未完成2个，不能判断22个');
  });
});
