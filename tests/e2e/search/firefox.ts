import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'astro/zod';
import { connectBidi, type BidiConnection } from './bidi-connection.ts';
import type { Tab } from './tab.ts';

/** A running Firefox without a window. */
export interface Firefox {
  /** Opens an address in a tab of its own and waits until it has loaded. */
  open(address: string): Promise<Tab>;
  close(): Promise<void>;
  /** By what else it can be driven. */
  readonly connection: BidiConnection;
}

/** The answer that names a tab. */
export const contextSchema = z.looseObject({ context: z.string() });
const answerSchema = z.strictObject({
  query: z.string(),
  state: z.string(),
  count: z.number(),
  hits: z.array(
    z.strictObject({
      document: z.string(),
      eId: z.string(),
      href: z.string(),
      marks: z.array(z.string()),
    }),
  ),
});
const evaluationSchema = z.looseObject({
  result: z.looseObject({ value: z.string().optional() }).optional(),
  exceptionDetails: z.looseObject({ text: z.string() }).optional(),
});

/** Starts a Firefox with a new profile; Playwright drives only a Firefox of its own making, so the standard is spoken here. */
export async function openFirefox(file: string): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'yaodian-firefox-'));
  const options = ['--headless', '--no-remote', '--remote-debugging-port', '0'];
  const child = spawn(file, [...options, '--profile', profile, 'about:blank'], {
    env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const connection = await connectBidi(`${await findAddress(child)}/session`);
  await connection.send('session.new', { capabilities: {} });
  return {
    connection,
    open: (address) => openTab(connection, address),
    close: async () => {
      const gone = once(child, 'exit');
      await connection.send('browser.close', {});
      await gone;
      connection.close();
      await rm(profile, { recursive: true, maxRetries: 5 });
    },
  };
}

/** Firefox says where it listens; rejects where it ends before. */
async function findAddress({ stderr }: ChildProcess): Promise<string> {
  let said = '';
  if (stderr === null) throw new Error('firefox: says nothing');
  for await (const line of createInterface({ input: stderr })) {
    const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
    said += `${line}\n`;
  }
  throw new Error(`firefox: ended without listening\n${said}`);
}

async function openTab(connection: BidiConnection, url: string): Promise<Tab> {
  const created = await connection.send('browsingContext.create', { type: 'tab' });
  const { context } = contextSchema.parse(created);
  await connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
  return {
    evaluate: async (work, asking) => {
      const json = await callFunction(connection, context, String(work), asking);
      return z.array(answerSchema).parse(JSON.parse(json));
    },
  };
}

/** Calls a function in the page; arguments and results travel as JSON, which every page reads alike. */
export async function callFunction(
  connection: BidiConnection,
  context: string,
  work: string,
  argument: unknown,
): Promise<string> {
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: `async (json) => JSON.stringify(await (${work})(JSON.parse(json)))`,
    arguments: [{ type: 'string', value: JSON.stringify(argument) }],
    target: { context },
    awaitPromise: true,
  });
  const { result, exceptionDetails } = evaluationSchema.parse(answer);
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
  return result?.value ?? 'null';
}
