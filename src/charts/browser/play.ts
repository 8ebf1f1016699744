import { makeButton } from './fields.ts';

/** How long a year is shown, in milliseconds. */
const pause = 900;

/** A button that shows one year after another, once through, until it is pressed again. */
export function mountPlay(
  words: { readonly play: string; readonly stop: string },
  years: readonly number[],
  show: (year: number) => void,
): HTMLButtonElement {
  let timer: number | undefined;
  const stop = (): void => {
    window.clearInterval(timer);
    timer = undefined;
    button.textContent = words.play;
  };
  const button = makeButton(words.play, () => {
    if (timer !== undefined) {
      stop();
      return;
    }
    const left = [...years].sort((a, b) => a - b);
    const step = (): void => {
      const year = left.shift();
      if (year === undefined) stop();
      else show(year);
    };
    button.textContent = words.stop;
    timer = window.setInterval(step, pause);
    step();
  });
  return button;
}
