import { BuildError } from './build/build-error.ts';
import { runEntry } from './command/run-entry.ts';
import { buildDemo, demoFolder } from './demo/build-demo.ts';
import { readPlace, serveUntilStopped } from './serve/serve-site.ts';

await runEntry(async () => {
  const place = readPlace(process.env);
  if (place === null) return 1;
  try {
    await buildDemo();
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(
      `${error.output.trimEnd()}\n\nThe demonstration was not built: ${error.message}.`,
    );
    return 1;
  }
  await serveUntilStopped(
    demoFolder,
    place,
    'npm run demo',
    'The demonstration (演示数据, SYNTHETIC)',
  );
  return 0;
});
