import { parseDateLine } from '../text/dates.ts';
import { toSimplifiedForms } from '../text/simplified.ts';
import { isDateline } from './dateline.ts';
import { isAttendance, isImprint, isPrintedDay } from './imprint.ts';
import type { ParagraphRole } from './tree.ts';

/** Where a paragraph stands, as far as its role depends on it. */
export type ParagraphPlace = 'front' | 'body' | 'closing';

const organ =
  /(?:中共中央|政府|国务院|(?<![教课])室|中心|公司|集团|大学|学校|银行|分行|总队|支队|党组|办事处|管理处|研究所|总站|[部厅局委办署院会社组馆]|省长|部长|主席|总理)$/;

/** Offices whose holders sign, as a pattern. */
export const offices = '代?[省市州县区部局厅署行院会]长|检察长|(?:自治区|人民政府)?主席|主任|总理';

/** The office and the name of the person who signs an order (省长　王五). */
const signer = new RegExp(
  `^\\p{Script=Han}{0,12}?(?:${offices})(?:\\p{Script=Han}{2,4}|\\p{Script=Han}+·[\\p{Script=Han}·]{1,10})$`,
  'u',
);

const addressed =
  /(?:政府|单位|机构|部门|企业|公司|集团|团体|组织|党委|党组|中心|银行|大学|[总支大中]队|代表|委员|(?:同志|朋友)们?|[居村市渔牧]民|家长|师生|女士|先生|[农林牧渔]场|公社|厂矿|专署|公署|人委|支部|小组|水库|医院|[委部局厅办院会司校省市县区州盟旗镇乡村组团室处站所])[）)]?\s?[：:]$/;

/** The head of a list of attachments: 附件：, 附件1：甲表, 附： or the word alone on its line. */
const listHead = /^附\s?(?:件\s?[0-9０-９]{0,2}\s?)?[：:]\s*|^附\s?件\s*$/;
const listItem = /^[0-9０-９]{1,2}\s?(?:、|[.．](?![0-9０-９]{1,3}(?![0-9０-９])))\s*/;

/** How long the head of a list of attachments is with which a line begins, or null. */
export function measureListHead(text: string): number | null {
  return listHead.exec(text)?.[0].length ?? null;
}

/** How long the number of an item of such a list is, or null. */
export function measureListItem(text: string): number | null {
  return listItem.exec(text)?.[0].length ?? null;
}

/** Recognises what each of some paragraphs side by side does, for a list goes on and 版记 may have several lines. */
export function findRoles(texts: readonly string[], place: ParagraphPlace): ParagraphRole[] {
  const roles: ParagraphRole[] = [];
  for (const [at, text] of texts.entries()) {
    const own = findRole(text, place);
    const before = roles.at(-1);
    const listed = before === 'attachment-list' && own === 'text' && listItem.test(text);
    const below = before === 'imprint' && own !== 'note';
    const addressed =
      place === 'front' && own === 'text' && opensAddress(text) && !roles.includes('addressee');
    const printer = own === 'signature' && isPrintedDay(texts[at + 1] ?? '');
    roles.push(
      listed
        ? 'attachment-list'
        : below || printer
          ? 'imprint'
          : addressed && !roles.includes('text')
            ? 'addressee'
            : own,
    );
  }
  return roles;
}

/** Whether a line may name whoever a letter is to, where it is the first below its head (甲厂：). */
function opensAddress(text: string): boolean {
  return /^[^。，；;！？：:《》“”\d]{2,30}[：:]$/.test(text) && !announces.test(text);
}

/** What lines that end with a colon say that announce what comes. */
const announces =
  /如下|通知|规定|公告|通告|根据|按照|关于|下列|以下|目标|任务|时间|地点|日期|电话|地址|名称|编号|标题|主题|内容|附件|来源|作者|发布|说明|注|摘要|提示|问|答|序号|单位|机构|机关|日$|全文|原文|正文|草案|方案|办法|意见/;

/** Recognises what a paragraph does from its own text and the place where it stands. */
export function findRole(printed: string, place: ParagraphPlace): ParagraphRole {
  const text = toSimplifiedForms(printed);
  if (place === 'body') return listHead.test(text) ? 'attachment-list' : 'text';
  if (isAddressee(text) && place === 'front') return 'addressee';
  if (parseDateLine(text) !== null) return 'date';
  if (listHead.test(text)) return 'attachment-list';
  if (isImprint(text)) return 'imprint';
  if (isDateline(text)) return 'dateline';
  if (isNote(text) || isAttendance(text)) return 'note';
  return isSignature(text) ? 'signature' : 'text';
}

/** All of a kind, whatever they are called (各公开市场业务一级交易商：); what is listed below is none. */
const allOf =
  /^各[^，,：:\d]{2,40}(?<!如下|方面|事项|内容|要求|规定|情况|标准|时间|日期|项目|阶段|指标|类|项)[：:]$/;
/** What a page or a form prints before the name of a body. */
const ofBody =
  /^(?:信息)?(?:发[布文]|制发|公开|责任|承办|主办|协办|牵头|印发|报送|受理|主管|监督|举报|申报|报名|联系|咨询)(?:机构|机关|单位|部门)\s?[：:]$/;

/** Whether a text is a line that names those to whom a document is sent. */
export function isAddressee(text: string): boolean {
  if (text.length > 200 || /[。；;！？《]|——|\d{4}年/.test(text)) return false;
  return (addressed.test(text) && !ofBody.test(text)) || allOf.test(text);
}

/** A name that a page keeps back. */
const hiddenName = /^[（(]略[）)]/;

/** Where the seal stands on paper (甲市人民政府（章）). */
export const seal = /[（(](?:公\s?章|印\s?章|盖\s?章|代\s?章|签\s?章|章|印)[）)]$/;

/** Whether a text is a line that names those who sign a document. */
export function isSignature(printed: string): boolean {
  const text = toSimplifiedForms(printed);
  if (!/^\s*(?:\S\s*){2,40}$/.test(text)) return false;
  const plain = text.replace(/\s/g, '').replace(seal, '').replace(hiddenName, '');
  if (plain.length < 2 || plain.length > 40 || /[。，,；;：:！？]|^[（(\d]|\d[.．、]/.test(plain)) {
    return false;
  }
  return organ.test(plain) || isSigner(plain);
}

/** Whether a text names a person who signs by an office. */
export function isSigner(text: string): boolean {
  return signer.test(toSimplifiedForms(text.replace(/\s/g, '')));
}

const office = new RegExp(`^\\p{Script=Han}{0,12}?(?:${offices})$`, 'u');

/** Whether a text names only an office, whose holder's name stands elsewhere. */
export function isOffice(text: string): boolean {
  return office.test(toSimplifiedForms(text.replace(/\s/g, '')));
}

/** Whether a text is a bracketed line about the document itself (（此件公开发布）, a law's 通过 note) or its number. */
export function isNote(text: string): boolean {
  const plain = text.trim();
  const bracketed = /^[（(].*[）)]$/s.test(plain);
  const number = /^[^。，,；;：:]{0,20}[0-9０-９]{4}[^。，,；;：:]{0,6}[0-9０-９]+\s*[号號]$/.test(
    plain,
  );
  return bracketed || number;
}
