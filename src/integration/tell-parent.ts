/** Sends a message to the process that started this one, if that listens; resolves when all of it is on its way: what ends before then loses what a busy reader has not taken yet. */
export function tellParent(message: object): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined) resolve();
    // A reader that is gone needs to hear nothing.
    else process.send(message, () => resolve());
  });
}
