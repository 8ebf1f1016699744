/** What the site says in Chinese of what programs read: feeds, the API, workbooks, and what tells them of the site. */
export const programs = {
  feeds: {
    title: '订阅',
    lead: '用阅读器订阅下面任何一个地址，就能知道本站新收录了什么、更正了什么。每种都有 Atom 和 JSON Feed 两种格式，内容相同。不用登记，本站不知道谁在订阅。',
    kinds: { all: '全部', documents: '文件', figures: '数字', corrections: '更正' },
    about: {
      all: '新收录和补充的文件、新增和修订的数字、已公布文字的更正',
      documents: '新收录和补充的文件',
      figures: '新增的和修订的公布值',
      corrections: '已公布的文字里更正过和撤下的',
    },
    nothingIn: {
      all: '还没有公布过什么',
      documents: '还没有收录文件',
      figures: '还没有公布值',
      corrections: '已公布的文字还没有更正过',
    },
    documentLine: (kind: string, date: string, number: string) =>
      `${kind}，成文日期：${date}，发文字号：${number}`,
    textHeld: '收录正文，逐句可引。',
    textUnheld: '正文未收录，只有题录。',
    corrected: (name: string, count: number) => `${name}：更正${count}处`,
    correctedLine: (place: string, before: string, after: string) =>
      `${place === '' ? '' : `${place}：`}原为“${before}”，更正为“${after}”`,
    withdrawnLine: (place: string, before: string) =>
      `${place === '' ? '' : `${place}：`}已撤下“${before}”`,
    othersTitle: '给程序的其他入口',
    others: {
      sitemap: '全部页面和最近变动日期（sitemap）',
      checksums: '全站每个文件的 SHA-256（下载后用 sha256sum -c 核对）',
      openSearch: '浏览器地址栏里的搜索（OpenSearch）',
      llms: '给语言模型的说明（llms.txt）',
      cff: '怎样引用本站（CITATION.cff）',
    },
  },
  api: {
    title: '接口',
    description:
      '本站的全部内容，以静态 JSON 给出：不用登记，没有密钥，也没有次数限制。每一条都用它在本站的地址作 @id，和网页、数据里的一样。列表每页约半兆字节，下一页的地址在 next 里。',
    index: '有哪些列表，各有多少条',
    document: '一份文件的全部：题录、条款、句子、目标、任务',
    later: (collection: string) => `${collection} 的第2页以后`,
    missing: '没有这个地址',
    answer: '成功',
    page: '第几页，从2起',
    id: '文件的编号',
    collections: {
      documents: '文件的题录，不论正文收录没有',
      provisions: '条款：章、节、条、项，及其层级和标题',
      sentences: '句子：留存文本的原字，连同所在位置',
      targets: '目标，连同按公布值得出的结论',
      tasks: '任务：谁、做什么、力度、期限',
      indicators: '指标：名称、单位、定义',
      observations: '观测值：每个公布的数字，连同出处和可靠程度',
      towns: '镇：名称、所属、代码、区划变动',
      terms: '用语和释义',
      citations: '引用：哪一句引了哪份文件、哪一条',
      sources: '数字和释义的出处',
      search: '检索记录：搜索用的每条文字和它的分段',
    },
    lead: '每个地址给出一个 JSON 文件，用什么程序都能取。下面逐个列出；照抄即可运行，R 需要 jsonlite 包。',
    describedIn: 'OpenAPI 3.1 说明（含每种内容的结构和例子）',
    stable: '地址里的 v1 表示结构不变：只会增加字段，不会改名或删除；要改就另开 v2。',
  },
  workbook: {
    idOf: (column: string) => `${column}编号`,
    sourceAddress: '出处网址',
    below: (address: string, date: string) =>
      `来自${address}，数据截至${date}。有编号的列里是机器用的名字，和 CSV、接口里的一样。`,
    truth: { true: '是', false: '否' },
    link: '全部表格，列名和内容都用中文（Excel）',
  },
  discovery: {
    searchFor: (name: string) => `在${name}里查条文、数字和文号`,
    cite: '引用本站的数据时，请注明下列内容，并写明所引数字自己的出处。',
    documents: '文件',
    data: '数据',
    programs: '给程序',
    about: '说明',
  },
} as const;
