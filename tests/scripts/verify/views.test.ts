import { describe, expect, it } from 'vitest';
import { checkViewStates } from '#scripts/verify/checks/view-states.ts';
import { runPageCheck } from '#scripts/verify/site/page-check.ts';
import { pageOf, siteOf } from './site-of.ts';

const file = '/towns/tiles.csv';
const state = { fingerprint: 'aaaaaaaaaaaa', dataDate: '2026-01-01' };
const cited = `<p data-view="${file}" data-date="2026-01-01" data-fingerprint="aaaaaaaaaaaa">…</p>`;
const site = siteOf({ '/towns/index.html': pageOf('/towns/', cited), [file]: 'a\n' });

describe('the states of views', () => {
  it('are read from the pages that cite them', () => {
    const check = checkViewStates(site, {});
    runPageCheck(site, check);
    expect([...check.states]).toEqual([[file, state]]);
  });

  it('pass when the lock ends with them', () => {
    expect(runPageCheck(site, checkViewStates(site, { [file]: [state] }))).toEqual([]);
  });

  it('must be written down before they are published', () => {
    const older = { ...state, fingerprint: 'bbbbbbbbbbbb' };
    for (const lock of [{}, { [file]: [state, older] }]) {
      const [issue] = runPageCheck(site, checkViewStates(site, lock));
      expect(issue?.message).toBe('the fingerprint aaaaaaaaaaaa is new');
      expect(issue?.remedy).toContain('--write-ids');
    }
  });

  it('may not lose a view that was cited', () => {
    const lock = { [file]: [state], '/indicators/gdp/data.csv': [state] };
    const [issue, ...others] = runPageCheck(site, checkViewStates(site, lock));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ place: '/indicators/gdp/data.csv', check: 'views' });
    expect(issue?.message).toContain('is gone');
  });
});
