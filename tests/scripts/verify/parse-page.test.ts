import { describe, expect, it } from 'vitest';
import { getAttribute, textOf } from '#ingest/html/nodes.ts';
import { parsePage } from '#scripts/verify/site/parse-page.ts';

describe('parsePage', () => {
  it('reads elements in order, with attributes and text written out', () => {
    const page = '<p id="a" class=b hidden>x &amp; <b title=\'&#39;\'>y</b><br>z</p><!-- <i> -->';
    const { elements, ids, faults } = parsePage(page);
    expect(elements.map(({ tagName }) => tagName)).toEqual(['p', 'b', 'br']);
    expect(ids.get('a')).toBe(elements[0]);
    expect(elements.map(textOf)).toEqual(['x & yz', 'y', '']);
    const [shy] = elements;
    if (shy === undefined) throw new Error('nothing was read');
    expect(getAttribute(elements[1] ?? shy, 'title')).toBe("'");
    expect(faults).toEqual([]);
  });

  it('takes what stands in a script for no markup', () => {
    const { elements, faults } = parsePage('<script>if (a<b) c("</p>")</script><p></p>');
    expect(elements.map(({ tagName }) => tagName)).toEqual(['script', 'p']);
    expect(faults).toEqual([]);
  });

  it.each([
    ['<p><b>x</p>', '</p> closes <b>'],
    ['<div><p>x</p>', '<div> is not closed'],
    ['<p>x<ul></ul></p>', '<p> holds <ul>'],
  ])('tells in %s that %s', (page, fault) => {
    expect(parsePage(page).faults).toContain(fault);
  });
});
