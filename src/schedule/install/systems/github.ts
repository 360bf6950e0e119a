/** A workflow for GitHub Actions, for website checks that no machine of one's own has to run. */
import { defineSystem, toPlan } from '../plan.js';

export default defineSystem({
  name: 'github',
  platforms: [],
  plan: ({ folder, package: program }) =>
    toPlan({
      files: [
        {
          path: `${folder}/.github/workflows/ownqueue.yml`,
          content: workflow(program),
          encoding: 'utf8',
        },
      ],
      advice: [
        'Commit the workflow and ownqueue.yaml; both belong into the root of the repository. The store lives in the cache of the repository, which GitHub may drop; keep the summaries.',
        'Make the repository private: the store tells when the next audit comes.',
        'Secrets that notify: names belong into the secrets of the repository, and under env: in the workflow.',
      ],
    }),
});

const workflow = (program: string): string => `name: ownqueue
on:
  schedule:
    - cron: '0,30 * * * *'
  workflow_dispatch:
concurrency: ownqueue
permissions:
  contents: read
jobs:
  due:
    runs-on: ubuntu-latest
    timeout-minutes: 120
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - uses: actions/cache@v4
        with:
          path: .ownqueue
          key: ownqueue-\${{ github.run_id }}
          restore-keys: ownqueue-
      - run: npx --yes ${program} due --run --no-input
`;
