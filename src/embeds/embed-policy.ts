const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** The Content-Security-Policy of pages that stand inside pages of others: a style sheet and a script of ours, no picture, no data, no form. */
export const embedPolicy = directives.join('; ');
