import type { ReportedKind } from './reported-doubt.ts';

/** What a doubt is called in Chinese, and what to do about it. */
interface DoubtWords {
  readonly name: string;
  readonly remedy: string;
}

/** The Chinese words for every kind of doubt; the English ones, with the values, come with the doubt. */
export const doubtWords: Readonly<Record<ReportedKind, DoubtWords>> = {
  'no-title': { name: '没有标题', remedy: '没有找到标题；请在标题前加 #' },
  'before-title': {
    name: '标题之前有字',
    remedy: '这些字在标题之前；如果是网页上的，不是文件里的，请删去',
  },
  'heading-end': {
    name: '标题到哪里为止',
    remedy: '标题与后面的正文没有分开；请看清标题到哪里为止，把其余的移到另一段',
  },
  'heading-unknown': {
    name: '标题没有认出',
    remedy: '同级的都有标题，这一条没有找到标题的结尾；请自己分开标题和正文',
  },
  'number-jump': { name: '编号跳了', remedy: '编号在这里跳了；请看是不是漏了一个，或者原文印错了' },
  'label-in-prose': {
    name: '正文里像编号的字',
    remedy: '这里像编号，读成了正文；如果是新的一条，请标出来',
  },
  'contents-list': {
    name: '像目录',
    remedy: '这一串编号与后面的标题相同，当作目录留作普通段落',
  },
  'date-form': {
    name: '年份里混着数字',
    remedy: '这个年份的汉字里混着阿拉伯数字，当作〇读了；请与印出来的对照',
  },
  'table-lost': {
    name: '表格没有留成表格',
    remedy: '这个表格夹在一行字里，只留下了里面的字；请与原件对照，在 text.md 里补上表格的行',
  },
  'news-lead': {
    name: '新闻稿的话',
    remedy: '这些是新闻稿在文件之前说的话，留在标题之前；请看里面有没有文件自己的字',
  },
  'second-document': {
    name: '像另一份文件',
    remedy: '从这里起像是另一份文件；请核对它的标题',
  },
  'private-sign': {
    name: '字体自己的符号',
    remedy: '这个符号只在原网页的字体里有意义；请按印出来的样子改，别处也有',
  },
  'hidden-sign': {
    name: '看不见的符号',
    remedy:
      '这里有看不见的符号，或者会把旁边的字倒过来显示；请与印出来的对照，原文不该有的，请换一份原件',
  },
  'look-alike': {
    name: '形近的字符',
    remedy: '这个字符看起来像另一个，其实不是；请与印出来的对照，检索和数字要靠它认对',
  },
  unsure: { name: '没有把握', remedy: '这里读成了编号，但没有把握；请看它是不是编号' },
  'heading-without-label': {
    name: '没有编号的标题',
    remedy: '原件把这一行排成标题，但它没有编号，text.md 里留作段落；请看下面的内容有没有归错标题',
  },
  'page-differs': {
    name: '网页与正文不同',
    remedy: '网页上写的与正文不同，采用了正文；请核对哪个对',
  },
  'title-differs': {
    name: '标题对不上',
    remedy: '标题与网页自己的名称，或与通知里《》中的名称不同；请核对哪个对',
  },
  'issuer-differs': {
    name: '发文机关对不上',
    remedy: '标题里的机关与落款的机关不同，采用了落款；请核对哪个对',
  },
  'page-number': {
    name: '页码',
    remedy: '这样的行当作页码略去了，一句话跨页的接了起来；请看它们是不是页码',
  },
  'running-head': {
    name: '每页重印的行',
    remedy: '这样的行每页都有，当作页眉略去了；请看它们是不是正文',
  },
  'other-language': {
    name: '另一种文字',
    remedy:
      '原文是中文和另一种文字对照的；text.md 只留中文，另一种文字逐行记在 normalisations.yml；请看有没有分错',
  },
  'page-frame': {
    name: '网页的话',
    remedy: '这样的行当作网页在正文之外的话略去了；请看它们是不是正文',
  },
  'mixed-languages': {
    name: '两种文字混排',
    remedy:
      '这样的行里中文与另一种文字的句子混在一起，text.md 两种都留着；请在副本里把它们分行排开再整理，或者看它们是不是本来就在一处',
  },
  format: { name: '读原件时的疑问', remedy: '原件里有一处没有读准；请与原件对照' },
};
