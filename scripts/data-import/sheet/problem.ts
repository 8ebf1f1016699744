import { messages } from '#i18n/messages.ts';
import type { Messages } from '#i18n/zh/zh.ts';
import { languages } from '#schema/languages.ts';

/** What is wrong with which file, and what more there is to say; a thread can pass it on. */
export type Reason = readonly [
  kind: keyof Messages['sheets']['files'],
  file: string,
  detail?: string,
];

/** A reason for which a file cannot be read. */
export class ImportProblem extends Error {
  readonly reason: Reason;

  constructor(...reason: Reason) {
    const [kind, file, detail = ''] = reason;
    const [first = '', ...others] = languages.map(({ code }) => messages(code).sheets.files[kind]);
    super([`${file}：${first}${detail === '' ? '' : `（${detail}）`}`, ...others].join('\n  '));
    this.reason = reason;
  }
}
