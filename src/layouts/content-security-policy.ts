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
];

/** The Content-Security-Policy of every page, as its `<meta http-equiv>` states it. */
export const contentSecurityPolicy = directives.join('; ');
