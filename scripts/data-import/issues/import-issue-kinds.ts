import type { IssueKind } from '#corpus/issue-kinds.ts';
import type { Messages } from '#i18n/zh/zh.ts';

/** What can be wrong with a sheet or cell before the checks of the build see it. */
export type CellKind = keyof Messages['sheets']['cells'];

/** Every kind of finding. */
export type FindingKind = CellKind | IssueKind;
