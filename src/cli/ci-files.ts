import { version } from '../version.ts';

export type CiSystem = 'github' | 'gitlab' | 'none';

const github = `name: tomcheck

on:
  pull_request:
  schedule:
    - cron: '17 4 * * *'

permissions:
  contents: read

jobs:
  tomcheck:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: actions/setup-node@v6
        with:
          node-version: 24
      # Put the state or plan where tomcheck.yaml expects it, for example:
      # - run: terraform show -json plan.out > plan.json
      - run: npx --yes tomcheck@${version()} lint
      - run: npx --yes tomcheck@${version()} check -f terminal -f json=run.json
      - uses: actions/upload-artifact@v5
        if: always()
        with:
          name: tomcheck
          path: run.json
`;

const gitlab = `tomcheck:
  image: node:24-slim
  script:
    # Put the state or plan where tomcheck.yaml expects it, for example:
    # - terraform show -json plan.out > plan.json
    - npx --yes tomcheck@${version()} lint
    - npx --yes tomcheck@${version()} check -f terminal -f json=run.json
  allow_failure:
    # 3 means that something could not be read: neither holds nor drift.
    exit_codes: [3]
  artifacts:
    when: always
    paths: [run.json]
`;

/** Path and text of the file that runs tomcheck in each CI. */
export const ciFiles: Readonly<Record<Exclude<CiSystem, 'none'>, readonly [path: string, text: string]>> = {
  github: ['.github/workflows/tomcheck.yml', github],
  gitlab: ['.gitlab-ci.tomcheck.yml', gitlab],
};
