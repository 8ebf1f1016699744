import { BuildError } from './build/build-error.ts';
import { runEntry } from './command/run-entry.ts';
import { buildDemo, demoFolder } from './demo/build-demo.ts';
import { readPort } from './serve/read-port.ts';
import { serveFolder } from './serve/serve-folder.ts';

await runEntry(async () => {
  const port = readPort(process.env['PORT']);
  if (port === null) {
    console.error(`PORT is ${String(process.env['PORT'])}: set it to a number from 1 to 65535`);
    return 1;
  }
  try {
    await buildDemo();
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(
      `${error.output.trimEnd()}\n\nThe demonstration was not built: ${error.message}.`,
    );
    return 1;
  }
  const site = await serveFolder(demoFolder, port).catch((error: unknown) => {
    throw new Error(`The demonstration cannot be served on port ${port}: ${String(error)}`);
  });
  console.log(`\nThe demonstration (演示数据, SYNTHETIC) is at ${site.origin}/ (Ctrl+C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void site.close().then(() => process.exit(0)));
  }
  return 0;
});
