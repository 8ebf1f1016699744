/** A workflow that builds the site on GitHub and publishes it on its Pages, in whatever folder these stand. */
export function writeGithubPages(): string {
  return `# Put this at .github/workflows/pages.yml, and choose "GitHub Actions" as the source under Settings, Pages.
# Pages sends no headers of ours: the policy that each page states itself holds, and any page may be framed.
name: pages
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - id: pages
        uses: actions/configure-pages@v5
      - run: npm run build
        env:
          SITE_URL: \${{ steps.pages.outputs.base_url }}
      - run: npm run verify
      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist
      - id: deployment
        uses: actions/deploy-pages@v4
`;
}
