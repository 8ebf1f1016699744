import { describe, expect, it } from 'vitest';
import { useSite } from '../site/use-site.ts';
import { makeHand, ways } from './hands.ts';
import { listReaderTasks, mostSteps } from './twelve-tasks.ts';

const { open } = useSite();

// By mouse and by key the same is done in the demonstration, which has more values.
describe('a reader of a chart with few values by finger', () => {
  it.each(listReaderTasks())('$name', async ({ act }) => {
    const page = await open('/indicators/gdp/', ways['by finger']);
    const hand = makeHand(page, 'by finger');
    await act(page, hand);
    expect(hand.steps()).toBeLessThanOrEqual(mostSteps);
    await page.close();
  });
});
