// Loaded into a command before it runs: lets a call of the file system on a folder end the process, or be refused.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [kind, at] = (process.env.FAULT ?? 'none 0').split(' ');
const folder = process.env.FAULT_FOLDER ?? '';
let calls = 0;

/** Counts a call; in the one that is meant the process ends, or the call is refused. */
function meet(path) {
  if (!String(path).includes(folder)) return;
  calls += 1;
  if (calls !== Number(at)) return;
  if (kind === 'killed') process.kill(process.pid, 'SIGKILL');
  // The signal comes at once, but not before the next call may have been made.
  if (kind === 'killed') for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  throw Object.assign(new Error(`${kind}: refused`), { code: kind, path: String(path) });
}

const { promises } = fs;
for (const name of ['copyFile', 'link', 'mkdir', 'rename', 'rm', 'rmdir', 'unlink']) {
  const call = promises[name];
  promises[name] = async (...parameters) => {
    meet(parameters.map(String).find((one) => one.includes(folder)) ?? '');
    return call(...parameters);
  };
}
const { open } = promises;
promises.open = async (path, flags, ...more) => {
  if (/[wa]/.test(String(flags))) meet(path);
  const handle = await open(path, flags, ...more);
  if (!String(path).includes(folder)) return handle;
  for (const name of ['writeFile', 'sync']) {
    const call = handle[name].bind(handle);
    handle[name] = async (text, ...rest) => {
      // Who is stopped while writing has written a part.
      if (name === 'writeFile' && calls + 1 === Number(at))
        await call(text.slice(0, text.length / 2));
      meet(path);
      return call(text, ...rest);
    };
  }
  return handle;
};
syncBuiltinESMExports();
process.on('exit', () => {
  if (process.env.FAULT_COUNT) fs.writeFileSync(process.env.FAULT_COUNT, String(calls));
});
