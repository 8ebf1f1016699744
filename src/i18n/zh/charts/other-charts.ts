/** What the site says in Chinese about charts that no page draws again, apart from those of which a page loads the words. */
export const otherCharts = {
  townSeveral: (count: number, first: number, last: number) =>
    `${count}项指标有几个年份的值（${first}—${last}年）。`,
  townGaps: '没有值的年份留空，不作插补。',
  townGoals: '虚线是目标。',
  townOthers: (count: number) => `另有${count}项只有一个年份的值，列在图的下部。`,
  townOne: (town: string, count: number) =>
    `${town}有${count}项指标查到全年公布值，${count === 1 ? '' : '都'}只有一个年份。`,
  coverage: (places: number, some: number, none: number) =>
    none === 0
      ? `${places}个镇都查到过公布值。`
      : `${places}个镇中，${some}个查到过公布值，${none}个一个也没有。`,
  coverageEmpty: (places: string) => `一个也没有的是${places}。`,
  coverageYear: (year: number, places: string) => `目标年${year}年，只有${places}有值。`,
  coverageYearMany: (year: number, places: number) => `目标年${year}年，${places}个镇有值。`,
  coverageYearAll: (year: number) => `目标年${year}年，每个镇都有值。`,
  coverageYearEmpty: (year: number) => `目标年${year}年，没有一个镇有值。`,
  multiples: (top: string) => `各图同一尺度，纵轴都到${top}；底边一点是一年。`,
  multiplesEmpty: (places: string) => `没有全年值的是${places}。`,
  bullets: '横条从零起，是公布值；竖线是目标，各行画在同一处。',
  bulletList: (results: string) => `${results}。`,
  bulletCounts: (rows: number, counts: string) => `共${rows}行：${counts}。`,
  bulletClipped: '超过目标一倍半的横条截短，以箭头表示，数字照写。',
  statusCount: (status: string, count: number) => `${status}${count}个`,
  tiles: (prefectures: number, towns: number, known: number) =>
    `${prefectures}个设区市的${towns}个试点镇，${known}个查到过公布值，镇名后是值数。`,
  tilesEmpty: (prefectures: string) => `一个值也没有的是${prefectures}。`,
} as const;

/** The names and words of such charts. */
export const otherWords = {
  noFullYearShort: '非全年',
  course: '走势',
  valuePlain: '值',
  /** Above a small chart; a line break parts its lines. */
  panelHeading: (title: string, unit: string) => `${title}（${unit}）`,
  /** A town's name as it is drawn, without the word for town where two characters at least remain: 龙港. */
  townLabel: (name: string) => (name.length > 2 ? name.replace(/镇$/u, '') : name),
  /** A prefecture's name as it is drawn, without the word for city. */
  prefectureLabel: (name: string) => name.replace(/市$/u, ''),
  key: {
    actual: '全年实际值',
    estimate: '只有预计或推算值',
    part: '只有部分月份或几年合计',
    none: '未见公布值',
  },
  targetYear: '目标年',
  totalHeading: '值数',
  goalOfEach: '每个试点镇',
  goalAlternative: '，另有替代条件',
  partSeparator: '；',
  stepSeparator: '；',
  stepsAbove: (count: number) => `共${count}步，见上面的“怎样算出”`,
  noteOf: (place: string, period: string, note: string) => `${place}${period}：${note}`,
  withYears: (name: string, years: string) => `${name}（${years}）`,
  bulletHead: (name: string, promised: string) => `${name}，目标${promised}`,
  bulletResult: (name: string, actual: string, status: string) => `${name}${actual}，${status}`,
  townsNone: (count: number) => `${count}个镇没有`,
} as const;
