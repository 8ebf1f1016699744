import { expect, it } from 'vitest';
import { toPoint } from '#charts/input/to-point.ts';
import { buildObservation } from '../../indicators/builders.ts';
import { readMaterial } from '../content.ts';

const material = readMaterial('zh');
const sourceOf = (source: string) => toPoint(buildObservation({ source }), material).source;

it('a point names its own source, by its id where it is not held', () => {
  for (const { id, title, address } of material.sources.slice(0, 3))
    expect(sourceOf(id)).toEqual({ id, text: title, href: address });
  expect(sourceOf('s-none')).toEqual({ id: 's-none', text: 's-none', href: null });
});
