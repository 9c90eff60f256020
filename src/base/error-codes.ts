/**
 * The stable names of what can go wrong before, around and after the probe: what each means and what
 * helps, whichever message it comes with. docs/errors.md is made of them. Once released, a code keeps
 * its meaning. The probe's own are in probe/messages.ts.
 */
export const ERROR_CODES = {
  // The command line and the action's inputs
  usage:
    "The command line cannot be used as written. The message shows the form; `--help` has all.",
  "input-invalid":
    "An input of the action, or an option of that name, has a value that it does not take.",
  "input-missing": "The action needs an input that the workflow does not give.",
  "set-malformed": "What follows `--set` (input `set`) is not `key=value` with a value in YAML.",
  "variable-invalid": "An environment variable of Reticence holds something that it does not take.",
  "runner-variable-missing":
    "A variable is missing that GitHub's runner sets for every step: run the action in a workflow.",
  "workflow-event":
    "The action belongs in a workflow that another event starts; the message names it.",
  "event-unreadable":
    "The payload of the event that started the workflow is missing or cannot be read.",
  "digest-key-short": "The digest key has fewer bytes than make it a secret.",
  "digest-key-unreadable": "The file of the digest key cannot be read.",

  // The policy
  "policy-unreadable": "The policy file is not there, is too large, or cannot be read.",
  "policy-not-yaml": "The policy is not valid YAML, or no mapping of keys to values.",
  "policy-version": "The policy is of a format that this release does not read.",
  "policy-key-missing": "The policy lacks a key that it needs.",
  "policy-key-unknown": "The policy holds a key that does not exist; often it is misspelt.",
  "policy-value": "A key of the policy has a value that it does not take.",
  "policy-reserved": "The key or value is kept for a later release. Remove it.",
  "policy-conflict": "Two keys of the policy contradict each other. Remove one of them.",
  "policy-outside-workspace":
    "The policy is not a file of the repository, so no other commit can be asked for its own version.",
  "sets-incomplete": "The policy names members without nonmembers, or nonmembers without members.",
  "people-missing": "Templates ask about people, and the policy names no file of people.",
  "rules-missing": "The policy has no rule by which to judge.",
  "rule-bounds": "A rule needs exactly one bound, of a side that its metric has.",
  "rule-increase":
    "A rule on an increase is incomplete, or its metric or history does not allow one.",
  "rule-unmeetable": "No figure that the metric can have would keep the rule's bound.",
  "rule-unbreachable": "No figure that the metric can have would breach the rule's bound.",
  "rule-twice": "Two rules bound the same figure. Keep one.",
  "rule-parameter":
    "A rule narrows its metric by a parameter or value that the metric does not have.",
  "rule-unmeasured": "A rule bounds what the audit does not measure.",
  "metric-unknown": "There is no metric of that name.",
  "waiver-without-rule": "A waiver names a rule or bound that the policy does not have.",

  // Trust: what a change may decide
  fork: "The change comes from a fork, whose files are not audited on this runner.",
  "interpreter-in-workspace":
    "The Python interpreter lies in the workspace, which the change under audit fills.",
  "history-in-workspace": "The history lies in the workspace, which the change under audit fills.",
  "change-too-large": "What the change touches is more than can be compared through GitHub's API.",
  "dvc-unreadable": "A pointer file of DVC cannot be read.",

  // GitHub
  "github-unreachable":
    "GitHub could not be reached, did not answer in time, or has a fault of its own. Run the job again.",
  "github-token": "GitHub does not know the token.",
  "github-permission": "The job's token lacks a permission; the message names it.",
  "github-rate-limit": "The rate limit of the token is used up. Run the job again later.",
  "github-missing": "GitHub finds nothing there, or shows it to nobody with this token.",
  "github-refused": "GitHub does not accept a call for a reason that no permission changes.",
  "branch-contended": "Other jobs kept writing to the branch of the history. Let one job write.",
  "branch-protected": "The branch of the history is protected against the job's token.",
  "branch-without-commit": "The repository has no commit from which a branch could be made.",

  // Checkpoint, base and data
  "reference-malformed":
    "The reference is not of the form that its store reads; the message shows it.",
  "reference-scheme":
    "No store is known for the scheme of the reference, or the scheme is not safe.",
  "reference-secret":
    "The reference holds a password or token. Give it in the environment instead.",
  "reference-digest": "A reference to a web address needs the SHA-256 of the file at its end.",
  "source-missing": "There is nothing where the reference leads.",
  "source-unreadable": "A file cannot be read by the user who runs the audit.",
  "source-special": "The reference leads to a pipe or device, which may never end.",
  "source-changed":
    "A file changed while the audit used it. Run the audit again when nobody writes there.",
  "name-unsafe":
    "A file has a name that could leave its folder or forge output. Rename or remove it.",
  "lfs-pointer": "A Git LFS pointer lies where the file itself belongs. Run `git lfs pull`.",
  "base-is-adapter":
    "The base is an adapter. Name the full model that the checkpoint was tuned from.",
  "models-identical":
    "Checkpoint and base are the same model, or give every token the same probability: there is nothing to audit.",
  "model-incomplete": "The model's folder lacks a file that it needs.",
  "executable-weights":
    "The weights are missing or in a format that can run code when it is loaded. Save them as safetensors.",
  "remote-code": "The model asks to run its own code (`auto_map`), which an audit refuses.",
  "config-unreadable": "A configuration file of the model is not valid JSON.",
  "weights-ambiguous":
    "The folder holds more than one set of weights, and loaders differ in which they use. Leave one.",
  "weights-incomplete":
    "The index of the weights names a file that is not there. Copy the model again.",
  "weights-unreadable":
    "A safetensors file or the index of the weights cannot be read. Copy it again.",
  "data-missing": "The reference leads to no data file.",
  "data-format": "The file is not of a format that holds records: jsonl, csv or parquet.",
  "sets-identical": "Members and nonmembers hold the same file.",
  "field-missing": "The records lack a field that their format needs.",
  "field-absent": "No record has a field that the policy names.",
  "column-absent": "No record has a field that `attacks.pii.columns` names.",

  // Stores and the cache
  "store-refused": "The store refused access: check the credentials and what they allow.",
  "store-answered": "The store answered with an error of its own.",
  "store-unreachable":
    "The store could not be reached, or sent too little. Run the audit again: it goes on where it stopped.",
  "store-untrusted": "The store's certificate is not trusted on this machine.",
  "store-unusable": "The store does not say what makes a download safe: size, digest, or version.",
  "store-content": "What arrived is not what was listed or asked for. Nothing of it is used.",
  "store-redirect": "The store redirects in circles or to where nothing is fetched from.",
  "store-credentials": "No credentials, or no region, were found for the store.",
  "address-forbidden": "The reference leads to this machine or its own network link.",
  "hub-offline": "`HF_HUB_OFFLINE` is set, so that the Hub is not asked.",
  "archive-unsafe": "The archive holds what could harm the machine. Nothing of it is used.",
  "archive-damaged": "The archive is damaged or is not what its name says. Pack it again.",
  "archive-folder": "The folder inside the archive is missing or has to be named.",
  "lock-unreadable": "The lock file of an earlier audit is missing, damaged or incomplete.",
  "lock-version": "The lock file is of a version that this release does not read.",
  "lock-keyed": "The lock holds keyed digests. Name their key.",
  "lock-differs": "What was pulled is not what the lock says.",
  "cache-unwritable": "The cache cannot be written.",
  "disk-needed": "The disk has less room than the audit needs.",
  "disk-full": "The disk is full. Free space and run again; what was finished is kept.",

  // The executor
  "python-missing": "There is no Python interpreter that could run the probe.",
  "dependency-missing": "The Python environment lacks a package of the probe.",
  "environment-missing": "The probe's Python environment was not set up, and may not be now.",
  "environment-unmade": "The probe's Python environment could not be made.",
  "docker-missing": "No Docker engine answers, or there is no `docker` on the PATH.",
  "docker-permission": "The Docker engine refuses this user.",
  "docker-unsuitable": "The Docker engine, or its GPU toolkit, is not one that an audit can use.",
  "docker-elsewhere":
    "The Docker engine runs on another machine and does not see this one's files.",
  "docker-gpus": "The Docker engine cannot hand over the GPUs that the policy asks for.",
  "image-missing": "The probe's image is not on the engine and could not be pulled.",
  "image-foreign": "The image is not one of the probe, or of another release or architecture.",
  "image-untrusted": "The container changed what it must not. Do not use the image.",
  "container-memory": "The container may use less memory than the models need.",
  "container-user": "The container's user may not read a file that it needs.",
  "container-not-started": "The container could not be made or started.",
  "container-overdue": "The container ran far beyond the policy's time limit and was killed.",
  "container-gone": "The container disappeared while it ran.",
  "container-left": "A container could not be removed. Remove it by hand.",
  "probe-killed": "The probe was killed, often because memory ran out.",
  "probe-ended": "The probe ended without a reason. Its trace stays on the machine.",
  "probe-silent": "The probe made no progress for too long and was killed.",
  "probe-foreign": "The probe and this release do not belong together. Set it up again.",
  "audit-stopped": "The audit was stopped from outside. Run it again: it goes on where it stopped.",

  // An audit's folder, its report and the history
  "output-foreign": "The output folder holds files that are not of an audit.",
  "output-busy": "Another audit is running in the output folder.",
  "output-unreadable": "The output folder is a file, or cannot be read.",
  "output-unwritable": "The output folder cannot be written.",
  "audit-missing": "The folder holds no audit, or its signals were removed.",
  "audit-unfinished": "The audit in the folder did not finish. Run it again.",
  "audit-unreadable": "A file of the audit cannot be read.",
  "signals-changed":
    "The signals are not what the audit wrote. Remove the signals folder and run the audit again.",
  "digest-key-differs": "The audit was sealed with another digest key, or without one.",
  "report-missing": "The folder holds no report.",
  "report-unreadable": "The report is too large, not JSON, or not of this release's schema.",
  "report-foreign": "The report is not of the workflow run, commit or repository it is posted for.",
  "report-unwritable": "The report cannot be written. The signals are kept; judge them again.",
  "history-off": "The policy keeps no history.",
  "history-name": "The checkpoint's reference is too long to name it in the history.",
  "history-unreadable": "The history cannot be read.",
  "history-unwritable": "The history cannot be written.",
  "history-read-only": "Only a workflow writes to the branch of the history.",
  "history-branch-missing": "The branch of the history is not in this clone. Fetch it.",
  "history-audit-unknown": "The history holds no such audit or checkpoint.",
  "history-nothing-shared": "The audits that are compared share no metric.",

  internal: "A fault of Reticence itself. Please report it.",
} as const satisfies Record<string, string>;

export type ErrorCode = keyof typeof ERROR_CODES;
