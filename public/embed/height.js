// @ts-check
/*
 * In a frame: tells the page around it how high this page is, at first and whenever that changes. A chart is drawn again
 * where its address asks for a view of it; where that cannot be, it stays as it is. The colours are those
 * that its address asks for: `?theme=dark`, or `?theme=auto` for those of the reader's system; else light.
 */
{
  const theme = new URLSearchParams(location.search).get('theme');
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const paint = () => {
    const isDark = theme === 'dark' || (theme === 'auto' && system.matches);
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  };
  paint();
  system.addEventListener('change', paint);
  const chart = document.querySelector('[data-draw]');
  if (chart instanceof HTMLElement && location.search !== '') {
    // For a frame without an origin this script comes from elsewhere, and knows no address to begin from.
    import(new URL(chart.dataset.draw ?? '', location.href).href).then(
      (loaded) => loaded.drawAsked(chart),
      () => undefined,
    );
  }
  let last = 0;
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    // A height is no secret, and whoever asked for this page may hear it.
    window.parent.postMessage({ type: 'yaodian:height', height }, '*');
  };
  if (window.parent !== window) {
    tell();
    window.addEventListener('load', tell);
    if (typeof ResizeObserver === 'function')
      new ResizeObserver(tell).observe(document.documentElement);
    else window.addEventListener('resize', tell);
  }
}
