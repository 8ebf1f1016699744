import { Linter, type Rule, type Scope } from 'eslint';
import typescript from 'typescript-eslint';
import { toCode } from './code.ts';
import { type Finding, type Source, toRoom } from './source.ts';

const pureRooms = new Set(
  'schema policy indicators i18n corpus publication ingest search charts export'.split(' '),
);

/** What does not belong to the language but touches nothing outside the program either. */
const harmless = new Set([
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'structuredClone',
]);

const clocks = ['Date.now', 'Math.random'];

/** Every use of a clock, of chance, or of anything outside the language, in a room that must be pure. */
export function findImpurities(sources: readonly Source[]): Finding[] {
  return sources
    .filter(({ path }) => pureRooms.has(toRoom(path)) && !isClient(path))
    .flatMap((source) => {
      const found = new Linter().verify(toCode(source), configFor(toRoom(source.path)));
      return found.map(({ message }) => ({ path: source.path, message }));
    });
}

function isClient(path: string): boolean {
  return /^src\/search\/(client\/|(.*\/)?client[^/]*$)/.test(path);
}

function configFor(room: string): Linter.Config[] {
  const rules = { globals: reportGlobals(room === 'charts'), clocks: reportClocks };
  return [
    {
      files: ['**'],
      languageOptions: { parser: typescript.parser, parserOptions: { lib: ['es2023'] } },
      plugins: { pure: { rules } },
      rules: { 'pure/globals': 'error', 'pure/clocks': 'error' },
    },
  ];
}

/** The names that neither the file nor the language declares, in charts except inside mount…(). */
function reportGlobals(mayMount: boolean): Rule.RuleModule {
  return {
    create: (context) => ({
      'Program:exit'() {
        for (const reference of context.sourceCode.scopeManager.globalScope?.through ?? []) {
          const { name } = reference.identifier;
          if (harmless.has(name) || (mayMount && isInMount(reference.from))) continue;
          context.report({ node: reference.identifier, message: `${name} is not pure` });
        }
      },
    }),
  };
}

function isInMount(scope: Scope.Scope | null): boolean {
  if (scope === null) return false;
  const { block } = scope;
  const name = block.type === 'FunctionDeclaration' ? block.id.name : '';
  return name.startsWith('mount') || isInMount(scope.upper);
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
