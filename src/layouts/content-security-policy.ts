const directives = [
  "default-src 'none'",
  // Search runs WebAssembly; nothing else is compiled in the browser.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  // A chart as it is seen becomes a PNG by way of a picture that the page itself made.
  "img-src 'self' blob:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  // No script makes markup or code out of words, so that no text of a page can ever become either.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** The Content-Security-Policy of every page, as its `<meta http-equiv>` states it. */
export const contentSecurityPolicy = directives.join('; ');

/** The policy of XML files: nothing is loaded and nothing runs, but a browser may style the tree that it makes of them, its own pictures included. */
export const xmlPolicy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** The policy of pictures that are no markup: a browser makes a page of its own for one, and styles it. */
export const picturePolicy = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'";
