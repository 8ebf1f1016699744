import { describe, expect, it } from 'vitest';
import { promisesOf } from './promises-of.ts';

describe('numbers of a size, a case or a rule', () => {
  it.each([
    ['同比8个以上县3个', ''],
    ['“十二五”期间，达到8家 以上县', '达到8家 以上 = >= 8 家'],
    ['每招高于5人以下县', '每招高于5人以下 = <= 5 人'],
    ['3%以下的县', '3%以下 = <= 3 %'],
    ['注册资本9个县', ''],
    ['培训9个村民代表', '培训9个 = = 9 个'],
    ['每高于8个困难人员的，补助', '每高于8个 = >= 8 个'],
    ['全市现有甲，100米以上县', ''],
    ['凡3%以下县', '凡3%以下 = <= 3 %'],
    ['由8家左右县3个', '由8家左右 = approx 8 家, 由8家左右县3个 = = 3 个'],
    ['罚款，新建学校5名以上。罚款', ''],
  ])('promise in %s: %j', (words, promises) => {
    expect(promisesOf(words)).toBe(promises);
  });
});
