import { describe, expect, it } from 'vitest';
import { toGoals } from '#charts/input/to-goals.ts';
import type { Target } from '#schema/target.ts';
import { buildScope, buildTarget } from '../../indicators/builders.ts';
import { readMaterial } from '../content.ts';

const material = { ...readMaterial('zh'), scopes: [buildScope()] };

function goalsOf(target: Partial<Target>, places = ['pilots'], indicator = 'investment') {
  return toGoals(indicator, places, { ...material, targets: [buildTarget(target)] });
}

describe('the goals beside what is drawn', () => {
  it('are levels and flows of the same indicator', () => {
    expect(goalsOf({})).toEqual([
      {
        year: 2012,
        value: '10',
        unit: '亿元',
        words: '2012年目标≥10亿元（试点镇）',
        href: '/targets/t1/',
      },
    ]);
    expect(goalsOf({ kind: 'level' })).toHaveLength(1);
    expect(goalsOf({ kind: 'change' })).toEqual([]);
    expect(goalsOf({}, ['pilots'], 'gdp')).toEqual([]);
    expect(goalsOf({ value: null })).toEqual([]);
    expect(goalsOf({ unit: null })).toEqual([]);
  });

  it('of a sum stand beside their own group alone', () => {
    expect(goalsOf({}, ['alpha', 'beta'])).toEqual([]);
    expect(goalsOf({}, ['alpha', 'pilots'])).toHaveLength(1);
  });

  it('of each town stand beside its members alone', () => {
    const [goal] = goalsOf({ scopeMode: 'each', deadline: '2015-06' }, ['elsewhere', 'beta']);
    expect(goal).toMatchObject({ year: 2015, words: '2015年目标≥10亿元（每个试点镇）' });
    expect(goalsOf({ scopeMode: 'each' }, ['pilots', 'elsewhere'])).toEqual([]);
    expect(goalsOf({ scopeMode: 'each', scope: 'unknown' }, ['beta'])).toEqual([]);
    expect(goalsOf({ scopeMode: 'unstated' }, ['beta', 'pilots'])).toEqual([]);
  });

  it('say where another goal may be met instead', () => {
    const [alone] = goalsOf({});
    const [either] = goalsOf({ alternativeTo: 't2' });
    expect(either?.words.startsWith(alone?.words ?? '?')).toBe(true);
    expect(either?.words.length).toBeGreaterThan(alone?.words.length ?? 0);
  });

  it('name a group that is not known by its id', () => {
    expect(goalsOf({ scope: 'unknown' }, ['unknown'])[0]?.words).toContain('unknown');
  });
});
