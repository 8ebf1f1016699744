import { listSourceLinks } from '#charts/table-data.ts';
import { writeGbt7714 } from '#export/citations/gbt7714.ts';
import { formatViewJson } from '#export/view-json.ts';
import { citeView } from './taken-citation.ts';
import { listRows } from './taken-rows.ts';
import { toOrigin, type TakenView } from './taken-view.ts';

/** What is shown as JSON: the facts by which it is cited, its sources with their addresses, the columns and rows of its table as they are written. */
export async function takeJson(view: TakenView): Promise<Blob> {
  const { chart } = view;
  const { cited, fingerprint } = await citeView(view);
  const { address, asOf, notice } = toOrigin(view);
  const facts = {
    ...{ address, language: chart.locale, title: chart.title, notice },
    ...{ citation: writeGbt7714(cited), dataDate: asOf, fingerprint, sentence: chart.sentence },
  };
  const [columns, ...rows] = listRows(chart.table);
  const parts = { unit: chart.unit, sources: listSources(view), columns, rows };
  return new Blob([formatViewJson(facts, parts)], { type: 'application/json' });
}

/** Every source of what is shown, with its title and its page where they are known. */
function listSources({ chart, data }: TakenView): object[] {
  const points = [data.input, data.against ?? []].flat().flatMap(({ series }) => series);
  const known = new Map(
    points.flatMap((one) => one.points.map(({ source }) => [source.id, source])),
  );
  const links = listSourceLinks(chart.table.groups);
  const ids = new Map(links.map(({ href, text }) => [href.replace(/^.*#/, ''), text]));
  return [...ids].map(([id, publisher]) => {
    const source = known.get(id);
    return { publisher, title: source?.text ?? null, address: source?.href ?? null };
  });
}
