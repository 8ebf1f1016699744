/** Runs inside a page: what a reader of its text would miss, a line each. It may use nothing from outside itself. */
export function findHidden(): string[] {
  const missing = ['h1', 'main'].filter((name) => document.querySelector(name) === null);
  const elements = [...document.querySelectorAll('h1, main, main .sentence, main .heading-text')];
  const hidden = elements.filter(
    (element) =>
      element.textContent.trim() === '' ||
      !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
      element.getBoundingClientRect().height === 0,
  );
  return [
    ...missing.map((name) => `has no ${name}`),
    ...hidden.map((element) => `hides ${element.outerHTML.slice(0, 80)}`),
  ];
}
