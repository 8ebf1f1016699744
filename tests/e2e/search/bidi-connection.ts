import { z } from 'astro/zod';

const messageSchema = z.looseObject({
  id: z.number().nullish(),
  result: z.unknown(),
  error: z.string().optional(),
  message: z.string().optional(),
});

/** A session of WebDriver BiDi, the standard by which any browser can be driven. */
export interface BidiConnection {
  /** Sends a command and gives its result; rejects with the browser's own words. */
  send(method: string, params: object): Promise<unknown>;
  close(): void;
}

/** Connects to a browser that listens for WebDriver BiDi. */
export async function connectBidi(address: string): Promise<BidiConnection> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => {
      reject(new Error(`${address}: nobody answers`));
    });
  });
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error, message } = messageSchema.parse(JSON.parse(String(data)));
    const one = waiting.get(id ?? -1);
    if (error === undefined) one?.resolve(result);
    else one?.reject(new Error(`${error}: ${message ?? ''}`));
    waiting.delete(id ?? -1);
  });
  socket.addEventListener('close', () => {
    for (const one of waiting.values()) one.reject(new Error(`${address}: the browser is gone`));
  });
  let sent = 0;
  return {
    send: (method, params) => {
      sent += 1;
      const answer = Promise.withResolvers<unknown>();
      waiting.set(sent, answer);
      socket.send(JSON.stringify({ id: sent, method, params }));
      return answer.promise;
    },
    close: () => {
      socket.close();
    },
  };
}
