import { describe, expect, it } from 'vitest';
import { checkFigures, weighFigures } from '../../../scripts/verify/figure-weight.ts';
import { checkWeight } from '../../../scripts/verify/weight.ts';
import { pageOf, siteOf } from './site-of.ts';

// Digits of square roots do not compress well and are the same each time.
const digits = (count: number) =>
  Array.from({ length: count }, (_, index) => String(Math.sqrt(index + 2))).join('');

function siteWith(kind: string, bodies: number, count: number) {
  const table = '<tbody></tbody>'.repeat(bodies);
  const figure = `<figure data-chart="${kind}">${digits(count)}<table>${table}</table></figure>`;
  return siteOf({ '/index.html': pageOf('/', figure) });
}

describe('the weight of figures', () => {
  it.each([
    ['series', 1, 'figure of one place', 1024],
    ['multiples', 27, 'small multiples', 2560],
  ])('holds a figure of kind %s to its bound', (kind, bodies, name, bound) => {
    expect(weighFigures(siteWith(kind, bodies, 20))).toMatchObject([{ kind: name, bound }]);
    expect(checkFigures(siteWith(kind, bodies, 20))).toEqual([]);
    const [issue] = checkFigures(siteWith(kind, bodies, 600));
    expect(issue?.message).toMatch(new RegExp(`^this ${name} weighs \\d+ bytes`));
  });

  it('leaves other figures to the weight of their page', () => {
    expect(weighFigures(siteWith('series', 2, 600))).toEqual([]);
    expect(checkWeight(siteWith('series', 2, 3000))[0]?.message).toContain('more than 14336');
  });

  it('holds the scripts of charts to three kilobytes', () => {
    const page = pageOf(
      '/',
      '<template id="chart-words"></template>',
      '<script src="/a.js"></script>',
    );
    const siteOfScript = (script: string) => siteOf({ '/index.html': page, '/a.js': script });
    expect(checkFigures(siteOfScript('let a;'))).toEqual([]);
    expect(checkFigures(siteOfScript(digits(600)))[0]?.message).toContain('this chart script');
  });
});
