import { showSigns } from '#schema/signs.ts';
import type { SiteIssue } from './site/site-issue.ts';
import type { BudgetUse } from './checks/budgets.ts';
import type { MentionCount } from './checks/mentions.ts';
import type { CheckResult, Verification } from './verify-site.ts';
import type { Weight } from './checks/weight.ts';

const shownAtMost = 20;

/** So many files a site may have at more than one host. */
const mostFiles = 20_000;

/** A line for each check, each issue with its place and remedy, the tables of weights, of budgets and of mentions. */
export function formatVerification(verification: Verification): string {
  const { results, weights, budgets, mentions, files } = verification;
  const width = Math.max(...results.map(({ check }) => check.length));
  return [
    ...results.map((result) => formatCheck(result, width)),
    ...results.flatMap(formatIssues),
    'weight (HTML + CSS, of search the scripts; gzip):',
    ...weights.map(formatWeight),
    'budgets of what grows with the documents (bytes, with gzip):',
    ...budgets.map(formatBudget),
    'mentions in the texts:   found  linked  unresolved',
    ...mentions.map(formatMentions),
    `files: ${files}; some hosts take no more than ${mostFiles} (docs/scale.md)`,
  ].join('\n');
}

function formatCheck({ check, issues }: CheckResult, width: number): string {
  const verdict = issues.length === 0 ? 'passed' : `${issues.length} found`;
  return `  ${check.padEnd(width)}  ${verdict}`;
}

function formatIssues({ check, issues }: CheckResult): string[] {
  const shown = issues.slice(0, shownAtMost).map(formatIssue);
  const rest = issues.length - shown.length;
  return rest > 0 ? [...shown, `\n${check}: and ${rest} more`] : shown;
}

function formatIssue({ check, place, message, remedy }: SiteIssue): string {
  return `\n${check}: ${place}\n  ${showSigns(message)}\n  -> ${remedy}`;
}

function formatWeight({ kind, pages, address, bytes, bound }: Weight): string {
  const size = `${String(bytes).padStart(6)} of ${bound} bytes`;
  return `  ${kind.padEnd(13)} ${String(pages).padStart(4)} pages, nearest ${size}  ${address}`;
}

function formatBudget(use: BudgetUse): string {
  const { name, files, path, raw, gzip, rawBudget, gzipBudget } = use;
  const sizes = `${raw} of ${rawBudget}, ${gzip} of ${gzipBudget}`;
  return `  ${name.padEnd(18)} ${String(files).padStart(5)} files, nearest ${sizes}  ${path}`;
}

function formatMentions({ kind, found, linked, unresolved }: MentionCount): string {
  const [first, second, third] = [found, linked, unresolved].map(String);
  return `  ${kind.padEnd(18)}${first?.padStart(10)}${second?.padStart(8)}${third?.padStart(12)}`;
}
