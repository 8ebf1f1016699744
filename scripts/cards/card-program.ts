import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import {
  keepCard,
  listUnfound,
  type CardOrder,
  type UnfoundCharacters,
} from '#integration/kept/kept-cards.ts';
import { openStore } from '#integration/kept/store.ts';
import { createPainter } from './painter.ts';
import { drawOrderSchema, type Drawn } from './draw-order.ts';

// The program of draw-cards.ts: it draws what it is told, says what the font lacks, and ends.
const lowered = 10;
try {
  // Pages and index go first where there are too few cores for all.
  setPriority(lowered);
} catch {
  // A system that refuses lets them share.
}
// A build that was stopped must not go on writing.
process.once('disconnect', () => process.exit(1));
process.once('message', (message) => {
  const { orders, outFolder } = drawOrderSchema.parse(message);
  drawAll(orders, outFolder).then(
    (unfound) => end({ kind: 'drawn', unfound }),
    (error: unknown) =>
      end({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});

async function drawAll(
  orders: readonly CardOrder[],
  outFolder: string,
): Promise<UnfoundCharacters[]> {
  const paint = await createPainter();
  const store = openStore();
  const unfound: UnfoundCharacters[] = [];
  const left = orders.values();
  const work = async (): Promise<void> => {
    for (const order of left) {
      const drawn = await paint(order.card);
      const place = join(outFolder, order.path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, drawn.png);
      keepCard(order.key, drawn, store);
      unfound.push(...listUnfound(order, drawn));
    }
  };
  // While one card is laid out, others are filled and compressed beside it.
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  return unfound;
}

function end(drawn: Drawn): void {
  process.send?.(drawn, () => process.exit(0));
}
