/** The processor time that work takes in this thread, in seconds: what else the machine does at the same time adds nothing to it. */
export function processorSeconds(work: () => unknown): number {
  const begun = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(begun);
  return (user + system) / 1_000_000;
}
