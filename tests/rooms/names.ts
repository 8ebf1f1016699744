import ts from 'typescript';
import { parseCode } from './code.ts';
import type { Finding, Source } from './source.ts';

const empty = /^(utils?|helpers?|managers?|process|handle)$/i;
const script = /^\.?[a-z0-9]+([-.]([a-z0-9]+|\[\w+\]))*$|^\[[\w.]+\]/;
const component = /^[A-Z][A-Za-z0-9]*$/;

/** File names that are not kebab-case or PascalCase.astro, and file, folder or exported names that say nothing. */
export function findBadNames(sources: readonly Source[]): Finding[] {
  return sources.flatMap((source) => [
    ...badPaths(source.path).map((message) => ({ path: source.path, message })),
    ...exportedNames(source)
      .filter((name) => empty.test(name))
      .map((name) => ({ path: source.path, message: `the exported name ${name} says nothing` })),
  ]);
}

function badPaths(path: string): string[] {
  const parts = path.replace(/\.(ts|mjs|astro)$/, '').split('/');
  const file = parts.at(-1) ?? '';
  const messages = parts
    .filter((part) => empty.test(part))
    .map((part) => `the name ${part} says nothing`);
  const isComponent = path.endsWith('.astro') && !path.startsWith('src/pages/');
  if (!(isComponent ? component : script).test(file)) {
    messages.push(`${file} is not ${isComponent ? 'PascalCase' : 'kebab-case'}`);
  }
  return messages;
}

function exportedNames(source: Source): string[] {
  return parseCode(source).statements.filter(isExported).flatMap(declaredNames);
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return named && statement.name !== undefined ? [statement.name.text] : [];
}
