/** Whether a click asks for another window or a file: such a click is the browser's. */
export function isModified(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
