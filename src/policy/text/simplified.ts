/** Traditional characters of the words by which papers are recognised (條, 號, 關於, 通過), with the simplified ones in the same order. */
const traditional =
  '條編節號關於辦規則決議見劃計綱轉發會紀細報佈準標總錄單請復縣區鎮鄉廳務員黨書長處團隊銀學聯資財國華東門機構體執項據為與將現從個萬億產業實試點讀問題獎應當對進過還來時間後開閉參簽監護' +
  '衛環農漁勞動險稅頒經審訂電訊記聞濟贊組檢專職責圖冊樣內無屆畝戶噸達罰賠償並乾亂亞佔併侷係們偵備傢傳債傷傾僅僑價儘優儲兌兩凈別刪剋創劇勁勝勢勵匯協卽厲唸啓啟噹嚮嚴囌圍園埰堅場塊墰墾壇' +
  '壓壘壜壞壟壯壽夠奧奪奬奮寀寧寫寬導層屬峽崗嵗巖師帶幟幣幫幷幹幾庫廈廠廢廣張強彆彔彙徑徵徹愛態慣慮憲懞懲懸戰拚捲掛採揚換揮損搖搧撐撥撫擁擇擊擔擬擴敎數斷旂旣昇晉暢暫曏朮査桿棄棟極榦榮' +
  '樞樹檔檯檻欄權歐歲歸殘毀氾汎汙沒沖況洩淨減測溝溫滙滬滯滿漢漲潛澤濛濱灣災熱營燬爭爲牀牽狀獲獻瓊産畢異療盞盡盤眞睏矇矚確碼礎礦祕種稱積穩穫筆箇範築篩簡籌籤粵糧糰糾約紅納紐級紛紮紹終結' +
  '絕絡給統絶綜綠綫維網緊緑線締緩練緻縮縴績織繕繞繫繳繼續纍纔纖纜罈罎羣義習聲聽肅脅脩脫脹臨臺興舉舖舘艱葯蓆蓋蔘薦藍藝藥蘇虛蟲術衕衚衝裏補裝裡製複覈視親覺覽觀討訓託訟訪設許訴診註証評詞' +
  '話該詳誌認語說説課誼調談論諧諾謀講謝證識譭變讓豐負貢貧貨貪貫貴買貸費貼貿賦質賬購賽贏贛趨跡踐踰蹟蹤躍車軍較載輓輕輛輝輪輸轄迴逕這連週遊運違遞適遶遷選遺遼邁邊郵鄰醫釋釐針釦鈎鈡鉅鉤銜' +
  '銷鋪錢録錶鍼鍾鎭鐘鐵鑑鑒閤閩閱閲闆闇闢陝陞陣陸陽階際隨隱隴隻雖雙離難雲鞏韆韌響頃順須預頓領頭頸頻額願類顧顯風颱飼養餘館饋馬駐騰驅驗驟髮鬆鬍鬚鬥魯麪麫麵麼麽齊齡齣龍';
const simplified =
  '条编节号关于办规则决议见划计纲转发会纪细报布准标总录单请复县区镇乡厅务员党书长处团队银学联资财国华东门机构体执项据为与将现从个万亿产业实试点读问题奖应当对进过还来时间后开闭参签监护' +
  '卫环农渔劳动险税颁经审订电讯记闻济赞组检专职责图册样内无届亩户吨达罚赔偿并干乱亚占并局系们侦备家传债伤倾仅侨价尽优储兑两净别删克创剧劲胜势励汇协即厉念启启当向严苏围园采坚场块坛垦坛' +
  '压垒坛坏垄壮寿够奥夺奖奋采宁写宽导层属峡岗岁岩师带帜币帮并干几库厦厂废广张强别录汇径征彻爱态惯虑宪蒙惩悬战拼卷挂采扬换挥损摇扇撑拨抚拥择击担拟扩教数断旗既升晋畅暂向术查杆弃栋极干荣' +
  '枢树档台槛栏权欧岁归残毁泛泛污没冲况泄净减测沟温汇沪滞满汉涨潜泽蒙滨湾灾热营毁争为床牵状获献琼产毕异疗盏尽盘真困蒙瞩确码础矿秘种称积稳获笔个范筑筛简筹签粤粮团纠约红纳纽级纷扎绍终结' +
  '绝络给统绝综绿线维网紧绿线缔缓练致缩纤绩织缮绕系缴继续累才纤缆坛坛群义习声听肃胁修脱胀临台兴举铺馆艰药席盖参荐蓝艺药苏虚虫术同胡冲里补装里制复核视亲觉览观讨训托讼访设许诉诊注证评词' +
  '话该详志认语说说课谊调谈论谐诺谋讲谢证识毁变让丰负贡贫货贪贯贵买贷费贴贸赋质账购赛赢赣趋迹践逾迹踪跃车军较载挽轻辆辉轮输辖回径这连周游运违递适绕迁选遗辽迈边邮邻医释厘针扣钩钟巨钩衔' +
  '销铺钱录表针钟镇钟铁鉴鉴合闽阅阅板暗辟陕升阵陆阳阶际随隐陇只虽双离难云巩千韧响顷顺须预顿领头颈频额愿类顾显风台饲养余馆馈马驻腾驱验骤发松胡须斗鲁面面面么么齐龄出龙';

const forms = new Map([...traditional].map((from, at) => [from, simplified.charAt(at)]));
const folded = new RegExp(`[${traditional}]`, 'g');
/** What any text in traditional characters holds. */
const telling = /[條號關於發辦規為會國縣鎮區與億萬畝噸個點]/;

/** Whether a text is in traditional characters, by those that any longer one holds. */
export function isTraditional(text: string): boolean {
  return telling.test(text);
}

/**
 * The same text, same length, with the traditional characters of the words of structure as simplified ones; what is
 * printed is kept elsewhere. A short text may show by none of its characters that it is traditional, which must be said.
 */
export function toSimplifiedForms(text: string, traditional = isTraditional(text)): string {
  if (!traditional) return text;
  return text.replace(folded, (character) => forms.get(character) ?? character);
}
