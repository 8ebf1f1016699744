const directives = [
  "default-src 'none'",
  // Search runs WebAssembly; nothing else is compiled in the browser.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "font-src 'none'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  // No script makes markup or code out of words, so that no text of a page can ever become either.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** The Content-Security-Policy of every page, as its `<meta http-equiv>` states it. */
export const contentSecurityPolicy = directives.join('; ');
