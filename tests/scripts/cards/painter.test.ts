import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '#cards/card.ts';
import { formatUnfound } from '#scripts/cards/format-unfound.ts';
import { createPainter } from '#scripts/cards/painter.ts';

const card: Card = {
  locale: 'zh',
  above: ['2012年小城市培育试点和中心镇工作要点', '第二部分第（六）项第4句'],
  blocks: [
    {
      kind: 'words',
      rank: 'text',
      text: '全年小城市培育试点镇和中心镇建成区新增常住人口50万人以上，其中小城市培育试点镇新增20万人以上。',
    },
  ],
  address: 'example.org/zj12/2.6.4/',
  notice: null,
};
const rare: Card = { ...card, blocks: [{ kind: 'words', rank: 'answer', text: '𠮷镇' }] };

let paint: Awaited<ReturnType<typeof createPainter>>;
beforeAll(async () => {
  paint = await createPainter();
});

/** The darkest pixel of each column of a picture. */
async function listDarkest(png: Uint8Array): Promise<number[]> {
  const { data, info } = await sharp(png)
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Array.from({ length: info.width }, (_, x) => {
    let darkest = 255;
    for (let y = 0; y < info.height; y += 1) {
      darkest = Math.min(darkest, data[(y * info.width + x) * info.channels] ?? 255);
    }
    return darkest;
  });
}

describe('a painted card', () => {
  it('is a PNG of 1200 by 630 and light', async () => {
    const { png, missing } = await paint(card);
    const { format, height, width } = await sharp(png).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(png.length).toBeLessThan(100_000);
    expect(missing).toBe('');
  });

  it('has ink in the middle square alone', async () => {
    const darkest = await listDarkest((await paint(card)).png);
    const inked = darkest.flatMap((value, x) => (value < 150 ? [x] : []));
    expect(inked.length).toBeGreaterThan(300);
    expect(Math.min(...inked)).toBeGreaterThan(285);
    expect(Math.max(...inked)).toBeLessThan(915);
  });

  it('is the same to the byte each time', async () => {
    const again = await createPainter();
    expect(Buffer.from((await again(card)).png).equals((await paint(card)).png)).toBe(true);
  });

  it('stands on the paper of the pages', async () => {
    const { data } = await sharp((await paint(card)).png)
      .extract({ left: 600, top: 2, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([...data].slice(0, 3)).toEqual([0xfb, 0xfa, 0xf6]);
  });

  it('names the characters that the font lacks', async () => {
    expect((await paint(rare)).missing).toBe('𠮷');
  });

  it('takes less than a tenth of a second', async () => {
    await paint(card);
    // Of all threads: outlines are filled and compressed beside this one.
    const begun = process.cpuUsage();
    for (let round = 0; round < 5; round += 1) await paint(card);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 5_000_000).toBeLessThan(0.1);
  });
});

describe('the warning of missing characters', () => {
  it('says where, which and what to do', () => {
    const source = 'content/documents/a/text.md';
    const warnings = formatUnfound([
      { path: '/cards/documents/a/sec_2.png', source, characters: '𠮷' },
      { path: '/cards/documents/a/sec_1.png', source, characters: '𠮷㐀' },
    ]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(
      /^content\/documents\/a\/text\.md warning: .*㐀 \(U\+3400\), 𠮷 \(U\+20BB7\).*\/cards\/documents\/a\/sec_1\.png and 1 other/,
    );
    expect(warnings[0]).toContain('\n  -> ');
  });
});
