import { describe, expect, it } from 'vitest';
import { checkChoices } from '#scripts/verify/checks/shown/choices.ts';
import { runPageCheck } from '#scripts/verify/site/page-check.ts';
import { pageOf, siteOf } from './site-of.ts';

const css = `.filtered:has(#actor-a:checked) tr[data-item]:not([data-actor~='a']),
.filtered:has(#actor-a:checked) tbody:not(:has([data-actor~='a'])),
.filtered:has(#section-s1:checked) tbody:not([data-section='s1']) {
  display: none;
}
`;
const choice = (id: string, count: number | string) =>
  `<label><input type="radio" name="x" id="${id}"><span>${id}</span><small>${count}</small></label>`;
const table = `<table>
  <tbody data-section="s1"><tr><th>一</th></tr><tr data-item data-actor="a b"></tr><tr data-item data-actor="b"></tr></tbody>
  <tbody data-section="s2"><tr data-item data-actor="a"></tr></tbody></table>`;
const link = '<link rel="stylesheet" href="/tasks/filters.css">';

function check(...choices: readonly string[]): string[] {
  const page = pageOf(
    '/tasks/',
    `<form class="list-filters">${choices.join('')}</form>${table}`,
    link,
  );
  const site = siteOf({ '/tasks/index.html': page, '/tasks/filters.css': css });
  return runPageCheck(site, checkChoices(site)).map(({ message }) => message);
}

describe('the count beside a choice', () => {
  it('is the number of rows that the choice leaves', () => {
    expect(check(choice('actor-all', 3), choice('actor-a', 2), choice('section-s1', 2))).toEqual(
      [],
    );
  });

  it.each([
    ['actor-all', 2, 3],
    ['actor-a', 3, 2],
    ['section-s1', 1, 2],
    // No rule of the page hides anything for it.
    ['actor-c', 0, 3],
  ])('is told where it is another: %s', (id, count, left) => {
    expect(check(choice(id, count))).toEqual([
      `beside "${id}${count}" stands ${count}, and ${left} rows are left`,
    ]);
  });

  it('has to be there', () => {
    const label = '<label><input type="radio" id="actor-a">甲</label>';
    expect(check(label)[0]).toContain('stands no count');
  });
});

describe('the count beside the way to a list', () => {
  const way = (count: number) =>
    `<dl class="filters"><dd><span><a href="/targets/a/">甲</a> <span class="soft">${count}</span></span></dd></dl>`;
  const list = (more = '') => `<ul class="promises"><li>一</li><li>二</li></ul>${more}`;
  const run = (count: number, more = '') => {
    const site = siteOf({
      '/targets/index.html': pageOf('/targets/', way(count)),
      '/targets/a/index.html': pageOf('/targets/a/', list(more)),
    });
    return runPageCheck(site, checkChoices(site)).map(({ message }) => message);
  };

  it('is the length of that list', () => {
    expect(run(2)).toEqual([]);
    expect(run(3)).toEqual(['beside "甲" stands 3, and 2 rows are left']);
  });

  it('is of all pages where the list goes on', () => {
    expect(run(3, '<a rel="next" href="/targets/a/2/">2</a>')).toEqual([]);
  });
});
