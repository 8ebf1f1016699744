import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Colour,
  deficiencies,
  measureDifference,
  simulate,
  toLab,
  toLight,
} from './colour-vision.ts';

const read = (name: string): string =>
  readFileSync(join(import.meta.dirname, `../../src/styles/${name}.css`), 'utf8');

/** The colours that a style sheet names, in the light, and in the dark where it names others. */
function readColours(style: string, dark: boolean): Map<string, string> {
  const [always = '', ...media] = style.split('@media ');
  const wanted = media.filter((one) => dark && one.startsWith('(prefers-color-scheme: dark)'));
  const found = [always, ...wanted].flatMap((part) => [
    ...part.matchAll(/--([\w-]+): (#[\da-f]{6});/g),
  ]);
  return new Map(found.map(([, name = '', colour = '']) => [name, colour]));
}

/** How far apart colours must be to be told apart at a glance, each alone on thin lines; 1 is the least that is seen side by side. */
const leastApart = 11;

const eyes: readonly (readonly [string, (light: Colour) => Colour])[] = [
  ['all cones', (light) => light],
  ...Object.entries(deficiencies).map(
    ([name, matrix]) => [name, (light: Colour) => simulate(light, matrix)] as const,
  ),
];

describe('how far apart two colours are', () => {
  // Pairs 1, 17, 20 and 34 of the data that were published with the formula.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286], 0.6377],
  ] as const)('is as published: %j and %j', (one, other, expected) => {
    expect(measureDifference(one, other)).toBeCloseTo(expected, 4);
    expect(measureDifference(other, one)).toBeCloseTo(expected, 4);
  });

  it('is seen alike by who sees alike: white stays white, red and green come near', () => {
    for (const matrix of Object.values(deficiencies)) {
      const [red, green, blue] = simulate([1, 1, 1], matrix);
      for (const channel of [red, green, blue]) expect(channel).toBeCloseTo(1, 3);
    }
    const apart = (see: (light: Colour) => Colour): number =>
      measureDifference(toLab(see(toLight('#cc3300'))), toLab(see(toLight('#4d7d00'))));
    expect(apart((light) => light)).toBeGreaterThan(50);
    expect(apart((light) => simulate(light, deficiencies.deutan))).toBeLessThan(15);
  });
});

describe.each([
  ['light', false],
  ['dark', true],
])('the six colours of picked towns in the %s', (_, dark) => {
  const own = readColours(read('pages/chart-asks'), dark);
  const picks = [1, 2, 3, 4, 5, 6].map((at) => own.get(`pick-${at}`) ?? '');
  const tokens = readColours(read('tokens'), dark);

  it.each(eyes)('are told apart with %s, also from the rest', (_eyes, see) => {
    expect(picks.filter((colour) => colour === '')).toEqual([]);
    const rest = tokens.get('line') ?? '';
    const close = [...picks, rest].flatMap((one, at) =>
      picks.slice(0, at).flatMap((other) => {
        const labs = [one, other].map((colour) => toLab(see(toLight(colour)))) as [Colour, Colour];
        const apart = measureDifference(...labs);
        return apart < leastApart ? [`${one} ${other} ${apart.toFixed(1)}`] : [];
      }),
    );
    expect(close).toEqual([]);
  });

  it('stand out from the paper as far as marks must (WCAG 1.4.11)', () => {
    const luminance = (colour: string): number => {
      const [red, green, blue] = toLight(colour);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const paper = luminance(tokens.get('paper') ?? '');
    for (const colour of picks) {
      const [more = 0, less = 0] = [luminance(colour), paper].sort((a, b) => b - a);
      expect((more + 0.05) / (less + 0.05), colour).toBeGreaterThanOrEqual(3);
    }
  });
});
