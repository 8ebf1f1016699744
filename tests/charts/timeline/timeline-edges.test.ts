import { describe, expect, it } from 'vitest';
import { drawTimeline } from '#charts/timeline/timeline-chart.ts';
import type { TimelineEntry } from '#charts/timeline/timeline-input.ts';
import type { DrawingSize } from '#charts/svg/drawing.ts';
import { readFirstCorpus } from '../../corpus/real-content.ts';
import { listPaths, listTexts, readBetween } from '../marks.ts';

const held = readFirstCorpus().documents.find(({ record }) => record.provenance !== null);
if (!held) throw new Error('content/ holds no text');
const { record } = held;

const entry = (id: string, name: string, date: string | null, isHeld = false): TimelineEntry => ({
  ...{ id, name, href: `/documents/${id}/` },
  record: { ...record, date, provenance: isHeld ? record.provenance : null },
});

const say = (
  entries: readonly TimelineEntry[],
  size: DrawingSize,
  current: string | null = null,
) => {
  const { body, height } = drawTimeline({ locale: 'zh', entries, current }, size);
  const marks = [...body.matchAll(/<(?:circle|rect) ([^>]*)\/>/g)].map(([, words = '']) =>
    words.replaceAll(/(?:class|cx|cy|r|x|y|width|height)="([^"]*)"/g, '$1'),
  );
  const [grid = ''] = listPaths(body);
  expect(readBetween(body)).toBe('');
  return { height, grid, texts: listTexts(body).slice(0, -3), marks: marks.slice(0, -3) };
};

const long = '关于加快推进小城市培育试点工作并且名字很长很长的一份文件';
const entries = [
  entry('a', '甲', '2010-01-31', true),
  entry('b', long, '2011-06'),
  entry('c', '丙', '2012', true),
  entry('d', long, null),
  entry('e', '戊', '2012-12-01'),
];
const decades = [entry('a', '甲', '1990'), entry('b', '乙', '2020-07-15')];

describe('the timeline of made-up documents', () => {
  it.each<[string, unknown, unknown]>([
    [
      'beside its names',
      say(entries, 'wide', 'b'),
      {
        height: 218,
        grid: 'M264 20V180M387 20V180M509 20V180',
        texts: [
          '266 14 2010',
          '389 14 2011',
          '511 14 2012',
          '0 38 甲',
          '0 62 关于加快推进小城市培育试点工作并且名字',
          '0 80 很长很长的一份文件',
          '0 104 丙',
          '0 128 关于加快推进小城市培育试点工作并且名字',
          '0 146 很长很长的一份文件',
          '278 137 日期未查到',
          '0 170 戊',
        ],
        marks: [
          'held 274 33 5',
          'hollow here 443 66 5',
          'held 510 96 121 6',
          'ring 269 132 4',
          'hollow 622 165 5',
        ],
      },
    ],
    [
      'under its names',
      say(entries, 'narrow', 'c'),
      {
        height: 308,
        grid: 'M6 20V270M98 20V270M190 20V270',
        texts: [
          '8 14 2010',
          '100 14 2011',
          '192 14 2012',
          '0 38 甲',
          '0 80 关于加快推进小城市培育试点工作并且名字很长很',
          '0 98 长的一份文件',
          '0 140 丙',
          '0 182 关于加快推进小城市培育试点工作并且名字很长很',
          '0 200 长的一份文件',
          '20 218 日期未查到',
          '0 242 戊',
        ],
        marks: [
          'held 14 51 5',
          'hollow 140 111 5',
          'held here 191 150 90 6',
          'ring 11 213 4',
          'hollow 275 255 5',
        ],
      },
    ],
    [
      'of many years when wide',
      say(decades, 'wide'),
      {
        height: 110,
        grid: 'M264 20V72M311 20V72M359 20V72M406 20V72M454 20V72M501 20V72M549 20V72M596 20V72',
        texts: [
          '266 14 1990',
          '313 14 1994',
          '361 14 1998',
          '408 14 2002',
          '456 14 2006',
          '503 14 2010',
          '551 14 2014',
          '598 14 2018',
          '0 38 甲',
          '0 62 乙',
        ],
        marks: ['hollow 265 30 10 6', 'hollow 627 57 5'],
      },
    ],
    [
      'of many years when narrow',
      say(decades, 'narrow', 'b'),
      {
        height: 146,
        grid: 'M6 20V108M51 20V108M95 20V108M140 20V108M184 20V108M229 20V108M273 20V108',
        texts: [
          '8 14 1990',
          '53 14 1995',
          '97 14 2000',
          '142 14 2005',
          '186 14 2010',
          '231 14 2015',
          '275 14 2020',
          '0 38 甲',
          '0 80 乙',
        ],
        marks: ['hollow 7 48 7 6', 'hollow here 278 93 5'],
      },
    ],
    [
      'of one year',
      say([entry('a', '甲', '2010-07')], 'wide'),
      {
        height: 86,
        grid: 'M264 20V48',
        texts: ['266 14 2010', '0 38 甲'],
        marks: ['hollow 463 33 5'],
      },
    ],
  ])('has marks and years %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
