import { buildDist } from './build/build-dist.ts';
import { runEntry } from './command/run-entry.ts';
import { readPort } from './serve/read-port.ts';
import { serveFolder, type ServedFolder } from './serve/serve-folder.ts';

await runEntry(async () => {
  const port = readPort(process.env['PORT']);
  if (port === null) {
    console.error(`PORT is ${String(process.env['PORT'])}: set it to a number from 1 to 65535`);
    return 1;
  }
  // A busy port is told before the build, not after it.
  await (await serve(port)).close();
  if (!(await buildDist())) return 1;
  const site = await serve(port);
  console.log(`\nThe site is at ${site.origin}/ (Ctrl+C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void site.close().then(() => process.exit(0)));
  }
  return 0;
});

async function serve(onPort: number): Promise<ServedFolder> {
  return serveFolder('dist', onPort).catch((error: unknown) => {
    const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw new Error(
      busy
        ? `Port ${onPort} is in use: stop the other program, or choose a port (PORT=8080 npm start)`
        : `The site cannot be served on port ${onPort}: ${String(error)}`,
    );
  });
}
