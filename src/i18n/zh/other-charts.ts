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
  tilesScheme: '方格只表示大致方位，不表示边界和面积。',
} as const;
