/**
 * Stable codes for what can go wrong before, around and after the probe: what each means and what
 * helps, whatever message it comes with. docs/errors.md is generated from them. Once released, a
 * code keeps its meaning. The probe's own codes are in probe/messages.ts.
 */
export const ERROR_CODES = {
  // The command line and the action's inputs
  usage:
    "The command line cannot be used as written. The message shows the form; `--help` has all.",
  "input-invalid": "An input of the action, or the option of that name, has an invalid value.",
  "input-missing": "The workflow does not set an input that the action needs.",
  "set-malformed": "The argument of `--set` (input `set`) is not `key=value` with a YAML value.",
  "variable-invalid": "An environment variable of Reticence has an invalid value.",
  "runner-variable-missing":
    "A variable that GitHub's runner sets for every step is missing: run the action in a workflow.",
  "workflow-event":
    "The wrong event started this workflow; the message names the event that the action needs.",
  "event-unreadable":
    "The payload of the event that started the workflow is missing or cannot be read.",
  "digest-key-short": "The digest key is too short to be secret.",
  "digest-key-unreadable": "The digest key file cannot be read.",

  "init-folder": "`init` cannot look through the folder. Name one that is there and can be read.",
  "init-unanswered":
    "`init` may not guess: answer its question on a terminal, or with the flag that the message names.",
  "init-subject": "`init` got a field of persons that no record has. Nothing is written.",
  "init-exists": "A file that `init` would write is there already, and it overwrites nothing.",
  "init-unwritable": "`init` cannot write its files. None of them is left behind.",

  "split-field": "`split` cannot go by the field: some record has no value in it.",
  "split-uneven":
    "`split` cannot hold out that share: too many records belong to one person, or are near duplicates.",
  "split-text": "`split` cannot tell which fields training learns from. Name each with `--text`.",
  "split-too-few": "There are too few records or persons to hold out that share.",
  "data-not-rewritable":
    "`split` and `clean` cannot write the records again: the file is no data file, or holds values that jsonl cannot hold as they are.",
  "data-too-large": "The data file is larger than what is read at once.",
  "output-exists": "A file that would be written is there already, and nothing is overwritten.",

  "canary-format": "Canaries cannot be written in the format of these data.",
  "canary-count": "So many canaries, or guesses, make no sense with these data.",
  "canary-lenders": "No record lends canaries a beginning: none has an answer that is a text.",
  "canary-collides": "A canary's suffix stands in the data already, or two canaries are the same.",
  "canary-manifest": "The manifest of canaries cannot be read, or is none that this release reads.",
  "canary-exposed": "The manifest of the canaries lies where whoever trains the model can read it.",
  "canary-commitment":
    "The commitment is not to this manifest, so that the canaries may have been changed after training.",
  "canary-counts":
    "The canaries do not stand in the data as the manifest says: one is lost or repeated, or one that the coin left out was trained on or held out.",

  "accountant-unreadable": "`training.dp.accountant` is not the state of an accountant as JSON.",
  "claim-unaccountable":
    "What a declared mechanism of differential privacy is worth could not be recomputed.",

  "owner-only":
    "`explain` and `clean` tell which records leak, and are refused in a CI job, whose log others read.",
  "reveal-terminal": "`explain --reveal` shows values on a terminal only.",
  "data-gone": "The data that an audit measured are no longer where they were.",
  "data-changed": "The data have changed since the audit, so that its lines are other records.",
  "values-differ":
    "This release finds other values in the data than the release that audited them. Audit again.",
  "clean-format": "`clean --out` names another kind of file than the members are.",
  "clean-empty": "Every record leaks, so that `clean` would leave none.",

  // The policy
  "policy-unreadable": "The policy file does not exist, is too large, or cannot be read.",
  "policy-not-yaml": "The policy is not valid YAML, or not a mapping of keys to values.",
  "policy-version": "This release does not read the policy's format version.",
  "policy-requires":
    "The policy's `requires` names a later release than this one. Use that release.",
  "policy-key-missing": "The policy lacks a key that it needs.",
  "policy-key-unknown": "The policy contains an unknown key, often a misspelt one.",
  "policy-value": "A key of the policy has an invalid value.",
  "policy-reserved": "The key or value is reserved for a later release. Remove it.",
  "policy-conflict": "Two keys of the policy contradict each other. Remove one of them.",
  "policy-outside-workspace":
    "The policy is not a file in the repository, so no other commit has a version of it.",
  "split-unreadable": "`data.split` names no manifest that `reticence split` wrote.",
  "split-differs":
    "Members or nonmembers are not the files of the split that `data.split` names: something has changed them since.",
  "sets-incomplete": "The policy names members without nonmembers, or nonmembers without members.",
  "people-missing": "Templates ask about people, but the policy names no people file.",
  "criterion-unreadable":
    "The file is no criterion that `plan --criterion` wrote, or it was edited.",
  "criterion-differs":
    "The policy asks something else than the criterion that was committed to before the audit.",
  "rules-missing": "The policy has no rule to judge by.",
  "rule-bounds": "A rule needs exactly one bound, on a side that its metric allows.",
  "rule-increase":
    "A rule on an increase is incomplete, or its metric or history does not allow one.",
  "rule-unmeetable": "No value of the metric can meet the rule's bound.",
  "rule-unbreachable": "No value of the metric can breach the rule's bound.",
  "rule-twice": "Two rules bound the same figure. Keep one.",
  "rule-parameter":
    "A rule gives its metric a parameter, or a parameter value, that the metric does not have.",
  "rule-unmeasured": "A rule bounds a metric that the audit does not measure.",
  "rules-undecidable":
    "The records cannot decide any rule at level fail, whatever is measured. Add records, or change the rules.",
  "metric-unknown": "There is no metric of that name.",
  "waiver-without-rule": "A waiver names a rule or bound that the policy does not have.",

  // Trust: what a change may decide
  fork: "The change comes from a fork, whose files are not audited on this runner.",
  "interpreter-in-workspace":
    "The Python interpreter is inside the workspace, which the change under audit controls.",
  "history-in-workspace":
    "The history is inside the workspace, which the change under audit controls.",
  "change-too-large": "The change touches more than can be compared through GitHub's API.",
  "dvc-unreadable": "A DVC pointer file cannot be read.",

  // GitHub
  "github-unreachable":
    "GitHub could not be reached, did not answer in time, or returned a server error. Run the job again.",
  "github-token": "GitHub does not accept the token.",
  "github-permission": "The job's token lacks a permission; the message names it.",
  "github-rate-limit": "The rate limit of the token is used up. Run the job again later.",
  "github-missing": "GitHub finds nothing there, or this token cannot see it.",
  "github-refused": "GitHub rejects a call for a reason other than a missing permission.",
  "branch-contended":
    "Other jobs kept writing to the history branch. Let only one job write to it.",
  "branch-protected": "The history branch is protected, and the job's token cannot write to it.",
  "branch-without-commit": "The repository has no commit to create a branch from.",

  // Checkpoint, base and data
  "reference-malformed": "The reference is malformed; the message shows the right form.",
  "reference-scheme": "The reference's scheme is unknown or unsafe.",
  "reference-secret":
    "The reference contains a password or token. Put it in the environment instead.",
  "reference-digest": "An `https://` reference must end with the file's SHA-256.",
  "source-missing": "The reference points to nothing.",
  "source-unreadable": "The user who runs the audit cannot read a file.",
  "source-special": "The reference points to a pipe or device, which may never end.",
  "source-changed":
    "A file changed while the audit was using it. Run the audit again when nothing writes to it.",
  "name-unsafe":
    "A file's name could escape its folder or forge output. Rename or remove the file.",
  "lfs-pointer": "A file is a Git LFS pointer instead of the content. Run `git lfs pull`.",
  "base-is-adapter":
    "The base is an adapter. Name the full model that the checkpoint was tuned from.",
  "previous-release-missing":
    "The history holds no release of this checkpoint that `history:last-release` could stand for.",
  "previous-release-unnamed":
    "The history does not say where its last release lies; an earlier version recorded it.",
  "previous-release-elsewhere":
    "The history's last release was audited from a path that is not on this machine.",
  "previous-release-changed":
    "The previous release has other content than was recorded of it, so it is another model.",
  "models-identical":
    "Checkpoint and base are the same model, or give every token the same probability: there is nothing to audit.",
  "adapter-expected":
    "A folder listed in `checkpoint.adapters` holds a full model; only adapters can be merged.",
  "adapter-repeated":
    "An adapter is listed twice, or contains the change of an earlier one; that change would count twice.",
  "checkpoints-unmatched":
    "A pattern in `checkpoint` matches no folder, or something that is no checkpoint.",
  "checkpoints-repeated": "Two of several checkpoints are the same model. Name each once.",
  "checkpoints-several":
    "This is for one checkpoint, and the policy or the folder has several. Name one of them.",
  "model-incomplete": "The model's folder lacks a required file.",
  "executable-weights":
    "The weights are missing, or in a format that can run code when loaded. Save them as safetensors.",
  "remote-code": "The model asks to run its own code (`auto_map`), which an audit refuses.",
  "config-unreadable": "A configuration file of the model is not valid JSON.",
  "weights-ambiguous":
    "The folder holds more than one set of weights, and loaders differ in which one they use. Keep one.",
  "weights-incomplete": "The weights index names a missing file. Copy the model again.",
  "weights-unreadable": "A safetensors file or the weights index cannot be read. Copy it again.",
  "data-missing": "The reference points to no data file.",
  "data-format": "The file is not in a supported data format: jsonl, json, csv, parquet or arrow.",
  "format-ambiguous":
    "The first records fit several formats, or no single format fits all of them. Set `data.format`.",
  "format-unknown": "The first records fit no format. Set `data.format` and `data.fields`.",
  "splits-several": "The folder holds several splits of a dataset. Name one: `folder:split`.",
  "shards-incomplete": "Numbered shards are missing, or come from two different exports.",
  "sets-identical": "Members and nonmembers contain the same file.",
  "field-missing": "The records lack a field that their format needs.",
  "field-absent": "No record has a field that the policy names.",
  "column-absent": "No record has a field that `attacks.pii.columns` names.",

  // Stores and the cache
  "store-refused": "The store refused access: check the credentials and what they allow.",
  "store-answered": "The store returned an error.",
  "store-unreachable":
    "The store could not be reached, or sent too little. Run the audit again: it continues where it stopped.",
  "store-untrusted": "The store's certificate is not trusted on this machine.",
  "store-unusable":
    "The store does not report what a safe download needs: size, digest or version.",
  "store-content":
    "The downloaded content is not what was listed or requested. None of it is used.",
  "store-redirect": "The store redirects in a loop, or to an address that is not allowed.",
  "store-credentials": "No credentials, or no region, were found for the store.",
  "address-forbidden": "The reference points to this machine or its link-local network.",
  "hub-offline": "`HF_HUB_OFFLINE` is set, so the Hub is not contacted.",
  "archive-unsafe":
    "The archive contains something that could harm the machine. None of it is used.",
  "archive-damaged": "The archive is damaged or is not what its name says. Pack it again.",
  "archive-folder": "The folder inside the archive is missing, or the reference must name it.",
  "signature-missing": "The policy asks for a signature of the checkpoint, and there is none.",
  "signature-unreadable": "The checkpoint's signature is not of a form that this release reads.",
  "signature-trust":
    "A key, certificate or trusted root of `checkpoint.signature` is not what it must be.",
  "signature-invalid":
    "The checkpoint's signature is not by whom the policy asks for, or is not valid any more.",
  "signature-mismatch": "The checkpoint's files are not those that were signed.",
  "lock-unreadable": "The lock file of an earlier audit is missing, damaged or incomplete.",
  "lock-version": "This release does not read the lock file's version.",
  "lock-keyed": "The lock contains keyed digests. Pass their key.",
  "lock-differs": "What was pulled differs from the lock.",
  "cache-unwritable": "The cache cannot be written.",
  "disk-needed": "The disk has less free space than the audit needs.",
  "disk-full": "The disk is full. Free some space and run again; finished work is kept.",

  // The executor
  "platform-unsupported":
    "Nothing is measured on this operating system. Use Linux, macOS or WSL 2.",
  "python-missing": "No Python interpreter here can run the probe.",
  "dependency-missing": "The Python environment lacks a package that the probe needs.",
  "environment-missing":
    "The probe's Python environment is not set up, and `run.setup` forbids doing so now.",
  "environment-unmade": "The probe's Python environment could not be created.",
  "index-unreachable":
    "pip cannot reach its package index: there is no network, or a proxy or mirror must be configured.",
  "docker-missing": "No Docker engine answers, or there is no `docker` on the PATH.",
  "docker-permission": "The Docker engine refuses this user.",
  "docker-unsuitable": "An audit cannot use this Docker engine or its GPU toolkit.",
  "docker-elsewhere": "The Docker engine runs on another machine and cannot see this one's files.",
  "docker-gpus": "The Docker engine cannot provide the GPUs that the policy asks for.",
  "image-missing": "The probe's image is not on the engine and could not be pulled.",
  "image-foreign": "The image is not a probe image, or is for another release or architecture.",
  "image-untrusted":
    "The container changed something that it must not change. Do not use the image.",
  "cluster-address":
    "`RETICENCE_RAY_ADDRESSES` on this machine does not allow the address of the Ray cluster.",
  "cluster-unreachable": "The job server of the Ray cluster does not answer, or is none.",
  "cluster-refused": "The Ray cluster refuses the token, or asks for one.",
  "cluster-storage": "The storage of the Ray cluster cannot be used from here.",
  "cluster-job": "The Ray cluster could not run the job.",
  "container-memory": "The container's memory limit is below what the models need.",
  "container-user": "The container's user may not read a file that it needs.",
  "container-not-started": "The container could not be created or started.",
  "container-overdue": "The container ran far beyond the policy's time limit and was killed.",
  "container-gone": "The container disappeared while it ran.",
  "container-left": "A container could not be removed. Remove it by hand.",
  "probe-killed": "The probe was killed, often because memory ran out.",
  "probe-ended": "The probe ended without giving a reason. Its trace stays on the machine.",
  "probe-silent": "The probe made no progress for too long and was killed.",
  "probe-foreign": "The probe does not match this release. Set it up again.",
  "audit-stopped":
    "The audit was stopped from outside. Run it again: it continues where it stopped.",

  // An audit's folder, its report and the history
  "output-foreign": "The output folder contains files that are not from an audit.",
  "output-busy": "Another audit is running in the output folder.",
  "output-unreadable": "The output folder is a file, or cannot be read.",
  "output-unwritable":
    "The output folder, or a file of `split` or `clean`, cannot be written. No half is left behind.",
  "audit-missing": "The folder holds no audit, or its signals were removed.",
  "audit-unfinished": "The audit in the folder did not finish. Run it again.",
  "audit-unreadable": "A file of the audit cannot be read.",
  "signals-changed":
    "The signals differ from what the audit wrote. Remove the signals folder and run the audit again.",
  "digest-key-differs": "The audit was sealed with another digest key, or without one.",
  "shard-missing":
    "Not every shard of the audit is there. Run those that the message names; an audit with a gap is never judged.",
  "shard-twice": "A shard of the audit is there twice.",
  "shard-foreign":
    "A shard belongs to another audit: another policy, seed, checkpoint, base, data, release or kind of device.",
  "shard-unfinished": "A shard did not finish. Run it again; it continues where it stopped.",
  "shard-changed": "A shard differs from what its run wrote. Remove its folder and run it again.",
  "report-missing": "The folder holds no report.",
  "report-unreadable": "The report is too large, not JSON, or not of this release's schema.",
  "card-unreadable":
    "The model card cannot be read or written, or is no text in UTF-8, so that it could not be kept as it is.",
  "card-markers":
    "The markers in the model card do not enclose one section, or the card leaves a block open at its end.",
  "bundle-unreadable": "The evidence bundle is missing, larger than one can be, or cannot be read.",
  "bundle-unsafe":
    "The evidence bundle holds something that unpacking could go wrong on: paths, links, packed or encrypted content. Do not unpack it.",
  "bundle-damaged": "The evidence bundle is no zip archive, or was cut short.",
  "bundle-files": "A file of the evidence bundle is missing, there twice, or none of a bundle.",
  "bundle-changed": "A file of the evidence bundle is not what was written into it.",
  "report-foreign":
    "The report belongs to another workflow run, commit or repository than the one it is posted for.",
  "report-unwritable": "The report cannot be written. The signals are kept; judge them again.",
  "history-off": "The policy keeps no history.",
  "history-name": "The checkpoint's reference is too long to serve as its name in the history.",
  "history-unreadable": "The history cannot be read.",
  "history-unwritable": "The history cannot be written.",
  "history-read-only": "Only a workflow can write to the history branch.",
  "history-branch-missing": "The history branch is not in this clone. Fetch it.",
  "history-audit-unknown": "The history holds no such audit or checkpoint.",
  "history-nothing-shared": "The two audits share no metric.",

  internal: "A bug in Reticence. Please report it.",
} as const satisfies Record<string, string>;

export type ErrorCode = keyof typeof ERROR_CODES;
