/** What stays free between the sheet and what is around it, in pixels. */
const gap = 8;
/** A margin that is narrower takes no sheet. */
const narrowest = 240;
const widest = 384;

/** Puts the sheet where it covers nothing of its subject: in the margin level with it, else below or above it at the window's edge. */
export function placeSheet(sheet: HTMLElement, subject: Element): void {
  const { clientHeight: height, clientWidth: width } = document.documentElement;
  const around = subject.closest('.official, .controls, main') ?? subject;
  const column = around.getBoundingClientRect();
  const left = column.right + 3 * gap;
  const room = width - left - 2 * gap;
  const { style } = sheet;
  style.cssText = '';
  const isBeside = room >= narrowest;
  sheet.classList.toggle('beside', isBeside);
  const box = subject.getBoundingClientRect();
  if (isBeside) {
    style.width = `${String(Math.min(room, widest))}px`;
    style.left = `${String(left + window.scrollX)}px`;
    style.maxHeight = `${String(height - 2 * gap)}px`;
    const lowestTop = height - sheet.offsetHeight - gap;
    style.top = `${String(Math.max(gap, Math.min(box.top, lowestTop)) + window.scrollY)}px`;
    return;
  }
  style.left = `${String(Math.max(0, Math.min(column.left - 2 * gap, width - sheet.offsetWidth)))}px`;
  const below = height - box.bottom - gap;
  const above = box.top - gap;
  // What is opened in it does not make it change sides.
  sheet.dataset['side'] ??= sheet.offsetHeight > below && above > below ? 'top' : 'bottom';
  const isAbove = sheet.dataset['side'] === 'top';
  const free = Math.min(height - gap, isAbove ? above : below);
  // The words stand on the page too: they are the first that leave.
  sheet.classList.remove('low');
  sheet.classList.toggle('low', free < toNeeded(sheet));
  style.maxHeight = `${String(Math.max(toNeeded(sheet), free))}px`;
  style[isAbove ? 'top' : 'bottom'] = '0';
}

/** Less of a sheet is of no use: it ends with the button that copies all. */
function toNeeded(sheet: HTMLElement): number {
  const first = sheet.querySelector<HTMLElement>('.first');
  return first === null ? 0 : first.offsetTop + first.offsetHeight + gap;
}
