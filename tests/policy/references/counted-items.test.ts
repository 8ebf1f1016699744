import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ingestText } from '#ingest/ingest-text.ts';
import { buildTree } from '#policy/tree/build-tree.ts';
import { listReferences } from '#policy/references/list-references.ts';
import { indexProvisions } from '#policy/references/provision-index.ts';
import { listMeant, resolveReference } from '#policy/references/resolve-reference.ts';
import { listSentences } from '#policy/tree/walk.ts';

/** Where the references of the last article of a text lead: `words > eId`, with + what lies within a range. */
function leadsOf(text: string): string[] {
  const { recognition, metadata } = ingestText(text, 'text.txt');
  const tree = buildTree(recognition.draft);
  const index = indexProvisions(tree);
  const texts = new Map(listSentences(tree).map((sentence) => [sentence.eId, sentence.text]));
  const last = [...texts.keys()].at(-1)?.replace(/__.*/, '') ?? '';
  return listReferences(tree, metadata.documentNumber)
    .filter(({ eId }) => eId.startsWith(last))
    .map((reference) => {
      const { eId, start, end, anchor } = reference;
      const words = texts.get(eId)?.slice(start, end) ?? '';
      if (anchor.kind === 'name') return `${words} > name ${anchor.words.slice(anchor.lead)}`;
      if (anchor.kind === 'cited') return `${words} > ${anchor.title}`;
      const found = resolveReference(index, eId, reference);
      const more = found === null ? [] : listMeant(index, eId, reference, found);
      return `${words} > ${[found, ...more].map((node) => node?.eId ?? 'nowhere').join(' + ')}`;
    });
}

const measures = `临江市河道采砂管理办法

第一条　为了加强管理，制定本办法。

第二条　申请采砂应当提交下列材料：

（一）申请书；

（二）身份证明；

（三）作业方案；

（四）船舶证书。

材料齐全的，应当受理。

第三条　禁止夜间作业。

第四条　禁止使用吸砂泵。

`;

describe('references to items', () => {
  it('leads to an item without brackets and without the name of the document', () => {
    const file = new URL('./fixtures/item-reference.txt', import.meta.url);
    expect(leadsOf(readFileSync(file, 'utf8'))).toEqual([
      '第一条第一款第二项 > art_1__item_2',
      '第二条 > art_2',
    ]);
  });

  it.each([
    [
      '违反第二条第一款第一项、第三项、第四项规定的，处罚款。',
      ['第二条第一款第一项 > art_2__item_1', '第三项 > art_2__item_3', '第四项 > art_2__item_4'],
    ],
    ['缺少第二条第三项材料的，退回。', ['第二条第三项 > art_2__item_3']],
    [
      '有第二条（一）、（三）项情形的，退回。',
      ['第二条（一） > art_2__item_1', '（三）项 > art_2__item_3'],
    ],
    ['违反第二条至第四条规定的，处罚款。', ['第二条 > art_2', '第四条 > art_4 + art_3']],
    [
      '第二条第一款第一项至第四项的材料应当真实。',
      [
        '第二条第一款第一项 > art_2__item_1',
        '第四项 > art_2__item_4 + art_2__item_2 + art_2__item_3',
      ],
    ],
    [
      '违反第二条第一款第一项，或者有该项规定的情形的，退回。',
      ['第二条第一款第一项 > art_2__item_1', '该项 > art_2__item_1'],
    ],
  ])('reads %s', (text, leads) => {
    expect(leadsOf(`${measures}第五条　${text}\n`)).toEqual(leads);
  });

  it.each([
    '第一项工作是清点船舶。',
    '第二项、第三项议程由市长主持。',
    '对该项目和该条款另作规定。',
    '本条例自公布之日起施行。',
    '提前款项已经支付，以上款项不退。',
  ])('finds nothing in %s', (text) => {
    expect(leadsOf(`${measures}第五条　${text}\n`)).toEqual([]);
  });

  it('counts an item alone in the list around it or before it', () => {
    const text = `${measures}第五条　有下列情形之一的，处罚款：

（一）超出范围的；

（二）超出期限的；

（三）有第一项规定情形，拒不改正的。

有第二项、第三项规定情形的，吊销许可证。
`;
    expect(leadsOf(text)).toEqual([
      '第一项 > art_5__item_1',
      '第二项 > art_5__item_2',
      '第三项 > art_5__item_3',
    ]);
  });

  it('says nowhere of an item that the article does not have', () => {
    expect(leadsOf(`${measures}第五条　违反第九项规定的，处罚款。\n`)).toEqual([
      '第九项 > nowhere',
    ]);
  });
});

describe('references to what stands before', () => {
  const article = (last: string) => `${measures}第五条　甲款规定。

乙款规定。

${last}
`;

  it.each([
    ['前两款规定的期限可以延长。', ['前两款 > art_5__p_1 + art_5__p_2']],
    ['从事前款活动的，应当备案。', ['前款 > art_5__p_2']],
    ['发生前款所列情形的，应当报告。', ['前款 > art_5__p_2']],
    ['经营者依照上款规定办理。', ['上款 > art_5__p_2']],
    ['本条第一款和第二条的规定同样适用。', ['本条第一款 > art_5__p_1', '第二条 > art_2']],
  ])('reads %s', (text, leads) => {
    expect(leadsOf(article(text))).toEqual(leads);
  });

  it.each(['事前条件已经具备。', '以上款项由财政拨付。', '网上项目另行公布。'])(
    'finds nothing in %s',
    (text) => {
      expect(leadsOf(article(text))).toEqual([]);
    },
  );
});

describe('the parts of another law', () => {
  it.each([
    ['依照刑法分则第三章第一节追究责任。', ['刑法分则第三章第一节 > name 刑法']],
    ['适用民法总则第九条。', ['民法总则第九条 > name 民法总则']],
    ['依照本办法总则第一条。', ['本办法总则第一条 > art_1']],
  ])('are not counted here in %s', (text, leads) => {
    expect(leadsOf(`${measures}第五条　${text}\n`)).toEqual(leads);
  });
});
