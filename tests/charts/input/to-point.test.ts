import { expect, it } from 'vitest';
import { toPoint } from '#charts/input/to-point.ts';
import { buildObservation } from '../../indicators/builders.ts';
import { readMaterial } from '../content.ts';

const material = readMaterial('zh');
const sourceOf = (source: string) => toPoint(buildObservation({ source }), material).source;

it('a point names its own source, by its id where it is not held', () => {
  for (const { id, title, address, nature } of material.sources.slice(0, 3)) {
    expect(sourceOf(id)).toMatchObject({ id, text: title, href: address, nature });
  }
  expect(sourceOf('s04')).toMatchObject({ publisher: '中国宁波网', nature: 'official-press' });
  expect(sourceOf('s08')).toMatchObject({ publisher: 'utcz.com', nature: 'aggregator' });
  expect(sourceOf('s-none')).toEqual({
    ...{ id: 's-none', text: 's-none', href: null, publisher: 's-none', nature: null },
  });
});
