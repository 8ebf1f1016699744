import { describe, expect, it } from 'vitest';
import type { ChartPoint, SeriesInput } from '#charts/input/chart-input.ts';
import type { DrawingSize } from '#charts/svg/drawing.ts';
import { drawStrip } from '#charts/town/town-strip.ts';
import { toInput, toPoint, toTown } from '../inputs.ts';

const row = (title: string, ...points: ChartPoint[]): SeriesInput => ({
  ...toInput(toTown(title, '甲镇', ...points)),
  title,
});

/** A drawing in short: ticks, then a row an indicator with its ground, names, dots and figures. */
const say = (
  inputs: readonly SeriesInput[],
  size: DrawingSize,
  years: readonly [number, number],
) => {
  const { body, height } = drawStrip(inputs, size, years, 100);
  const text = body
    .replaceAll(/<text x="(\d+)" y="(\d+)"( text-anchor="end")?>([^<]*)<\/text>/g, '$1 $2$3 $4, ')
    .replaceAll(' text-anchor="end"', '<')
    .replaceAll(/<circle( class="hollow")? cx="(\d+)" cy="(\d+)" r="4"\/>/g, '($2 $3$1) ')
    .replaceAll(' class="hollow"', ' hollow')
    .replaceAll(/<path class="grid" d="([^"]*)"\/>/g, '\n$1: ')
    .replaceAll(/<g (?:class|data-of)="([^"]*)"[^>]*>/g, '$1 ')
    .replaceAll('</g>', '');
  return [height, ...text.split('\n').map((line) => line.replace(/, ?$/, ''))];
};

const long = '规模以上工业企业研究与试验发展经费支出占主营业务收入的比重';
const guess = { status: 'estimate' } as const;
const rows = [row('甲', toPoint(2010, '1')), row(long, toPoint(2020, '123456.78'))];
const three = (year: number) => [
  toPoint(year, '30'),
  toPoint(year, '3', guess),
  toPoint(year, '9', guess),
];

describe('the single values of a town', () => {
  it.each<[string, unknown, unknown]>([
    [
      'a row each',
      say(rows, 'wide', [2010, 2020]),
      [
        97,
        'ticks 258 114 2010, 294 114 2011, 331 114 2012, 367 114 2013, 404 114 2014, 440 114 2015, 476 114 2016, 513 114 2017, 549 114 2018, 586 114 2019, 622 114 2020',
        'M240 137H640: names 0 142 甲, 甲 (258 137) labels 268 142 1亿元',
        'M240 172H640: names 0 168 规模以上工业企业研究与试验发展经费, 0 185 支出占主营业务收入的比重, 规模以上工业企业研究与试验发展经费支出占主营业务收入的比重 (622 172) labels 612 177< 123456.78亿元',
      ],
    ],
    [
      'a row under each name when narrow',
      say(rows, 'narrow', [2010, 2020]),
      [
        131,
        'ticks 18 114 2010, 68 114 2012, 119 114 2014, 169 114 2016, 220 114 2018, 270 114 2020',
        'M0 154H288: names 0 139 甲, 甲 (18 154) labels 28 159 1亿元',
        'M0 214H288: names 0 182 规模以上工业企业研究与试验发展经费支出占主营, 0 199 业务收入的比重, 规模以上工业企业研究与试验发展经费支出占主营业务收入的比重 (270 214) labels 260 219< 123456.78亿元',
      ],
    ],
    [
      'the middle for a year that is the only one',
      say(rows.slice(0, 1), 'wide', [2010, 2010]),
      [54, 'ticks 440 114 2010', 'M240 137H640: names 0 142 甲, 甲 (440 137) labels 450 142 1亿元'],
    ],
    [
      'the middle when narrow',
      say(rows.slice(0, 1), 'narrow', [2010, 2010]),
      [71, 'ticks 144 114 2010', 'M0 154H288: names 0 139 甲, 甲 (144 154) labels 154 159 1亿元'],
    ],
    [
      'figures right of their dots up to the edge',
      say(
        [row('甲', toPoint(2017, '1234567')), row('乙', toPoint(2017, '12345678'))],
        'narrow',
        [2010, 2020],
      ),
      [
        114,
        'ticks 18 114 2010, 68 114 2012, 119 114 2014, 169 114 2016, 220 114 2018, 270 114 2020',
        'M0 154H288: names 0 139 甲, 甲 (194 154) labels 204 159 1234567亿元',
        'M0 197H288: names 0 182 乙, 乙 (194 197) labels 184 202< 12345678亿元',
      ],
    ],
    [
      'several dots and figures side by side',
      say([row('甲', ...three(2015)), row('乙', ...three(2020))], 'wide', [2010, 2020]),
      [
        80,
        'ticks 258 114 2010, 294 114 2011, 331 114 2012, 367 114 2013, 404 114 2014, 440 114 2015, 476 114 2016, 513 114 2017, 549 114 2018, 586 114 2019, 622 114 2020',
        'M240 137H640: names 0 142 甲, 甲 (440 137) (452 137 hollow) (464 137 hollow) labels 474 142 30亿元、3亿元、9亿元',
        'M240 163H640: names 0 168 乙, 乙 (610 163) (622 163 hollow) (634 163 hollow) labels 600 168< 30亿元、3亿元、9亿元',
      ],
    ],
    ['nothing where there are none', say([], 'wide', [2010, 2020]), [0, '']],
  ])('have %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
