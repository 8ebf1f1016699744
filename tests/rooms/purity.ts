import { Linter, type Rule } from 'eslint';
import typescript from 'typescript-eslint';
import { toCode } from './code.ts';
import { type Finding, type Source, toRoom } from './source.ts';

const pureRooms = new Set(
  'schema policy indicators i18n corpus publication ingest search check charts cards export components remember.ts'.split(
    ' ',
  ),
);

/** What does not belong to the language but touches nothing outside the program either. */
const harmless = new Set([
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'structuredClone',
]);

/** What single rooms are given from outside: bytes as Node's Buffer, the page's properties. */
const knownOf: Readonly<Record<string, readonly string[]>> = {
  ingest: ['Buffer'],
  components: ['Astro'],
};

const clocks = ['Date.now', 'Math.random'];

/** Every use of a clock, of chance, or of anything outside the language, in a room that must be pure; the page is touched in folders `client` and `browser` only. */
export function findImpurities(sources: readonly Source[]): Finding[] {
  // One for all files of a room: a linter reads its settings anew only where they are others.
  const linter = new Linter();
  const configs = new Map([...pureRooms].map((room) => [room, configFor(room)]));
  return sources
    .filter(({ path }) => pureRooms.has(toRoom(path)) && !isForBrowser(path))
    .flatMap((source) => {
      const found = linter.verify(toCode(source), configs.get(toRoom(source.path)) ?? []);
      return found.map(({ message }) => ({ path: source.path, message }));
    });
}

function isForBrowser(path: string): boolean {
  return /\/(?:client|browser)\//.test(path);
}

function configFor(room: string): Linter.Config[] {
  const known = new Set([...harmless, ...(knownOf[room] ?? [])]);
  const rules = { globals: reportGlobals(known), clocks: reportClocks };
  return [
    {
      files: ['**'],
      languageOptions: { parser: typescript.parser, parserOptions: { lib: ['es2023'] } },
      plugins: { pure: { rules } },
      rules: { 'pure/globals': 'error', 'pure/clocks': 'error' },
    },
  ];
}

/** The names that neither the file nor the language declares. */
function reportGlobals(known: ReadonlySet<string>): Rule.RuleModule {
  return {
    create: (context) => ({
      'Program:exit'() {
        for (const reference of context.sourceCode.scopeManager.globalScope?.through ?? []) {
          const { name } = reference.identifier;
          if (known.has(name)) continue;
          context.report({ node: reference.identifier, message: `${name} is not pure` });
        }
      },
    }),
  };
}

/** Uses of the language that answer differently each time. */
const reportClocks: Rule.RuleModule = {
  create(context) {
    const report = (node: Rule.Node): void =>
      context.report({ node, message: `${context.sourceCode.getText(node)} is not pure` });
    return {
      MemberExpression(node) {
        if (clocks.includes(context.sourceCode.getText(node))) report(node);
      },
      'NewExpression[callee.name=Date][arguments.length=0]': report,
      'CallExpression[callee.name=Date]': report,
    };
  },
};
