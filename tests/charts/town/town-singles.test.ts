import { describe, expect, it } from 'vitest';
import type { ChartPoint, SeriesInput } from '#charts/input/chart-input.ts';
import type { DrawingSize } from '#charts/svg/drawing.ts';
import { drawSingles } from '#charts/town/town-singles.ts';
import { toInput, toPoint, toTown } from '../inputs.ts';

const one = (title: string, ...points: ChartPoint[]): SeriesInput => ({
  ...toInput(toTown(title, '甲镇', ...points)),
  title,
});

/** A drawing in short: a line for each ground and each indicator, with its dots, figures, years and names. */
const say = (inputs: readonly SeriesInput[], size: DrawingSize) => {
  const { body, height } = drawSingles(inputs, size, 100);
  const text = body
    .replaceAll(/<text x="(\d+)" y="(\d+)">([^<]*)<\/text>/g, '$1 $2 $3, ')
    .replaceAll(/<text class="heading" x="(\d+)" y="(\d+)">([^<]*)<\/text>/g, '$1 $2 *$3*, ')
    .replaceAll(/<circle( class="hollow")? cx="(\d+)" cy="(\d+)" r="4"\/>/g, '($2 $3$1) ')
    .replaceAll(' class="hollow"', ' hollow')
    .replaceAll(/<path class="grid" d="([^"]*)"\/>/g, '\n$1')
    .replaceAll(/<g data-of="([^"]*)"[^>]*>/g, '\n$1 ')
    .replaceAll(/<g class="(names|labels)">/g, '')
    .replaceAll('</g>', '');
  return [height, ...text.split('\n').map((line) => line.replace(/, ?$/, ''))];
};

const guess = { status: 'estimate' } as const;
const long = '规模以上工业企业研究与试验发展经费支出占主营业务收入的比重';

describe('the single values of a town', () => {
  it.each<[string, unknown, unknown]>([
    [
      'side by side',
      say([one('甲', toPoint(2010, '1')), one('乙', toPoint(2020, '2.50'))], 'wide'),
      [
        58,
        '',
        'M0 100H640',
        '甲 (5 118) 15 122 *1亿元*, 0 142 甲（2010年）',
        '乙 (228 118) 238 122 *2.50亿元*, 223 142 乙（2020年）',
      ],
    ],
    [
      'in rows of three',
      say(
        ['甲', '乙', '丙', '丁'].map((title) => one(title, toPoint(2010, '1'))),
        'wide',
      ),
      [
        116,
        '',
        'M0 100H640',
        '甲 (5 118) 15 122 *1亿元*, 0 142 甲（2010年）',
        '乙 (228 118) 238 122 *1亿元*, 223 142 乙（2010年）',
        '丙 (450 118) 460 122 *1亿元*, 445 142 丙（2010年）',
        'M0 158H640',
        '丁 (5 176) 15 180 *1亿元*, 0 200 丁（2010年）',
      ],
    ],
    [
      'in rows of two when narrow, as high as the longest name',
      say(
        [
          one('甲', toPoint(2010, '1')),
          one(long, toPoint(2020, '3')),
          one('丙', toPoint(2011, '3')),
        ],
        'narrow',
      ),
      [
        167,
        '',
        'M0 100H288',
        '甲 (5 118) 15 122 *1亿元*, 0 142 甲（2010年）',
        '规模以上工业企业研究与试验发展经费支出占主营业务收入的比重 (163 118) 173 122 *3亿元*, 158 142 规模以上工业企业研究, 158 159 与试验发展经费支出占, 158 176 主营业务收入的比重, 158 193 （2020年）',
        'M0 209H288',
        '丙 (5 227) 15 231 *3亿元*, 0 251 丙（2011年）',
      ],
    ],
    [
      'a line for each value of the year',
      say([one('甲', toPoint(2015, '30'), toPoint(2015, '3', guess))], 'wide'),
      [
        75,
        '',
        'M0 100H640',
        '甲 (5 118) (5 135 hollow) 15 122 *30亿元*, 15 139 *3亿元*, 0 159 甲（2015年）',
      ],
    ],
    [
      'under each other where a figure is long',
      say([one('甲', toPoint(2010, '1')), one('乙', toPoint(2020, '1234567.89'))], 'narrow'),
      [
        116,
        '',
        'M0 100H288',
        '甲 (5 118) 15 122 *1亿元*, 0 142 甲（2010年）',
        'M0 158H288',
        '乙 (5 176) 15 180 *1234567.89亿元*, 0 200 乙（2020年）',
      ],
    ],
    ['nothing where there are none', say([], 'wide'), [0, '']],
  ])('stand %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
