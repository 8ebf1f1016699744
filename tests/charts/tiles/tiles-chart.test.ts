import { describe, expect, it } from 'vitest';
import { toInline } from '#charts/inline-svg.ts';
import { placeTiles, type Tile, type TilesInput, toTilesInput } from '#charts/tiles/tiles-input.ts';
import { drawTiles, toTilesChart } from '#charts/tiles/tiles-chart.ts';
import { readMaterial } from '../content.ts';
import { listTexts, readTexts } from '../marks.ts';

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

describe('tiles of two towns and one', () => {
  const tile = (
    label: string,
    column: number,
    row: number,
    ...towns: [string, number][]
  ): Tile => ({
    ...{ name: `${label}市`, label, place: { column, row } },
    towns: towns.map(([id, total]) => ({
      ...{ id, name: `${id}镇`, label: id, href: null, cells: [], total, indicators: [] },
    })),
  });
  const input = (name = '二'): TilesInput => ({
    ...{ locale: 'zh', columns: 2 },
    tiles: [tile('甲', 0, 0, ['一', 0], [name, 3]), tile('乙', 1, 2, ['三', 0])],
  });
  const draw = (own: TilesInput) => {
    const { body, height } = drawTiles(own, 'narrow');
    const frames = [
      ...body.matchAll(/<rect [^>]*x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/g),
    ];
    const dots = [...body.matchAll(/<circle[^>]*cx="(\d+)" cy="(\d+)"/g)];
    const join = (matches: RegExpMatchArray[]) => matches.map(([, ...own]) => own.join(' '));
    return { height, frames: join(frames), dots: join(dots), texts: listTexts(body) };
  };

  it('stand apart, with the names under each other', () => {
    expect(draw(input())).toEqual({
      height: 228,
      frames: ['0 0 141 70', '147 152 141 70'],
      dots: ['11 36', '11 55', '158 188'],
      texts: ['6 19 甲', '21 41 一', '21 60 二 3', '153 171 乙', '168 193 三'],
    });
  });

  it('say where nothing was found, and nothing of that where something was', () => {
    const scheme = '方格只表示大致方位，不表示边界和面积。';
    const { tiles, ...rest } = input();
    expect(toTilesChart({ ...rest, tiles }).sentence).toBe(
      `2个设区市的3个试点镇，1个查到过公布值，镇名后是值数。一个值也没有的是乙市。${scheme}`,
    );
    expect(toTilesChart({ ...rest, tiles: tiles.slice(0, 1) }).sentence).toBe(
      `1个设区市的2个试点镇，1个查到过公布值，镇名后是值数。${scheme}`,
    );
  });

  it('have names up to the edge of their tiles', () => {
    expect(draw(input('二三四五六七八')).texts).toContain('21 60 二三四五六七八 3');
  });

  it('have marks alone, side by side, where a name is too long', () => {
    expect(draw(input('二三四五六七八九'))).toEqual({
      height: 171,
      frames: ['0 0 141 51', '147 114 141 51'],
      dots: ['11 37', '25 37', '158 151'],
      texts: ['6 19 甲', '153 133 乙'],
    });
  });
});
