import type { BidiConnection } from '../search/bidi-connection.ts';
import { callFunction, contextSchema } from '../search/firefox.ts';

/** A page in Firefox that is used as a reader does, by mouse and keys. */
export interface FirefoxPage {
  /** Runs a function in the page; what goes in and comes out is plain data. */
  read(work: (given: string) => unknown, given?: string): Promise<unknown>;
  /** Clicks on the first element that a selector names. */
  click(selector: string): Promise<void>;
  /** Presses a key, with Control held. */
  press(key: string): Promise<void>;
}

const control = '\uE009';

/** Opens an address in a tab of its own, in which a function has run before the scripts of the page. */
export async function openFirefoxPage(
  connection: BidiConnection,
  url: string,
  before: () => void,
): Promise<FirefoxPage> {
  const created = await connection.send('browsingContext.create', { type: 'tab' });
  const { context } = contextSchema.parse(created);
  await connection.send('script.addPreloadScript', {
    functionDeclaration: String(before),
    contexts: [context],
  });
  await connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
  const read = async (work: (given: string) => unknown, given = ''): Promise<unknown> =>
    JSON.parse(await callFunction(connection, context, String(work), given));
  const act = (actions: object): Promise<unknown> =>
    connection.send('input.performActions', { context, actions: [actions] });
  return {
    read,
    click: async (selector) => {
      const place = await read((given) => {
        const element = document.querySelector(given);
        element?.scrollIntoView({ block: 'center' });
        const box = element?.getBoundingClientRect() ?? new DOMRect();
        return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
      }, selector);
      const [x, y] = Array.isArray(place) ? place.map(Number) : [];
      await act({
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      });
    },
    press: async (key) => {
      await act({
        type: 'key',
        id: 'keys',
        actions: [
          { type: 'keyDown', value: control },
          { type: 'keyDown', value: key },
          { type: 'keyUp', value: key },
          { type: 'keyUp', value: control },
        ],
      });
    },
  };
}
