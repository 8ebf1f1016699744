import { describe, expect, it } from 'vitest';
import { describeBroken } from '#corpus/checks/published-ids.ts';
import { checkTargetParts } from '#corpus/checks/target-parts.ts';
import type { Proposal } from '#corpus/addresses/find-broken.ts';
import type { Target } from '#schema/target.ts';
import { buildTarget } from '../../indicators/builders.ts';
import { makeDraft, say } from './observations/draft.ts';

describe('a target that is part of another', () => {
  const check = (part: Partial<Target>, whole: Partial<Target> = {}): string[] => {
    const targets = [
      buildTarget({ id: 'whole', ...whole }),
      buildTarget({ id: 'part', partOf: 'whole', ...part }),
    ];
    return say(checkTargetParts(makeDraft({ targets })));
  };

  it.each<[Partial<Target>, Partial<Target>, string | null]>([
    [{ value: '10' }, {}, null],
    [{ value: '10.1' }, {}, 'part promises 10.1 亿元, its whole whole only 10 亿元'],
    [
      { value: '100001', unit: '万元' },
      {},
      'part promises 100001 万元, its whole whole only 10 亿元',
    ],
    [{ value: '100000', unit: '万元' }, {}, null],
    [{ value: '11', unit: '万人' }, {}, null],
    [{ value: '11', partOf: null }, {}, null],
    [{ value: '11', partOf: 'other' }, {}, null],
    [{ value: null }, {}, null],
    [{ value: '11', unit: null }, {}, null],
    [{ value: '11' }, { value: null }, null],
    [{ value: '11' }, { unit: null }, null],
  ])('%o of %o is told: %s', (part, whole, words) => {
    expect(check(part, whole)).toEqual(words === null ? [] : [`2 [value] ${words}`]);
  });
});

describe('an address that names other words', () => {
  const tell = (proposal: Proposal, now: string | null, before = '甲。'): string =>
    describeBroken({ address: '/a/#s_1', before, now, proposal });
  const moved = (alike: number): Proposal => ({ kind: 'moved', to: '/b/', alike });

  it.each<[Proposal, string | null, string]>([
    [{ kind: 'corrected' }, '乙。', 'names "乙。" now; it looks like the same, corrected'],
    [moved(0), null, 'names nothing now; a part of it stands in /b/'],
    [moved(1), null, 'names nothing now; the same stands at /b/'],
    [moved(0.627), null, 'names nothing now; most alike (63 %) is /b/'],
    [{ kind: 'gone' }, null, 'names nothing now; nothing like it stands anywhere'],
  ])('is told with what most likely happened: %o', (proposal, now, words) => {
    expect(tell(proposal, now)).toBe(`/a/#s_1 was published for "甲。" and ${words}`);
  });

  it('is told by how long words begin', () => {
    const told = tell({ kind: 'corrected' }, '乙'.repeat(61), '甲'.repeat(60));
    expect(told).toContain(`for "${'甲'.repeat(60)}" and names "${'乙'.repeat(59)}…" now`);
  });
});
