import { loadMessages } from '#i18n/browser/messages.ts';
import { type ChartData, type PackedData, unpackData } from '../state/chart-data.ts';

/** The data of a chart with the words of its language; rejects where the network fails or what came is no chart. */
async function loadData(address: string): Promise<ChartData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const data = unpackData((await response.json()) as PackedData);
  await loadMessages(data.input.locale);
  return data;
}

/** The same, and where an address of a second chart is given the values of that one to hold it against. */
export async function loadHeld(address: string, second: string | undefined): Promise<ChartData> {
  const [own, against] = await Promise.all([
    loadData(address),
    second === undefined ? undefined : loadData(second),
  ]);
  return against === undefined ? own : { ...own, against: against.input };
}
