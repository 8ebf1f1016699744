import type { Asked } from '../../query/asked.ts';
import { isNamed, listMeantDocuments, listNamingQueries } from '../../hits/named-places.ts';
import { fetchedSize } from '../../query/search-address.ts';
import type { ClauseRecord } from '../../records/clause-record.ts';
import type { Library } from './library.ts';
import { listIndex } from './pagefind.ts';

/** The records that a query names by address. */
export async function findNamedRecords(
  asked: Asked,
  { names, variants }: Library,
): Promise<ClauseRecord[]> {
  const { address, within } = asked;
  if (address === null) return [];
  const meant =
    within && listMeantDocuments(asked, await names.find(listNamingQueries(asked, variants)));
  const named = (await listIndex()).filter(
    ({ eId, document }) => isNamed(eId, address) && (!meant || meant.has(document)),
  );
  const loaded = await Promise.all(named.slice(0, fetchedSize).map((one) => one.load()));
  return loaded.map(({ record }) => record);
}
