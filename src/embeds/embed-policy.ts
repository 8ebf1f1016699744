const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // A chart fetches what it is drawn from again where its address asks for a view.
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** The Content-Security-Policy of pages that stand inside pages of others: style sheets, scripts and data of ours, no picture, no form. */
export const embedPolicy = directives.join('; ');
