import { describe, expect, it } from 'vitest';
import { dropOverlapping } from '#policy/text/stretches.ts';

const at = (start: number, end: number) => ({ start, end });

describe('dropOverlapping', () => {
  it('keeps what stands beside the others', () => {
    const others = [at(2, 4), at(6, 8)];
    expect(dropOverlapping([at(0, 2), at(4, 6), at(8, 9)], others)).toEqual([
      at(0, 2),
      at(4, 6),
      at(8, 9),
    ]);
  });

  it('drops what begins or ends within one', () => {
    const others = [at(2, 4), at(6, 8)];
    expect(dropOverlapping([at(1, 3), at(3, 5), at(5, 9), at(7, 8)], others)).toEqual([]);
  });
});
