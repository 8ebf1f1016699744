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

/** The Node that the lockfile holds for this kind of machine: its package and its program; null where there is none. */
function findOwnNode() {
  const { packages = {} } = JSON.parse(readFileSync(lockfile, 'utf8'));
  for (const [path, { os, cpu, bin }] of Object.entries(packages)) {
    if (!path.startsWith('node_modules/node-') || !bin || !bin.node) continue;
    if (![].concat(os).includes(process.platform) || ![].concat(cpu).includes(process.arch))
      continue;
    return { name: path.slice('node_modules/'.length), program: join(root, path, bin.node) };
  }
  return null;
}

/** The project's own Node, or this one where it can run TypeScript as it is; null where neither can. */
function findNode() {
  const own = findOwnNode();
  if (own !== null && existsSync(own.program)) return own.program;
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : null;
}

/** Whether node_modules was installed from the lockfile as it is now, by this file or by hand. */
function isInstalled() {
  if (findNode() === null) return false;
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

/** Runs npm to its end, or until so many milliseconds have passed; its words are kept for the case that it fails. */
function runNpm(parameters, limit) {
  const env = { ...process.env, PATH: outerPath() };
  const npm = spawn('npm', parameters, {
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
    const end = (code) => {
      clearTimeout(timer);
      stopForwarding();
      resolve({ code, words: Buffer.concat(words).toString() });
    };
    const giveUp = () => {
      npm.kill();
      end(null);
    };
    const timer = limit === undefined ? undefined : setTimeout(giveUp, limit);
    npm.on('error', (error) => fail(`npm could not be started (${error.message}): install npm`));
    npm.on('close', end);
  });
}

/** What a system says when nothing is there to talk to, as against a registry that gives an unusual answer. */
const unreachable =
  /\bcode (EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b/;

/** Why the registry of packages cannot be reached, or null where it can: npm itself would try for minutes. */
async function findNetworkFault() {
  const seconds = 15;
  const ping = ['ping', '--fetch-retries=0', '--fetch-timeout=5000'];
  const { code, words } = await runNpm(ping, seconds * 1000);
  if (code === null) return `no answer in ${seconds} s`;
  const found = code === 0 ? null : unreachable.exec(words);
  return found === null ? null : found[1];
}

/** Installs from the lockfile, without network from what npm has kept; nothing of a package runs by it. */
async function install() {
  const hash = lockfileHash();
  const begin = Date.now();
  const seconds = () => Math.round((Date.now() - begin) / 1000);
  const fault = await findNetworkFault();
  say(
    fault === null
      ? 'installing packages (npm ci), about half a minute …'
      : `the registry of packages is not reached (${fault}): installing packages from npm’s cache …`,
  );
  const timer = setInterval(() => say(`installing packages … ${seconds()} s`), 5000);
  // Every package serves development or is for one kind of machine, so the environment must leave out neither sort.
  const flags = ['ci', '--include=dev', '--include=optional', '--ignore-scripts'];
  if (fault !== null) flags.push('--offline');
  const { code, words } = await runNpm([...flags, '--no-audit', '--no-fund', '--loglevel=notice']);
  clearInterval(timer);
  if (code !== 0) {
    // Of Nodes too old for a package npm tells much, and none of it matters: the project's own is started.
    process.stderr.write(words.replace(/^npm warn EBADENGINE.*\n/gim, ''));
    fail(fault === null ? explainFailure(seconds()) : explainMissing(words, fault));
  }
  writeFileSync(stamp, hash);
  say(`packages installed in ${seconds()} s`);
}

function explainFailure(seconds) {
  return `npm ci failed after ${seconds} s: see its words above, check the network, try again`;
}

function explainMissing(words, fault) {
  const [, missing = 'some packages'] = /request to (\S+) failed: cache/.exec(words) || [];
  return (
    `npm’s cache lacks ${missing} and the registry of packages is not reached (${fault}): ` +
    'connect to the network, or tell npm your proxy (`npm config set https-proxy <address>`), or copy here the ' +
    'folder that `npm config get cache` names from a machine where `npm ci` has run in this project; try again'
  );
}

/** The Node to start with; says so where it is not the one that the lockfile holds. */
function chooseNode() {
  const own = findOwnNode();
  const node = findNode();
  const lost = own !== null && node !== own.program;
  const cause = lost
    ? `${own.name} is not installed (npm leaves out what it cannot fetch or what differs from package-lock.json)`
    : `there is no package of Node for ${process.platform} ${process.arch}`;
  if (node === null) {
    fail(`${cause}: delete node_modules and try again, or install Node 24 (https://nodejs.org)`);
  }
  if (lost) say(`${cause}: going on with Node ${process.versions.node}`);
  return node;
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
  const child = spawn(chooseNode(), all, { cwd: root, env, stdio: 'inherit' });
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
