import { expect, it } from 'vitest';
import { toMarkedAddress } from '#search/hits/mark-address.ts';

it('puts the words between path and anchor', () => {
  const address = toMarkedAddress('/documents/a/sec_1/#s', ['亩产', '亩产', 'a&b']);
  expect(address).toBe(`/documents/a/sec_1/?mark=${encodeURIComponent('亩产')}&mark=a%26b#s`);
});

it('leaves an address alone without words', () => {
  expect(toMarkedAddress('/a/#s', [])).toBe('/a/#s');
  expect(toMarkedAddress('/a/', ['b'])).toBe('/a/?mark=b');
});
