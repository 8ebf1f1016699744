// Runs on any Node >= 20 before anything is installed: only Node's own modules, no syntax beyond ES2020.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const lockfile = join(root, 'package-lock.json');
const stamp = join(modules, '.installed-from');
const windows = process.platform === 'win32';

/** Says something to the user; stdout belongs to the entry. */
function say(text) {
  process.stderr.write(`yaodian: ${text}\n`);
}

/** Ends with exit code 1 after saying what happened and what to do. */
function fail(text) {
  say(text);
  process.exit(1);
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) {
    fail(`Node ${process.versions.node} is too old: install Node 20 or newer (https://nodejs.org)`);
  }
}

function lockfileHash() {
  if (!existsSync(lockfile)) fail('package-lock.json is missing: restore it with git');
  return createHash('sha256').update(readFileSync(lockfile)).digest('hex');
}

/** Whether node_modules was installed from the lockfile as it is now, by this file or by hand. */
function isInstalled() {
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === lockfileHash();
  // npm writes its own copy of the lockfile last, so a broken installation has none.
  const copy = join(modules, '.package-lock.json');
  return existsSync(copy) && statSync(copy).mtimeMs >= statSync(lockfile).mtimeMs;
}

/** PATH without this project's own programs: npm replaces the Node among them. */
function outerPath() {
  const folders = (process.env.PATH || '').split(delimiter);
  return folders.filter((folder) => !(folder + sep).startsWith(modules + sep)).join(delimiter);
}

/** Installs from the lockfile; npm's own words are kept for the case that it fails. */
function install() {
  const hash = lockfileHash();
  const begin = Date.now();
  const seconds = () => Math.round((Date.now() - begin) / 1000);
  say('installing packages (npm ci), about half a minute …');
  const timer = setInterval(() => say(`installing packages … ${seconds()} s`), 5000);
  // Every package is a development dependency, so the environment must not leave these out.
  const flags = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=notice'];
  const env = { ...process.env, PATH: outerPath() };
  const npm = spawn('npm', flags, {
    cwd: root,
    env,
    shell: windows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stopForwarding = forwardSignals(npm);
  const words = [];
  npm.stdout.on('data', (chunk) => words.push(chunk));
  npm.stderr.on('data', (chunk) => words.push(chunk));
  return new Promise((resolve) => {
    npm.on('error', (error) => fail(`npm could not be started (${error.message}): install npm`));
    npm.on('close', (code) => {
      clearInterval(timer);
      stopForwarding();
      if (code !== 0) {
        process.stderr.write(Buffer.concat(words));
        fail(
          `npm ci failed after ${seconds()} s: see its words above, check the network, try again`,
        );
      }
      writeFileSync(stamp, hash);
      say(`packages installed in ${seconds()} s`);
      resolve();
    });
  });
}

/** The project's own Node, or this one where it can run TypeScript as it is. */
function findNode() {
  const own = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail(
    'the project’s own Node is missing: run `npm ci` without --ignore-scripts, try again',
  );
}

/** Passes signals on to a child until the returned function is called. */
function forwardSignals(child) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const forward = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  return () => signals.forEach((signal) => process.off(signal, forward));
}

/** Young garbage may take three times so many MB; what Node allows by itself costs an import some 90 MB more and saves no time. */
const youngLimit = '--max-semi-space-size=16';

function start(entry, parameters) {
  const path = join(modules, '.bin') + delimiter + (process.env.PATH || '');
  // What Node has compiled once need not be compiled again by the next of our many short processes.
  const cache = join(modules, '.cache', 'compiled');
  const env = { NODE_COMPILE_CACHE: cache, ...process.env, PATH: path };
  const all = [youngLimit, entry, ...parameters];
  const child = spawn(findNode(), all, { cwd: root, env, stdio: 'inherit' });
  forwardSignals(child);
  child.on('error', (error) => fail(`${entry} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => {
    process.exit(signal === null ? code : 128 + (constants.signals[signal] || 0));
  });
}

checkNode();
const [entry, ...parameters] = process.argv.slice(2);
if (entry === undefined) fail('usage: node scripts/bootstrap.mjs scripts/<entry>.ts [argument …]');
if (!isInstalled()) await install();
start(entry, parameters);
