import { describe, expect, it } from 'vitest';
import { toInline } from '#charts/inline-svg.ts';
import { placeTiles, toTilesInput } from '#charts/tiles/tiles-input.ts';
import { drawTiles, toTilesChart } from '#charts/tiles/tiles-chart.ts';
import { readMaterial } from '../content.ts';
import { readTexts } from '../marks.ts';

const zh = toTilesInput(readMaterial('zh'), 2012);
const en = toTilesInput(readMaterial('en'), 2012);
const names = { id: 'tiles', title: '设区市', description: '说明' };

describe('the scheme of the prefectures', () => {
  it('has a tile of its own for each of the 11', () => {
    expect(zh.tiles).toHaveLength(11);
    const places = zh.tiles.map(({ place }) => `${place.column} ${place.row}`);
    expect(new Set(places).size).toBe(11);
  });

  it('keeps what lies north, south, east and west', () => {
    const at = new Map(zh.tiles.map(({ label, place }) => [label, place]));
    const [hangzhou, ningbo, wenzhou] = ['杭州', '宁波', '温州'].map((name) => at.get(name));
    expect(hangzhou?.column).toBeLessThan(ningbo?.column ?? 0);
    expect(hangzhou?.row).toBeLessThan(wenzhou?.row ?? 0);
    expect(at.get('衢州')?.column).toBe(0);
  });

  it('draws a ring for each of the ten empty towns', () => {
    const { body } = drawTiles(zh, 'wide');
    expect(body.match(/class="ring"/g)).toHaveLength(10);
    expect(body.match(/<circle/g)).toHaveLength(27);
    expect(readTexts(body)).toEqual(expect.arrayContaining(['龙港 15', '塘栖', '贺村 6']));
  });

  it('leaves names that do not fit to the table', () => {
    expect(readTexts(drawTiles(en, 'narrow').body)).not.toContain('Longgang 15');
    const rows = toTilesChart(en).table.groups.map(({ rows: [row] }) => row?.[1]?.text);
    expect(rows).toContain('Longgang');
    expect(rows).toHaveLength(27);
  });

  it('says where nothing was published', () => {
    const { sentence } = toTilesChart(zh);
    expect(sentence).toContain('11个设区市的27个试点镇，17个查到过公布值');
    expect(sentence).toContain('一个值也没有的是湖州市、丽水市。');
    expect(sentence).toContain('不表示边界和面积');
  });

  it('sets an unknown prefecture below the others', () => {
    const { columns, places } = placeTiles(
      ['杭州市', '甲市', '乙市'],
      [{ name: '杭州市', column: 2, row: 4 }],
    );
    expect(columns).toBe(2);
    expect([...places.values()]).toEqual([
      { column: 1, row: 3 },
      { column: 0, row: 4 },
      { column: 1, row: 4 },
    ]);
  });

  it('sets rows of four where no place is stated', () => {
    const { columns, places } = placeTiles(['甲市', '乙市', '丙市', '丁市', '戊市'], []);
    expect(columns).toBe(4);
    expect(places.get('甲市')).toEqual({ column: 0, row: 0 });
    expect(places.get('戊市')).toEqual({ column: 0, row: 1 });
  });

  it.each(['wide', 'narrow'] as const)('is drawn as before when %s', async (size) => {
    const svg = toInline(drawTiles(zh, size), size, names);
    await expect(svg).toMatchFileSnapshot(`snapshots/tiles-${size}.svg`);
  });
});
