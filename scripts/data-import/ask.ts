import { createInterface } from 'node:readline/promises';
import type { ImportResult } from './import-files.ts';
import type { Saying } from './layout/read-mapping.ts';

/** The headings that an import did not understand, each once. */
export function listUnknown({ findings }: ImportResult): string[] {
  const headings = findings.flatMap(({ kind, value }) =>
    kind === 'column-unknown' && value !== null ? [value] : [],
  );
  return [...new Set(headings)];
}

/** Asks a person what headings mean; an empty answer says nothing of its heading. */
export async function askMeanings(
  headings: readonly string[],
  ask: (question: string) => Promise<string>,
): Promise<Saying[]> {
  const sayings: Saying[] = [];
  for (const heading of headings) {
    const question = `“${heading}”：写指标编号或列名，可带单位（gdp 万元）；skip 不读；回车不答\n  an indicator or column, perhaps with a unit; skip; or nothing > `;
    const means = (await ask(question)).trim();
    if (means !== '') sayings.push([heading, means]);
  }
  return sayings;
}

/** Lets a person be asked at the terminal; null where nobody sits there. */
export async function withTerminal<T>(
  use: (ask: (question: string) => Promise<string>) => Promise<T>,
): Promise<T | null> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return null;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await use((question) => terminal.question(question));
  } finally {
    terminal.close();
  }
}
