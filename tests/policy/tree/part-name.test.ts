import { expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { toPartName } from '#policy/tree/part-name.ts';

it('a part is called by all that it has but what stands in it', () => {
  const [part] = parseDocument('# 规划\n\n## 一、任务\n\n甲。\n').body;
  if (part === undefined) throw new Error('no part');
  const { children, ...name } = part;
  expect(toPartName(part)).toEqual(name);
  expect(toPartName(part)).not.toHaveProperty('children');
  expect(children).toHaveLength(1);
  expect(part.children).toBe(children);
});
