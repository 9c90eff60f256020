import { stringify } from "yaml";
import type { ReleasePin } from "../base/release.ts";

const TO_FILL_IN =
  "# RELEASE_COMMIT stands for the full commit SHA of a release of Reticence; its release page names it.\n";

/**
 * The gate on a pull request, as a workflow of GitHub Actions: examples/workflows/pull-request.yml
 * for one policy, which a test holds it against. `policy`: its path from the root of the repository;
 * `pin`: the release that it uses, where this program knows its own.
 */
export function githubWorkflow(policy: string, pin?: ReleasePin): string {
  const expression = (text: string) => `\${{ ${text} }}`;
  return `# The privacy gate on a pull request. Require the check "gate" in the branch's ruleset, not "audit":
# a skipped job counts as a success, and the audit of a fork's pull request is skipped.
#
${pin === undefined ? TO_FILL_IN : ""}# The runner is a machine of yours with the labels self-hosted and gpu (docs/operations.md), and the
# checkpoint is there or is pulled: what the policy names by a path has to be in the checkout.
name: Privacy gate

on:
  pull_request:
  # The queue tests the merged result once more.
  merge_group:

# A job gets only what it names.
permissions: {}

concurrency:
  group: privacy-gate-${expression("github.event.pull_request.number || github.ref")}
  cancel-in-progress: true

jobs:
  audit:
    # A fork's pull request would run its code on your machine.
    if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository
    runs-on: [self-hosted, gpu]
    timeout-minutes: 120
    permissions:
      # The code, and the policy of the base branch.
      contents: read
    outputs:
      verdict: ${expression("steps.reticence.outputs.verdict")}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - id: reticence
        uses: reticence/reticence@${pin === undefined ? "RELEASE_COMMIT" : `${pin.commit} # ${pin.tag}`}
        with:
          policy: ${inYaml(policy)}
      - if: always() && steps.reticence.outputs.report-path != ''
        uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1
        with:
          name: reticence-report
          # By name, never the whole folder: signals/ beside them is as secret as the training data.
          path: |
            ${expression("steps.reticence.outputs.report-path")}
            ${expression("steps.reticence.outputs.summary-path")}
            ${expression("steps.reticence.outputs.html-path")}
          retention-days: 14

  gate:
    needs: audit
    if: always()
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: {}
    steps:
      - name: The audit ran, and its verdict is pass or warn
        env:
          RESULT: ${expression("needs.audit.result")}
          VERDICT: ${expression("needs.audit.outputs.verdict")}
        run: |
          echo "audit: $RESULT; verdict: \${VERDICT:-none}"
          test "$RESULT" = success
          case "$VERDICT" in
            pass | warn) ;;
            *) exit 1 ;;
          esac
`;
}

/** The same gate as a job of GitLab. `policy`: its path from the root of the repository. */
export function gitlabJob(policy: string): string {
  return `# The privacy gate on a merge request and on the default branch. The job fails unless the verdict is
# pass or warn: exit code 1 is fail, 2 could not run, 3 invalid or inconclusive.
#
# The runner is a machine of yours with the tag gpu. With the executors docker and kubernetes the job
# runs in RETICENCE_IMAGE, an image with the probe and the command \`reticence\` (docs/gitlab.md builds
# one); an executor shell ignores it and needs \`reticence\` on its PATH.
#
# GitLab judges by the policy of the change itself: let code owners approve changes of the policy and
# of this file.
reticence:
  stage: test
  tags: [gpu]
  image: $RETICENCE_IMAGE
  timeout: 2 hours
  rules:
    # A fork's merge request would run its code on your machine.
    - if: $CI_PIPELINE_SOURCE == "merge_request_event" && $CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID
    - if: $CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  variables:
    RETICENCE_POLICY: ${inYaml(policy)}
  script:
    - rm -rf reticence-out
    - reticence audit "$RETICENCE_POLICY" --out reticence-out
  after_script:
    # As secret as the training data, and the machine may be another job's next.
    - rm -rf reticence-out/signals
  artifacts:
    when: always
    expire_in: 2 weeks
    # By name, never the whole folder.
    paths:
      - reticence-out/report.json
      - reticence-out/report.md
      - reticence-out/report.html
    reports:
      junit: reticence-out/report.junit.xml
`;
}

function inYaml(text: string): string {
  return /^[\w./-]+$/.test(text) && stringify(text).trim() === text ? text : JSON.stringify(text);
}
