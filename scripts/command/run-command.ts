import { spawn } from 'node:child_process';

/** How a command ended, and all that it wrote. */
export interface CommandResult {
  /** The exit code; 1 when it was stopped by a signal or never started. */
  readonly code: number;
  /** Standard output and error, as they came. */
  readonly output: string;
}

/** Runs a command to its end and keeps what it writes; never rejects. A program of Node can send messages meanwhile. */
export async function runCommand(
  file: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  onMessage?: (message: unknown) => void,
): Promise<CommandResult> {
  const child = spawn(file, parameters, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', ...(onMessage ? (['ipc'] as const) : [])],
  });
  if (onMessage) child.on('message', onMessage);
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    const end = (code: number): void => {
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') });
    };
    child.on('error', (error) => {
      chunks.push(Buffer.from(error.message));
      end(1);
    });
    child.on('close', (code) => {
      end(code ?? 1);
    });
  });
}
