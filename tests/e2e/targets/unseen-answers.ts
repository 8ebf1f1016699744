import type { Page } from 'playwright-core';

/** The windows in which an answer must be seen without scrolling. */
export const firstWindows = [
  { width: 360, height: 780 },
  { width: 1280, height: 900 },
];

/** The pages of targets whose answer does not stand whole in the first window, each with how far it reaches. */
export async function listUnseenAnswers(page: Page, paths: readonly string[]): Promise<string[]> {
  const unseen: string[] = [];
  for (const path of paths) {
    await page.goto(new URL(path, page.url()).href);
    const { bottom, cut } = await page.$eval('.answer', (answer) => ({
      bottom: Math.round(answer.getBoundingClientRect().bottom),
      cut: [...answer.querySelectorAll('*')].filter(
        (one) => one.getBoundingClientRect().right > window.innerWidth,
      ).length,
    }));
    const height = page.viewportSize()?.height ?? 0;
    if (bottom > height || cut > 0) unseen.push(`${path} ends at ${bottom}, ${cut} cut off`);
  }
  return unseen;
}
