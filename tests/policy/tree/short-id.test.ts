import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toShortId } from '#policy/tree/short-id.ts';

const kinds = ['sec', 'cl', 'pt', 'art', 'chp', 'part', 'dvs', 'subpt', 'item', 'subitem', 'att'];
const numbers = ['1', '2', '12', '1_1', '1-2', 'x1', '3'];
const provision = tuple(constantFrom(...kinds), constantFrom(...numbers)).map((step) =>
  step.join('_'),
);
const start = constantFrom('', 'notice', 'preamble', 'closing');
const end = constantFrom('', 'p_1', 'p_2', 'p_1__s_1', 'p_1__s_2', 'p_2__s_1', 'p_2__s_12');
const eId = tuple(start, array(provision, { maxLength: 3 }), end)
  .map(([first, steps, last]) => [first, ...steps, last].filter((step) => step !== '').join('__'))
  .filter((one) => one !== '');

describe('the short name of a part', () => {
  it.each([
    ['sec_2', '2'],
    ['sec_2__cl_6', '2.6'],
    ['sec_2__cl_6__p_1', '2.6.p1'],
    ['sec_2__cl_6__p_1__s_4', '2.6.4'],
    ['sec_2__cl_6__p_2__s_4', '2.6.p2.4'],
    ['sec_3__p_1__s_2', '3.s2'],
    ['sec_1__cl_2__pt_3__p_1__s_1', '1.2.pt3.1'],
    ['chp_3__art_12_1', 'chp3.art12_1'],
    ['notice__p_1__s_2', 'notice.2'],
    ['att_1__sec_2', 'att1.sec2'],
  ])('of %s is %s', (part, short) => {
    expect(toShortId(part)).toBe(short);
  });

  it('is never that of another part', () => {
    assert(
      property(array(eId, { minLength: 2, maxLength: 40 }), (parts) => {
        const own = new Set(parts);
        expect(new Set([...own].map(toShortId)).size).toBe(own.size);
      }),
      { seed: 13, numRuns: 500 },
    );
  });
});
