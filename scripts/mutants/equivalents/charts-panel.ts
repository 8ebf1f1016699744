import type { Changes } from './change.ts';

/** The changes to src/charts/panel that make no difference, by the reason why, then by file. */
export const ofChartPanels: Changes = {
  'the types ask for a value that is always there': {
    'src/charts/panel/place-labels.ts': [
      ['return dropCrowded(requests, least?.places ?? []);', 'least?.places', 'least.places'],
      ['return dropCrowded(requests, least?.places ?? []);', '[]', '["Stryker was here"]'],
      [
        'const across = given.toSorted((a, b) => (requests[a]?.x ?? 0) - (requests[b]?.x ?? 0));',
        'requests[a]?.x',
        'requests[a].x',
      ],
      [
        'const across = given.toSorted((a, b) => (requests[a]?.x ?? 0) - (requests[b]?.x ?? 0));',
        'requests[b]?.x',
        'requests[b].x',
      ],
      [
        'const down = given.toSorted((a, b) => (requests[a]?.y ?? 0) - (requests[b]?.y ?? 0));',
        'requests[a]?.y',
        'requests[a].y',
      ],
      [
        'const down = given.toSorted((a, b) => (requests[a]?.y ?? 0) - (requests[b]?.y ?? 0));',
        'requests[b]?.y',
        'requests[b].y',
      ],
      ['const best = pickBest(candidates[index] ?? [], places);', '[]', '["Stryker was here"]'],
      [
        'if (!place || requests[index]?.required) continue;',
        'requests[index]?.required',
        'requests[index].required',
      ],
    ],
  },
  // Once no label moves, each further pass gives the same; the candidates stand in the order of their costs.
  'it only spares work': {
    'src/charts/panel/place-labels.ts': [
      ['const before = [...places];', '[...places]', '[]'],
      [
        'if (places.every((place, index) => place?.box === before[index]?.box)) break;',
        'places.every((place, index) => place?.box === before[index]?.box)',
        'false',
      ],
      [
        'if (places.every((place, index) => place?.box === before[index]?.box)) break;',
        '(place, index) => place?.box === before[index]?.box',
        '() => undefined',
      ],
      [
        'if (places.every((place, index) => place?.box === before[index]?.box)) break;',
        'place?.box === before[index]?.box',
        'false',
      ],
      [
        'if (best && candidate.cost >= best.cost) break;',
        'best && candidate.cost >= best.cost',
        'false',
      ],
      [
        'if (best && candidate.cost >= best.cost) break;',
        'candidate.cost >= best.cost',
        'candidate.cost > best.cost',
      ],
      [
        'Math.abs(one.x - x) < width + farthest + one.width &&',
        'Math.abs(one.x - x) < width + farthest + one.width',
        'true',
      ],
      [
        'Math.abs(one.x - x) < width + farthest + one.width &&',
        'Math.abs(one.x - x) < width + farthest + one.width',
        'Math.abs(one.x - x) <= width + farthest + one.width',
      ],
      [
        'Math.abs(one.y - y) < farthest + height + one.height,',
        'Math.abs(one.y - y) < farthest + height + one.height',
        'true',
      ],
      [
        'Math.abs(one.y - y) < farthest + height + one.height,',
        'Math.abs(one.y - y) < farthest + height + one.height',
        'Math.abs(one.y - y) <= farthest + height + one.height',
      ],
    ],
  },
  // What lies past the end is no place.
  'either gives the same value': {
    'src/charts/panel/place-labels.ts': [
      [
        'for (let index = kept.length - 1; index >= 0; index -= 1) {',
        'kept.length - 1',
        'kept.length + 1',
      ],
    ],
  },
};
