import { describe, expect, it } from 'vitest';
import { type DotFacts, drawDot, drawDotLegend } from '#charts/panel/value-dot.ts';
import { natures } from '#schema/natures.ts';
import { listTexts } from '../marks.ts';

const make = (
  nature: DotFacts['source']['nature'],
  over: Partial<Omit<DotFacts, 'source'>> = {},
): DotFacts => ({ status: 'actual', confidence: 'high', source: { nature }, ...over });

describe('the dot of a value', () => {
  it('is round where it is official and a diamond elsewhere', () => {
    const round = [...natures, null].filter((nature) => drawDot(make(nature), 9, 9) === official);
    expect(round).toEqual(['government', 'official-press']);
    expect(drawDot(make('upload'), 9.4, 9)).toBe('<path class="other" d="M9 4l5 5-5 5-5-5z"/>');
  });

  it('is hollow where it is not measured, whatever its nature', () => {
    const estimate = { status: 'estimate' } as const;
    expect(drawDot(make('government', estimate), 9, 9)).toContain('<circle class="hollow"');
    expect(drawDot(make(null, estimate), 9, 9)).toContain('<path class="other hollow"');
  });

  it('has a ring where it is not sure, a dashed one where it is doubtful', () => {
    const ringOf = (confidence: DotFacts['confidence']) =>
      /<circle class="(halo[^"]*)"/.exec(drawDot(make('press', { confidence }), 9, 9))?.[1];
    expect(ringOf('high')).toBeUndefined();
    expect(ringOf('medium')).toBe('halo');
    expect(ringOf('low')).toBe('halo ring');
  });
});

describe('the key of the dots', () => {
  const place = { width: 640, top: 0 };
  const wordsOf = (points: readonly DotFacts[]) =>
    listTexts(drawDotLegend(points, 'zh', place).body).map((text) => text.split(' ').at(-1));

  it('explains what occurs and nothing else', () => {
    expect(wordsOf([make('government')])).toEqual(['政府或官方媒体发布']);
    expect(wordsOf([make('upload', { confidence: 'low' })])).toEqual([
      '其他网页，或来历不明',
      '虚线外圈：可靠程度低',
    ]);
    const all = [make('government', { confidence: 'medium' }), make(null, { confidence: 'low' })];
    expect(wordsOf(all)).toHaveLength(4);
  });

  it('takes no room where there is no dot', () => {
    expect(drawDotLegend([], 'en', place)).toEqual({ height: 0, body: '' });
  });
});

const official = '<circle cx="9" cy="9" r="4"/>';
