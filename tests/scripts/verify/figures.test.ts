import { describe, expect, it } from 'vitest';
import { checkFigures } from '#scripts/verify/checks/figure-weight.ts';
import { checkWeight, type Weight } from '#scripts/verify/checks/weight.ts';
import { runPageCheck } from '#scripts/verify/site/page-check.ts';
import type { SiteIssue } from '#scripts/verify/site/site-issue.ts';
import type { Site } from '#scripts/verify/site/site.ts';
import { pageOf, siteOf } from './site-of.ts';

// Digits of square roots do not compress well and are the same each time.
const digits = (count: number) =>
  Array.from({ length: count }, (_, index) => String(Math.sqrt(index + 2))).join('');

const figureOf = (kind: string, bodies: string, count: number) =>
  `<figure data-chart="${kind}">${digits(count)}<table>${bodies}</table></figure>`;

function siteWith(kind: string, bodies: number, count: number) {
  const figure = figureOf(kind, '<tbody></tbody>'.repeat(bodies), count);
  return siteOf({ '/index.html': pageOf('/', figure) });
}

function findHeavy(site: Site): SiteIssue[] {
  return runPageCheck(site, checkFigures(site));
}

function weighFigures(site: Site): Weight[] {
  const check = checkFigures(site);
  runPageCheck(site, check);
  return check.listWeights();
}

describe('the weight of figures', () => {
  it.each([
    ['series', 1, 'figure of one place', 1312],
    ['multiples', 27, 'small multiples', 2688],
    ['series', 2, 'figure of many lines', 2336],
    ['series', 27, 'figure of many lines', 5536],
    ['town', 3, 'figure of a town', 2816],
    ['coverage', 27, 'figure of a row a place', 4200],
    ['bullets', 1, 'figure of a row a place', 1600],
  ])('holds a figure of kind %s to its bound', (kind, bodies, name, bound) => {
    expect(weighFigures(siteWith(kind, bodies, 20))).toMatchObject([{ kind: name, bound }]);
    expect(findHeavy(siteWith(kind, bodies, 20))).toEqual([]);
    const [issue] = findHeavy(siteWith(kind, bodies, 1200));
    expect(issue?.message).toMatch(new RegExp(`^this ${name} weighs \\d+ bytes`));
  });

  it('counts the rows of a timeline and of a map', () => {
    const body =
      '<tbody><tr class="group"><th></th></tr><tr><td></td></tr><tr><td></td></tr></tbody>';
    const weigh = (kind: string) =>
      weighFigures(siteOf({ '/index.html': pageOf('/', figureOf(kind, body, 20)) }));
    expect(weigh('timeline')).toMatchObject([{ kind: 'timeline', bound: 1024 + 2 * 120 }]);
    expect(weigh('map')).toMatchObject([{ kind: 'map of a document', bound: 1024 + 3 * 120 }]);
  });

  it('names a figure whose kind has no bound', () => {
    const [issue, ...others] = findHeavy(siteWith('pie', 1, 20));
    expect(issue?.message).toBe('no kind of chart is called pie');
    expect(others).toEqual([]);
  });

  it('weighs a figure once more with its page', () => {
    const heavy = siteWith('timeline', 1, 3000);
    expect(runPageCheck(heavy, checkWeight(heavy))[0]?.message).toContain('more than 14600');
  });

  it('holds the scripts of charts to three kilobytes', () => {
    const page = pageOf(
      '/',
      '<template id="chart-words"></template>',
      '<script src="/a.js"></script>',
    );
    const siteOfScript = (script: string) => siteOf({ '/index.html': page, '/a.js': script });
    expect(findHeavy(siteOfScript('let a;'))).toEqual([]);
    expect(findHeavy(siteOfScript(digits(600)))[0]?.message).toContain('this chart script');
  });
});
