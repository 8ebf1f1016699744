/** The thresholds of src/indicators, which the method page prints. */
type Limits = Readonly<Record<'missedNarrowly' | 'ahead' | 'onTrack' | 'behind', string>>;

/** What the site says in Chinese of indicators, towns and the data handed out. */
export const data = {
  method: {
    title: '结论怎样得出',
    lead: '下面的界限、状态、单位和次序由计算结论的程序直接印出，程序改了，这一页跟着改。全部用精确的十进制小数计算，只在画图时取近似。',
    stepsTitle: '步骤',
    steps: [
      '每个目标绑定提出它的原句；数字、单位、比较词都取自原句，“以上”“以内”包含本数。',
      '只用同一指标、同一范围、同一年份的全年数；没有就写明没有，不拿相邻年份顶替，不补零，不内插。',
      '把目标化成起点、目标、实际三个数，单位换成目标的单位。',
      '比较，写出差额（实际减目标）；从零起算而目标为正时，另写完成比例，超过也不封顶。',
      '原句可以有几种读法时，每种都算；结论一致才下结论。',
      '修订过的数字照现在的算，最初公布的结论也写出来。',
    ],
    formsTitle: '各类目标怎样算',
    form: { kind: '种类', start: '起点', goal: '目标', actual: '实际' },
    forms: {
      level: ['原句写明的基数；没写就不算走了多远', '目标数', '期末数'],
      change: ['0', '提高的数', '期末数减基期数；以%计时为增长率'],
      flow: ['0', '目标数', '当年数；范围没有公布合计时，各镇相加'],
      cumulative: ['0', '目标数', '从写明的那一年起逐年相加，或公布的几年合计'],
      coverage: ['0', '全部（100%）', '已覆盖的比例'],
      milestone: ['0', '完成（1）', '完成为1，没有完成为0'],
      qualitative: ['—', '没有可以衡量的界限', '—'],
    },
    comparatorsTitle: '比较词',
    statusesTitle: '结论和状态',
    classes: { reached: '达到', failed: '没有达到', 'under-way': '进行中', open: '不下结论' },
    columns: { status: '状态', class: '归类', rule: '什么时候用' },
    rules: {
      met: () => '期限已到，实际数满足比较词；舍入不可能改变这一点。',
      'met-within-rounding': () =>
        '期限已到，公布的数经过舍入，真值可能满足，也可能差不到舍入的一半。',
      'missed-narrowly': ({ missedNarrowly }: Limits) =>
        `期限已到，没有满足，但从起点到目标已走了${missedNarrowly}以上。`,
      missed: () => '期限已到，没有满足。',
      'missed-by-some': () => '期限已到，逐镇目标已知有镇没有满足，其余的镇没有数。',
      reversed: () => '实际数离开起点，走向目标的反面。',
      'already-met': () => '期限未到，已经满足。',
      ahead: ({ ahead }: Limits) => `期限未到，速度高于应有速度的${ahead}倍。`,
      'on-track': ({ onTrack }: Limits) => `期限未到，速度不低于应有速度的${onTrack}倍。`,
      behind: ({ behind }: Limits) => `期限未到，速度不低于应有速度的${behind}倍。`,
      'far-behind': ({ behind }: Limits) => `期限未到，速度低于应有速度的${behind}倍。`,
      pending: () => '期限未到，还算不出速度。',
      'no-data': () => '没有可用的数。',
      'no-baseline': () => '有期末数，没有基期数。',
      'not-comparable': () => '区划、口径或单位变了，没有重算过。',
      'not-quantified': () => '原句没有给出可以衡量的界限。',
      ambiguous: () => '几种读法或几个同样可靠的来源结论不同。',
      superseded: () => '后来的目标取代了它。',
    },
    pace: '速度 =（实际 − 起点）÷（目标 − 起点）÷ 已过时间的比例。',
    reasonsTitle: '状态之外再说明的原因',
    groupTitle: '合计与逐镇',
    group: [
      '合计目标先用范围自己公布的数；没有时，可以相加的量由各镇相加。只知道一部分而各部分不会是负数时，已知部分够了就是完成，不够只写“至少”。',
      '逐镇目标数清完成、未完成、不能判断的镇，并写出完成数的上下限；有一个镇没有达到，就没有全部完成。',
      '“其中”只核对部分不大于整体，不推算其余部分的目标。',
      '一页上只数各种状态有几项，不算平均分。',
    ],
    roundingTitle: '舍入与单位',
    rounding: (decimals: number) =>
      `公布的数有k位小数时，真值在半个末位单位之内；两数相减，范围加倍。跨过目标就写“在舍入误差内完成”。商显示${decimals}位小数，多余的截去，结论在截去之前得出。`,
    counted: (units: string) => `以${units}计的数逐个数出，不算舍入。`,
    preferenceTitle: '几个数并存时先用哪个',
    preference: (statuses: string, confidences: string) =>
      `先看性质：${statuses}；再看可靠程度：${confidences}；再看哪个较新。其余照样列出，写明有出入。`,
    unusedTitle: '照样列出而不用来下结论的数',
    order: '＞',
  },
  missing: {
    title: '缺什么',
    nothing: '不缺什么：结论所需的数字都有。',
    who: (who: string) => `可以说明或公布的单位：${who}。`,
    issuer: '发文机关',
    province: '当年负责汇总考核的省级部门',
    townOffices: '各镇人民政府（街道办事处）和所在县（市、区）统计部门',
    or: '；',
    towns: (count: number) => `${count}个镇`,
    unsaid: {
      threshold: '怎样才算完成：原句没有给出可以衡量的界限',
      'base-year': '从哪一年算起：原句没有写',
      'start-year': '从哪一年起累计：原句没有写',
      reading: '指合计还是逐镇、指哪些镇：原句没有说清',
    },
    value: (places: string, period: string, indicator: string) =>
      `${period}的${indicator}：${places}`,
    'comparable-value': (places: string, period: string, indicator: string) =>
      `${period}按同一区划重算的${indicator}：${places}`,
    'settled-value': (places: string, period: string, indicator: string) =>
      `${period}的${indicator}，几个来源不一，以哪个为准：${places}`,
  },
  indicator: {
    revisionTitle: '修订过的数字',
    revisionLead: '修订另起一行，旧数保留；图和表用现在的数。',
    revised: (before: string, then: string, after: string, since: string) =>
      `${then}收录的是${before}，${since}修订为${after}`,
    conflictTitle: '数字有出入',
    conflictLead: '不同来源对同一件事给出不同的数字。先列可靠的一个，其余照样保留。',
    listTitle: '指标',
    listLead:
      '目标和公开资料用到的全部指标，查到数字多的在前；点开看图、表和出处。名称不同就是不同的指标：财政收入、财政总收入、地方财政收入不混用，固定资产投资、有效投资也不混用。',
    definition: '释义',
    noDefinition: '释义未载',
    unit: '单位',
    notes: '读时注意',
    values: (count: number) => `${count}个值`,
    noValues: '没有查到公开数字。',
    usedBy: '用到它的目标',
    withValues: (count: number) => `查到公开数字的${count}项`,
    withoutValues: (count: number) => `没有查到公开数字的${count}项`,
  },
  town: {
    listTitle: '试点镇',
    listLead: (towns: string) =>
      `${towns}。有数字的镇只是一部分；没有数字的镇照样有一页，写明没有查到。`,
    record: '这个镇',
    county: '2010年所属县（市、区）',
    prefecture: '设区市',
    code2015: '区划代码（2015）',
    code2023: '区划代码（2023）',
    codeSource: (source: string) => `代码取自${source}`,
    batch: '批次',
    batches: { 1: '首批试点（2010年）', 2: '第二批试点', 3: '第三批试点' },
    listSource: '名单出处',
    values: '公开的数字',
    noValues: '没有查到这个镇公开的任何数字。',
    noValuesWho: (town: string, county: string) =>
      `可以公布的单位：${town}人民政府（或其后的街道办事处）和${county}统计部门。`,
    goalsKnown: (all: number, known: number) =>
      known === 0
        ? `${all}项逐镇目标，都没有可以对照的数字。`
        : `${all}项逐镇目标，${known}项有数字可以对照。`,
    goalsAll: '看全部目标',
    goalsOpen: (count: number) => `没有数字可比的目标${count}项：`,
    goalsTitle: (years: string) => `对照${years}年目标`,
    boundTo: '写到它的条文',
    valueCount: (count: number) => (count === 0 ? '未查到' : `${count}个值`),
    place: '位置',
    point: (north: string, east: string) => `北纬${north}°，东经${east}°`,
    noPoint: '没有查到镇的坐标',
  },
  data: {
    setDescription:
      '一份公文的数字目标，和公开网页上查到的各镇、各组镇的值。每个值都有出处；没有的值空着并写明原因，从不补零或插补。各个数字的权利属于其出处。',
    emptyCell: '没有、不适用或不知道；观测值为空时，原因在 missingReason',
    title: '数据',
    lead: '本站的全部数字都可以下载；手里有数字的人，也可以按下面的步骤把自己的表变成本站的图。',
    downloadsTitle: '全部下载',
    downloadsLead: (date: string) =>
      `数据截至${date}。每个文件都列出大小和 SHA-256，可以核对下载的是不是同一份。CSV 里以 = + - @ 开头、又不是数字的格子，前面加了一个撇号，免得被表格软件当成公式；导入时会去掉。`,
    columns: { file: '文件', what: '内容', size: '大小', hash: 'SHA-256' },
    kinds: {
      package: '整套数据的说明（Data Package v2，含每一列的 Table Schema）',
      csvw: 'CSV 的说明（W3C CSVW）',
      zip: '以上全部，压成一个文件',
      'json-ld': '全部数据（schema.org JSON-LD）',
      catalog: '数据目录（W3C DCAT）',
    },
    csvwOf: (table: string) => `“${table}”的说明（W3C CSVW）`,
    size: (bytes: number) => (bytes < 1024 ? `${bytes} 字节` : `${(bytes / 1024).toFixed(1)} KB`),
    feed: '订阅数据变更（Atom）',
    feedSubtitle: '新增的和修订的公布值',
    feedEntry: (indicator: string, added: number, revised: number) =>
      [
        `${indicator}：`,
        [added > 0 ? `新增${added}条` : '', revised > 0 ? `修订${revised}条` : '']
          .filter((part) => part !== '')
          .join('，'),
      ].join(''),
    feedLine: (words: { place: string; period: string; value: string }, status: string) =>
      `${words.place}，${words.period}：${words.value}（${status}）`,
    feedMore: (count: number) => `另有${count}条`,
    columnsTitle: '每一列填什么',
    columnsLead: '模板的表头用中文名（英文模板用列名）；导入时两种都认得，次序不论。',
    columnHeads: { column: '列', title: '中文列名', holds: '填什么', required: '必填' },
    required: '是',
    optional: '否',
    citeTitle: '引用这里的数据',
    edition: (date: string, hash: string) => `数据截至${date}，指纹${hash}`,
    citeNote: '指纹是 CSV 文件的 SHA-256 前12位：数字一变，指纹就变；早先的指纹一直留在这里。',
    earlier: '早先的指纹',
    earlierItem: (date: string, hash: string) => `${date}起：${hash}`,
  },
} as const;
