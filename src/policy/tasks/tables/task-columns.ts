import { countGridColumns, listHeads, type TableGrid } from '../../tree/table-grid.ts';

/** What the columns of a table of tasks are; null where there is none of that kind. */
export interface TaskColumns {
  /** The one that says what is to be done. */
  readonly task: number;
  readonly lead: number | null;
  readonly support: number | null;
  readonly deadline: number | null;
}

const task =
  /^(?:(?:年度|重点|主要|具体|工作|目标|任务|整改)*(?:任务|内容|事项|措施|举措|工作)|(?:工作|任务)?要求|工作任务(?:和|及)(?:要求|措施|目标))$/;
const lead =
  /^(?:主要)?(?:牵头|责任|主办|主责|负责|承办|落实|实施)(?:责任)?(?:单位|部门|主体|处室|科室|镇)$/;
const support = /^(?:主要)?(?:配合|协办|协同|协助|参与|参加|会办)(?:责任)?(?:单位|部门|处室|科室)$/;
const deadline =
  /^(?:(?:完成|办结|整改|推进|实施|落实)(?:的)?)?(?:时限|时间|期限|日期|时间节点|时限要求|时间要求)$/;
/** Those that say of themselves that something is to be done by then. */
const due = /完成|办结|整改|时限|期限|节点/;

/** What the columns of a table are, by the words above them; null where it tells nobody to do anything. */
export function readTaskColumns(grid: TableGrid, headRows: number): TaskColumns | null {
  const heads = Array.from({ length: countGridColumns(grid) }, (_, column) =>
    listHeads(grid, headRows, column).map((head) => head.replace(/\s|[（(][^（()）]*[）)]/g, '')),
  );
  const find = (form: RegExp): number | null => {
    const at = heads.findIndex((own) => own.some((head) => form.test(head)));
    return at < 0 ? null : at;
  };
  // Where one column names what another sets out, the last says what is to be done.
  const what = heads.findLastIndex((own) => own.some((head) => task.test(head)));
  const columns = { lead: find(lead), support: find(support), deadline: find(deadline) };
  const dated =
    columns.deadline !== null && heads[columns.deadline]?.some((head) => due.test(head));
  return what >= 0 && (columns.lead !== null || dated === true) ? { task: what, ...columns } : null;
}
