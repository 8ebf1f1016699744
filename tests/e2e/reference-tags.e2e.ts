import { describe, expect, it } from 'vitest';
import { useSite } from './site/use-site.ts';

const { open } = useSite();
const keyPoints = '2012年全省小城市培育试点和中心镇发展改革工作要点';

/** What the head of a page tells reference managers, in their own names. */
async function readTags(address: string): Promise<Record<string, string[]>> {
  const page = await open(address, { javaScriptEnabled: false });
  const tags = await page.$$eval('head > meta[name]', (elements) =>
    elements.map((one) => [one.getAttribute('name') ?? '', one.getAttribute('content') ?? '']),
  );
  await page.close();
  const told = tags.filter(([name]) => /^(citation_|z:)/.test(name ?? ''));
  const groups = Map.groupBy(told, ([name]) => name ?? '');
  return Object.fromEntries(
    [...groups].map(([name, all]) => [name, all.map((one) => one[1] ?? '')]),
  );
}

describe('the head for reference managers', () => {
  it.each([
    ['/documents/zj-2012-key-points/', keyPoints],
    ['/documents/zj-2012-key-points/sec_2/', `${keyPoints}: 第二部分`],
    ['/documents/zj-2012-key-points/sec_2__cl_6/', `${keyPoints}: 第二部分第（六）项`],
    ['/en/documents/zj-2012-key-points/sec_2__cl_6/', `${keyPoints}: 第二部分第（六）项`],
  ])('names the part of the text at %s', async (address, title) => {
    expect(await readTags(address)).toEqual({
      citation_title: [title],
      citation_publication_date: ['2012/04/05'],
      'z:itemType': ['report'],
    });
  });

  it('names who issued a document of which only the record is held', async () => {
    expect(await readTags('/documents/zj-2010-115/')).toEqual({
      citation_title: ['关于进一步加快中心镇发展和改革的若干意见'],
      citation_author: ['中共浙江省委办公厅', '浙江省人民政府办公厅'],
      citation_publication_date: ['2010'],
      citation_technical_report_number: ['浙委办〔2010〕115号'],
      'z:itemType': ['report'],
    });
  });

  it.each([
    ['/targets/zj-2012-t1/', /≥ 2200 亿元/, '要点'],
    ['/en/indicators/gdp/', /^Gross domestic product/, 'Yaodian'],
  ])('names the figures at %s', async (address, title, author) => {
    const tags = await readTags(address);
    expect(tags['citation_title']?.[0]).toMatch(title);
    expect(tags).toMatchObject({ citation_author: [author], 'z:itemType': ['dataset'] });
  });
});
