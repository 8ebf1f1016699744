import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CardOrder, UnfoundCharacters } from '#integration/kept/kept-cards.ts';
import { drawnSchema, type DrawOrder } from './draw-order.ts';

/** Draws cards into the folder of a site and keeps them, in a program of its own that gives way to the pages; what their font lacks. */
export async function drawCards(
  outFolder: string,
  orders: readonly CardOrder[],
): Promise<UnfoundCharacters[]> {
  const program = fileURLToPath(import.meta.resolve('./card-program.ts'));
  const child = fork(program, [], { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    child.once('message', (message: unknown) => {
      const said = drawnSchema.parse(message);
      if (said.kind === 'drawn') resolve(said.unfound);
      else reject(new Error(said.message));
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      reject(new Error(`the program that draws them ended: ${signal ?? `code ${code ?? 1}`}`));
    });
    const order: DrawOrder = { outFolder, orders: [...orders] };
    child.send(order);
  });
}
