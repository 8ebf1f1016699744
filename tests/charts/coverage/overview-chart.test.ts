import { describe, expect, it } from 'vitest';
import { drawOverview, toOverviewChart } from '#charts/coverage/overview-chart.ts';
import { toInline } from '#charts/inline-svg.ts';
import { toCoverageInput } from '#charts/coverage/coverage-input.ts';
import { readMaterial } from '../content.ts';
import { readTexts } from '../marks.ts';

const input = toCoverageInput(readMaterial('zh'), 2012);

function draw(size: 'wide' | 'narrow'): string {
  const drawing = drawOverview(input, size);
  if (drawing === null) throw new Error('nothing was drawn');
  return toInline(drawing, size, { id: 'coverage', title: '覆盖', description: '说明' });
}

describe('the coverage at a glance', () => {
  it('has a row of points for every town', () => {
    expect(draw('wide').match(/class="none"/g)).toHaveLength(27);
  });

  it.each(['wide', 'narrow'] as const)('names the town of every row when %s', (size) => {
    const texts = readTexts(draw(size));
    expect(input.rows.filter(({ label }) => !texts.includes(label))).toEqual([]);
  });

  it('marks what was found and nothing else', () => {
    const found = input.rows.flatMap(({ cells }) => cells).filter((state) => state !== 'none');
    expect(draw('wide').match(/<circle|class="diamond"/g)).toHaveLength(found.length);
  });

  it('counts the towns with and without values', () => {
    const texts = readTexts(draw('narrow'));
    expect(texts).toEqual(expect.arrayContaining(['17个镇有值', '10个镇没有', '目标年', '2012']));
  });

  it('is not drawn where there is no year', () => {
    expect(drawOverview({ ...input, years: [] }, 'wide')).toBeNull();
  });

  it('has the same table as the large one', () => {
    const { table } = toOverviewChart(input);
    expect(table.groups.map(({ rows: [row] }) => row?.[1]?.text)).toEqual(
      input.rows.map(({ total }) => String(total)),
    );
  });

  it.each(['wide', 'narrow'] as const)('is drawn as before when %s', async (size) => {
    await expect(draw(size)).toMatchFileSnapshot(`snapshots/overview-${size}.svg`);
  });
});
