import { spawn } from 'node:child_process';
import { findAddressFault } from '#schema/site-address.ts';
import { astroProgram } from './build/build-pages.ts';
import { runEntry } from './command/run-entry.ts';
import { settleContent } from './writer/settle.ts';

await runEntry(async () => {
  const fault = findAddressFault(process.env['SITE_URL']);
  if (fault !== null) throw new Error(fault);
  await settleContent(process.env['CONTENT_DIR'] ?? 'content');
  const child = spawn(process.execPath, [astroProgram, 'dev', ...process.argv.slice(2)], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
});
