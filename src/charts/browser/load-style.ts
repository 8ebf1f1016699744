/** Loads a style sheet that only scripts need; what it styles works without it. */
export function loadStyle(address = ''): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
}
