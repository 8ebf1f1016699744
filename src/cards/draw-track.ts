import { element } from '#charts/svg/markup.ts';
import { column, type Piece } from './box.ts';
import type { TrackBlock } from './card.ts';
import { colours } from './colours.ts';

const height = 44;
const bar = 14;

/** How much of a track is drawn beyond what was promised, at least and at most. */
const [least, most] = [1.1, 2];

/** What was published as a blue bar from the left, or a dot for each place, the promise as a red stroke; an empty track has a dashed edge. */
export function drawTrack({ shares }: TrackBlock): Piece {
  const end = Math.min(most, Math.max(least, ...shares.map((share) => share * 1.05)));
  const toX = (share: number): number =>
    column.left + (Math.min(end, Math.max(0, share)) / end) * column.width;
  return {
    height,
    draw: (top) => {
      const middle = top + height / 2;
      const room = { x: column.left, y: middle - bar / 2, height: bar };
      const [only] = shares;
      const published =
        only !== undefined && shares.length === 1
          ? [element('rect', { ...room, width: toX(only) - column.left, fill: colours.data })]
          : shares.map((share) =>
              element('circle', { cx: toX(share), cy: middle, r: 7, fill: colours.data }),
            );
      const x = toX(1);
      return [
        element('rect', {
          ...room,
          width: column.width,
          fill: shares.length === 0 ? 'none' : colours.line,
          stroke: shares.length === 0 ? colours.soft : null,
          'stroke-dasharray': shares.length === 0 ? '6 5' : null,
        }),
        ...published,
        element('path', {
          d: `M${Math.round(x)} ${middle - 20}v40`,
          stroke: colours.promise,
          'stroke-width': 5,
        }),
      ].join('');
    },
  };
}
