import { c as SeveralErrors, i as PolicyError, l as SourceError, r as InternalError } from "./src-base-errors.js";
import "./src-base-exit-codes.js";
import { $ as ownPin, D as FORMATS, b as nearPathHint, f as PolicyDocument, j as isPreference, t as composePolicy } from "./src-attacks-clipped-reference.js";
import { n as suggest } from "./src-base-near.js";
import { f as writeNew } from "./src-base-files.js";
import { C as identify, E as fieldsOf, N as ReadingLimit, O as formatsOf, S as recordedTraining, T as fieldHint, Y as parseManifest, j as surveyFile, k as firstRecords, q as SPLIT_MANIFEST, w as recordedBases } from "./src-accounting-accounting.js";
import { t as require_dist } from "./ajv-dist-2020.js";
import { n as VERSION } from "./src-base-installation.js";
import { k as SIGNALS } from "./src-base-audit-folder.js";
import { E as isExecutableFormat, b as splitOf$1, h as localPath, p as isLocal, u as isSafetensors, w as dataKindOf } from "./src-base-crc32c.js";
import { t as largestOf } from "./src-base-extremes.js";
import { a as tell, n as print } from "./src-cli-output.js";
import { t as DEFAULT_OUT } from "./src-cli-commands-audit2.js";
import { n as showPlan } from "./src-cli-commands-plan2.js";
import { basename, dirname, isAbsolute, join, normalize, relative, resolve, sep } from "node:path";
import { access, readFile, readdir, realpath, stat } from "node:fs/promises";
// src/init/answers.ts
/** A question that nobody can be asked and the folder does not answer. */
var Unanswered = class extends PolicyError {
	/** What there is to choose from. */
	choices;
	constructor(message, choices = []) {
		super("init-unanswered", message), this.choices = choices;
	}
};
/** Takes what leaves no doubt, and refuses everything else with what there is to choose from. */
function withoutTerminal(yes) {
	return {
		async answer({ flag, text, finding, onCommandLine, optional = !1, advice }) {
			let { one, choices } = finding;
			if (one !== void 0) return one;
			if (choices.length === 0 && optional) return;
			let listed = choices.map(({ value, because }) => `
  --${flag} ${onCommandLine(value)}  (${because})`);
			throw new Unanswered(choices.length === 0 ? `${text} Nothing was found. ${advice} Answer with --${flag}.` : `${text} The folder does not say. Answer with one of these, or run this on a terminal:${listed.join("")}${optional ? `\n  --${flag} none` : ""}`, choices);
		},
		async confirm(files) {
			if (yes) return !0;
			throw new Unanswered(`Write ${files.join(" and ")}? There is no terminal to ask on; answer with --yes. Nothing is written.`);
		}
	};
}
/** A choice that stands for an answer to be typed, and one for none; no path and no name. */
const OTHER = "\0other", NONE = "\0none";
/** Asks a person on the terminal. `yes`: only what is in doubt. */
async function onTerminal(yes) {
	let { confirm, input, select } = await import("./inquirer-prompts-dist-index.js"), typed = async (message) => ({
		value: (await input({
			message,
			required: !0
		})).trim(),
		because: "typed"
	});
	return {
		async answer({ text, finding: { one, choices }, optional = !1 }) {
			return yes && one !== void 0 ? one : await unlessLeft(async () => {
				if (choices.length === 0 && !optional) return await typed(text);
				let picked = await select({
					message: text,
					choices: [
						...choices.map(({ value, because }) => ({
							value,
							name: `${value}  (${because})`
						})),
						...optional ? [{
							value: NONE,
							name: "none"
						}] : [],
						{
							value: OTHER,
							name: "something else"
						}
					],
					...one === void 0 ? {} : { default: one.value }
				});
				if (picked !== NONE) return picked === OTHER ? await typed(text) : choices.find(({ value }) => value === picked);
			});
		},
		async confirm(files) {
			return yes ? !0 : await unlessLeft(() => confirm({ message: `Write ${files.join(" and ")}?` }));
		}
	};
}
async function unlessLeft(ask) {
	try {
		return await ask();
	} catch (error) {
		throw error instanceof Error && /^(ExitPrompt|AbortPrompt|CancelPrompt)Error$/.test(error.name) ? new PolicyError("init-unanswered", "stopped without an answer. Nothing is written.") : error;
	}
}
// src/init/choices.ts
/**
* Checkpoints: every adapter, and every model that no other names as its base; the likeliest first. One
* that is called a base is taken by nobody's word but the user's.
*/
function checkpointsIn({ models, folder }) {
	let named = new Set(models.flatMap((model) => baseIn(models, model, folder)?.path ?? [])), candidates = models.filter(({ path, kind }) => kind === "adapter" || !named.has(path)).toSorted(likelierTuned), choices = candidates.map((model) => ({
		value: model.path,
		because: describeModel(model)
	}));
	return candidates.length > 0 && (isTuned(candidates[0]) || !saysBase(candidates[0])) ? onlyOne(choices) : { choices };
}
/** Whether something of a model says that it was tuned. */
function isTuned(model) {
	return whyTuned(model) !== void 0 || TUNED.test(model.path);
}
/** What trainers and people call the folders of models that were tuned, and of those that were not. */
const TUNED = /(^|\/)(outputs?|out|checkpoints?|runs?|(fine-?_?)?tuned)([-_.\d][^/]*)?(\/|$)/i, BASE = /(?<=^|[-_./])(base|pretrained|models?|foundation|original)(?=[-_./]|$)/gi;
function saysBase({ path }) {
	return baseWords(path) > 0;
}
function baseWords(path) {
	return path.match(BASE)?.length ?? 0;
}
/** What of a model's files says that it was tuned. */
function whyTuned({ kind, bases, trainer }) {
	let base = bases.find(({ name }) => name !== void 0);
	return base === void 0 ? trainer === void 0 ? kind === "adapter" ? "an adapter is tuned" : void 0 : `${trainer} is beside it` : `${base.file} names its base`;
}
/** Sorts the model first that is likelier a tuned one: by its name, its files, then by its time. */
function likelierTuned(a, b) {
	let signs = (model) => [
		+!saysBase(model),
		whyTuned(model) === void 0 ? 0 : 1,
		+!!TUNED.test(model.path),
		-baseWords(model.path),
		+!model.isStep,
		model.modified
	], [first, second] = [signs(a), signs(b)], at = first.findIndex((sign, index) => sign !== second[index]);
	return at === -1 ? 0 : second[at] - first[at];
}
function describeModel(model) {
	let why = whyTuned(model);
	return [
		model.kind === "adapter" ? "a PEFT adapter" : "a model with safetensors",
		...model.isStep ? ["one step of a training"] : [],
		...why === void 0 || model.kind === "adapter" && model.bases.length === 0 ? [] : [why],
		...why === void 0 && TUNED.test(model.path) ? ["its path says that it was tuned"] : [],
		...isTuned(model) ? [] : ["nothing says that it was tuned"]
	].join(", ");
}
/**
* The base of a checkpoint: what the checkpoint itself names, on this machine or on the Hub; where it
* names nothing, the other models of the folder.
*/
function basesFor({ models, folder }, checkpoint) {
	let model = models.find(({ path }) => resolve(folder, path) === resolve(folder, checkpoint)), others = models.filter((other) => other.kind === "model" && other !== model).toSorted((a, b) => likelierTuned(b, a));
	if (model !== void 0) {
		let here = baseIn(models, model, folder);
		if (here !== void 0) return onlyOne([{
			value: here.path,
			because: `${here.by.file} of the checkpoint names it`
		}]);
		let hub = model.bases.map(onHub).find((choice) => choice !== void 0);
		if (hub !== void 0) return onlyOne([hub]);
	}
	return onlyOne(others.map(({ path, isStep }) => ({
		value: path,
		because: isStep ? "a model of the folder, one step of a training" : "a model of the folder; the checkpoint does not name its base"
	})));
}
/**
* The base where the checkpoint is still to be chosen among these: what all of them leave no doubt of is
* settled with the choice, and undefined.
*/
function basesForAny(survey, checkpoints) {
	let findings = checkpoints.map((checkpoint) => basesFor(survey, checkpoint));
	if (!(findings.length > 0 && findings.every(({ one }) => one !== void 0))) return { choices: findings.flatMap((finding) => finding.choices).filter(isFirst) };
}
function isFirst({ value }, index, all) {
	return all.findIndex((other) => other.value === value) === index;
}
/** The model of the folder that another says it was tuned from, and what says so. */
function baseIn(models, model, folder) {
	let others = models.filter(({ path, kind }) => kind === "model" && path !== model.path);
	for (let by of model.bases) {
		if (by.name === void 0) continue;
		let paths = isAbsolute(by.name) ? [normalize(by.name)] : [join(folder, model.path, by.name), join(folder, by.name)], there = others.find(({ path }) => paths.includes(join(folder, path)));
		if (there !== void 0) return {
			path: there.path,
			by
		};
		let { name } = identify(by.name), alike = others.filter(({ path }) => identify(path).name === name && name !== "");
		if (alike.length === 1) return {
			path: alike[0].path,
			by
		};
	}
}
/** A base as a reference to the Hub, where what is recorded is an id and no path. */
function onHub(recorded) {
	if (recorded.name === void 0) return;
	let { owner, name, revision = recorded.revision } = identify(recorded.name);
	if (owner !== void 0) return {
		value: `hf://${owner}/${name}${revision === void 0 ? "" : `@${revision}`}`,
		because: `${recorded.file} of the checkpoint names it${revision === void 0 ? "; pin it with @<commit>" : ""}`
	};
}
const MEMBERS = /(^|[-_./:])(train|training|members?)([-_.:]|$)/i, NONMEMBERS = /(^|[-_./:])(held-?_?out|non-?_?members?|test|testing|valid|validation|val|dev|eval|evaluation)([-_.:]|$)/i;
/** Data for one side, told by names, which are all that a folder says of what was trained on. */
function dataFor(set, { data }, taken) {
	let records = data.filter(({ formats, reference }) => formats.length > 0 && reference !== taken), pattern = set === "members" ? MEMBERS : NONMEMBERS, word = set === "members" ? "trained on" : "held out", named = records.filter(({ reference }) => {
		let isNonmember = NONMEMBERS.test(reference);
		return set === "members" ? MEMBERS.test(reference) && !isNonmember : isNonmember;
	}), choices = (named.length > 0 ? named : records).map(({ reference, formats, files }) => ({
		value: reference,
		because: [
			`read as ${formats.join(" or ")}`,
			...files > 1 ? [`${files} files`] : [],
			...pattern.test(reference) ? [`its name says that it was ${word}`] : []
		].join(", ")
	}));
	return named.length === 1 ? onlyOne(choices) : { choices };
}
/** The one format that every one of the sets fits; several where the records leave it open. */
function formatsFor(survey, references) {
	let [first, ...others] = survey.data.filter(({ reference }) => references.includes(reference));
	return (first?.formats ?? []).filter((format) => others.every(({ formats }) => formats.includes(format)));
}
const PERSON = /^(subject|person|user|customer|client|patient|employee|member|account|author|speaker|student)(_?(id|uuid|no|nr|number|key|ref))?$/i;
/** Fields that by their name say whom a record is about. */
function subjectsIn(survey, references) {
	let [first, ...others] = survey.data.filter(({ reference }) => references.includes(reference));
	return onlyOne((first?.fields ?? []).filter((field) => PERSON.test(field) && others.every(({ fields }) => fields.includes(field))).map((value) => ({
		value,
		because: "a field of every record, by its name a person"
	})));
}
function onlyOne(choices) {
	return choices.length === 1 ? {
		one: choices[0],
		choices
	} : { choices };
}
// src/init/policy-text.ts
var import_dist = require_dist();
/** The text of a first policy: small, and each line with what it stands for. */
function policyText(answers) {
	let { checkpoint, base, members, nonmembers, format, split } = answers, { subject, trainOn, preset, schema } = answers;
	return `${[
		...schema === void 0 ? ["# For completion in your editor: `reticence schema config > config.schema.json`, and as the first line", "# # yaml-language-server: $schema=./config.schema.json"] : [`# yaml-language-server: $schema=${schema}`],
		"# What is audited and how it is judged; docs/policy.md of Reticence explains every key.",
		"version: 1",
		"# An older release of Reticence refuses this policy, and names this one.",
		`requires: ${VERSION}`,
		"",
		"# The fine-tuned model, and the model that it was tuned from. Paths start at this file.",
		`checkpoint: ${scalar(checkpoint)}`,
		`base: ${scalar(base)}`,
		"",
		"data:",
		...format === void 0 ? [] : [`  format: ${scalar(format)}`],
		"  # Records that were trained on.",
		`  members: ${list(members)}`,
		...nonmembers.length > 0 ? ["  # Records of the same distribution, held out at random and never trained on.", `  nonmembers: ${list(nonmembers)}`] : [
			"  # Without held-out records membership inference is invalid, and the audit cannot pass. Hold records",
			"  # out at random before training, train without them, and name them here:",
			"  # nonmembers: data/heldout.jsonl"
		],
		...split === void 0 ? [] : ["  # How they were split; an audit refuses other files.", `  split: ${scalar(split)}`],
		...subject === void 0 ? ["  # subject: customer_id  # the field that says whom a record is about, if there is one"] : ["  # The field that says whom a record is about: records of one person are not independent.", `  subject: ${scalar(subject)}`],
		...trainOn === void 0 ? [] : [`  # ${trainOn.because}.`, `  train_on: ${scalar(trainOn.value)}`],
		"",
		"# Which records are sampled, and in which order: the same seed, the same report.",
		"seed: 7",
		"",
		"gate:",
		"  # Rules to start from: strict, standard, report-only or none.",
		`  preset: ${scalar(preset)}`,
		"",
		"# Keeps the figures of every audit, so that rules can compare with earlier ones and trends show.",
		"# history: {path: history}"
	].join("\n")}\n`;
}
function list(values) {
	return values.length === 1 ? scalar(values[0]) : `[${values.map(scalar).join(", ")}]`;
}
/** A text as YAML on one line; in quotes where it would be read as something else. */
function scalar(text) {
	return /^[\w./][\w./:@+-]*$/.test(text) && (0, import_dist.stringify)(text).trim() === text ? text : JSON.stringify(text);
}
// src/init/survey.ts
/** Levels of folders, and entries of them all, that are looked at; whatever lies beyond is counted. */
const MOST_ENTRIES = 2e4, PASSED_OVER = /* @__PURE__ */ new Set([
	"node_modules",
	"venv",
	"__pycache__",
	"site-packages",
	SIGNALS
]);
/**
* Looks through a folder for models and data without loading or running any of it. Hidden folders,
* environments and the signals of audits are passed over; links to folders are followed, once each.
* Throws PolicyError if the folder cannot be read.
*/
async function surveyFolder(folder) {
	let survey = {
		folder,
		models: [],
		data: [],
		notes: []
	}, seen = /* @__PURE__ */ new Set(), entries = 0, deeper = 0, visit = async (path, depth) => {
		let here = await realpath(path);
		if (seen.has(here)) return;
		seen.add(here);
		let names = (await readdir(path)).sort();
		entries += names.length;
		let files = [], folders = [];
		for (let name of names.slice(0, Math.max(0, MOST_ENTRIES - entries + names.length))) {
			if (name.startsWith(".")) continue;
			let about = await stat(join(path, name)).catch(() => void 0);
			about?.isFile() ? files.push(name) : about?.isDirectory() && !PASSED_OVER.has(name) && folders.push(name);
		}
		let place = slashed$1(relative(folder, path));
		isModelFolder(files) ? await addModel(survey, path, place, files) : await addData(survey, path, place, files);
		for (let name of folders) depth >= 5 || entries >= MOST_ENTRIES ? deeper++ : await visit(join(path, name), depth + 1).catch(() => void 0);
	};
	try {
		await visit(folder, 0);
	} catch (error) {
		let { code } = error;
		throw new PolicyError("init-folder", code === "ENOENT" ? "there is no such folder. Name the one that holds your checkpoint and data." : `the folder cannot be read (${code ?? "unknown"}).`, { location: { file: folder } });
	}
	return deeper > 0 && survey.notes.push(`not looked into: ${deeper} ${deeper === 1 ? "folder" : "folders"} more than 5 levels down or behind ${MOST_ENTRIES.toLocaleString("en")} entries; name what is there with a flag`), survey;
}
/** Programs have a config.json as well; a model has weights beside it. */
function isModelFolder(files) {
	return (files.includes("config.json") || files.includes("adapter_config.json")) && files.some((name) => isSafetensors(name) || isExecutableFormat(name));
}
/** What trainers leave beside the weights that they wrote. */
const TRAINER_FILES = [
	"training_args.bin",
	"training_args.json",
	"trainer_state.json"
];
async function addModel(survey, path, place, files) {
	let kind = files.includes("adapter_config.json") ? "adapter" : "model", shown = place === "" ? "." : `./${place}`;
	if (!files.some(isSafetensors)) {
		survey.notes.push(`${shown} is not offered: it holds no safetensors, and other weights can run code when they are loaded`);
		return;
	}
	let weights = files.filter(isSafetensors), times = await Promise.all(weights.map((name) => stat(join(path, name)))), trainer = TRAINER_FILES.find((name) => files.includes(name));
	survey.models.push({
		path: shown,
		kind,
		bases: await recordedBases(path, kind),
		isStep: /(^|\/)checkpoint-\d+$/.test(place),
		...trainer === void 0 ? {} : { trainer },
		modified: largestOf(times.map(({ mtimeMs }) => mtimeMs))
	});
}
async function addData(survey, path, place, files) {
	let data = files.filter((name) => dataKindOf(name) !== void 0), groups = Map.groupBy(data, (name) => /[-_.]\d+-of-\d+\./.test(name) ? `${place === "" ? "." : place}:${splitOf$1(name)}` : below(place, name));
	for (let [reference, names] of groups) {
		let formats, fields, sources = names.map((name) => ({
			path: join(path, name),
			...dataKindOf(name)
		}));
		for (let file of sources) {
			let records = await firstRecords(file, 20).catch(() => []);
			for (let { kinds } of records) {
				let own = formatsOf(kinds);
				formats = formats === void 0 ? own : formats.filter((one) => own.includes(one));
				let scalars = [...kinds.keys()].filter((field) => !NEVER_PERSON.has(kinds.get(field)));
				fields = fields === void 0 ? scalars : fields.filter((one) => scalars.includes(one));
			}
		}
		formats !== void 0 && survey.data.push({
			reference,
			files: names.length,
			sources,
			formats,
			fields: fields ?? []
		});
	}
}
const NEVER_PERSON = /* @__PURE__ */ new Set(["messages", "sharegpt"]);
function below(place, name) {
	return place === "" ? name : `${place}/${name}`;
}
function slashed$1(path) {
	return path.split(sep).join("/");
}
/** Finds the repository that a folder is in, and what says where it is hosted. */
async function forgeOf(folder) {
	let root = await repositoryOf(folder) ?? folder, ci = [], remotes = await readFile(join(root, ".git", "config"), "utf8").catch(() => ""), has = async (name) => await stat(join(root, name)).catch(() => void 0) != null;
	return await has(".github") ? ci.push({
		value: "github",
		because: ".github is there"
	}) : /^\s*url\s*=.*[@/.]github\./m.test(remotes) && ci.push({
		value: "github",
		because: "a remote of the repository is on GitHub"
	}), await has(".gitlab-ci.yml") ? ci.push({
		value: "gitlab",
		because: ".gitlab-ci.yml is there"
	}) : /^\s*url\s*=.*[@/.]gitlab\./m.test(remotes) && ci.push({
		value: "gitlab",
		because: "a remote of the repository is on GitLab"
	}), {
		root,
		ci
	};
}
async function repositoryOf(folder) {
	for (let path = folder;; path = join(path, "..")) {
		if (await stat(join(path, ".git")).catch(() => void 0) !== void 0) return path;
		if (join(path, "..") === path) return;
	}
}
/**
* The gate on a pull request, as a workflow of GitHub Actions: examples/workflows/pull-request.yml
* for one policy, which a test holds it against. `policy`: its path from the root of the repository;
* `pin`: the release that it uses, where this program knows its own.
*/
function githubWorkflow(policy, pin) {
	let expression = (text) => `\${{ ${text} }}`;
	return `# The privacy gate on a pull request. Require the check "gate" in the branch's ruleset, not "audit":
# a skipped job counts as a success, and the audit of a fork's pull request is skipped.
#
${pin === void 0 ? "# RELEASE_COMMIT stands for the full commit SHA of a release of Reticence; its release page names it.\n" : ""}# The runner is a machine of yours with the labels self-hosted and gpu (docs/operations.md), and the
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
        uses: reticence/reticence@${pin === void 0 ? "RELEASE_COMMIT" : `${pin.commit} # ${pin.tag}`}
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
function gitlabJob(policy) {
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
function inYaml(text) {
	return /^[\w./-]+$/.test(text) && (0, import_dist.stringify)(text).trim() === text ? text : JSON.stringify(text);
}
// src/init/index.ts
const POLICY_FILE = "reticence.yml", PRESETS_OFFERED = [
	"standard",
	"strict",
	"report-only"
], CI = [
	"github",
	"gitlab",
	"none"
];
/**
* Drafts a policy, and a job for continuous integration, from what is in a folder, what the command
* line says and what is answered. Writes nothing; the draft has been read by the policy's own
* loader. Throws PolicyError for a file that is there already, a question without an answer, and
* answers that make no policy.
*/
async function draftInit(where, given, answerer) {
	let folder = resolve(where);
	await refuseExisting(join(folder, POLICY_FILE));
	let survey = await surveyFolder(folder), forge = await forgeOf(folder), settled = [], open = [], ask = async (flag, text, finding, more = {}) => {
		let { optional = !1, advice = "" } = more;
		try {
			let question = {
				flag,
				text,
				finding,
				onCommandLine,
				optional,
				advice
			}, found = await answerer.answer(question);
			return settled.push(lineOf(flag, found)), found?.value;
		} catch (error) {
			if (!(error instanceof Unanswered)) throw error;
			open.push(error);
			return;
		}
	}, onCommandLine = (value) => survey.models.some(({ path }) => path === value) || survey.data.some(({ reference }) => reference === value) ? slashed(relative(process.cwd(), join(folder, value))) || "." : value, flagged = (flag, value) => (settled.push(lineOf(flag, {
		value,
		because: `--${flag}`
	})), value), job = await jobFile(forge, given.ci === void 0 ? await ask("ci", "Where does the gate run?", ciFinding(forge)) ?? "none" : flagged("ci", given.ci), policyPath(forge, folder));
	job !== void 0 && await refuseExisting(job.path);
	let checkpoint = given.checkpoint === void 0 ? await ask("checkpoint", "Which checkpoint is audited?", checkpointsIn(survey), { advice: "A checkpoint is a folder with safetensors, or a PEFT adapter." }) : flagged("checkpoint", fromPolicy(given.checkpoint, folder, "model"));
	given.checkpoint !== void 0 && await refuseMissing("checkpoint", checkpoint, folder);
	let base = await baseOf(checkpoint, open.at(-1)?.choices ?? []), members = await setOf("members", "Which records was it trained on?"), nonmembers = await setOf("nonmembers", "Which records were held out?", members.found[0]), split = await splitOf(folder, members.found, nonmembers.found);
	split !== void 0 && settled.push(lineOf("split", split));
	let possible = [...members.possible, ...nonmembers.possible], formats = formatsFor(survey, possible), format = await formatOf(), subjects = subjectsIn(survey, possible), subject = given.subject === void 0 ? await ask("subject", "Which field says whom a record is about?", subjects, { optional: !0 }) : flagged("subject", given.subject), preset = given.preset === void 0 ? await ask("preset", "How strict is the gate?", {
		one: {
			value: "standard",
			because: "the default"
		},
		choices: PRESETS_OFFERED.map((value) => ({
			value,
			because: value === "standard" ? "the default" : "docs/policy.md lists its rules"
		}))
	}) : flagged("preset", given.preset);
	if (open.length > 0 || checkpoint === void 0 || base === void 0) throw await answerer.confirm([POLICY_FILE]).catch((error) => {
		if (!(error instanceof Unanswered)) throw error;
		open.push(error);
	}), open.length === 1 ? open[0] : new SeveralErrors(open);
	subject !== void 0 && subject !== "none" && await refuseAbsentSubject(subject, survey, {
		members: members.found,
		nonmembers: nonmembers.found
	});
	let trainOn = await trainOnOf(survey, checkpoint, format);
	trainOn !== void 0 && settled.push(lineOf("train_on", trainOn));
	let schema = await schemaFrom(folder), answers = {
		checkpoint,
		base,
		members: members.found,
		nonmembers: nonmembers.found,
		...format === void 0 ? {} : { format },
		...split === void 0 ? {} : { split: split.value },
		...subject === void 0 || subject === "none" ? {} : { subject },
		...trainOn === void 0 ? {} : { trainOn },
		preset,
		...schema === void 0 ? {} : { schema }
	}, text = policyText(answers);
	return checkPolicy(folder, text, answers), {
		files: [[join(folder, POLICY_FILE), text], ...job === void 0 ? [] : [[job.path, job.text]]],
		settled,
		notes: [
			...survey.notes,
			...nonmembers.found.length > 0 ? [] : ["there are no held-out records, so membership inference is invalid and the audit cannot pass. Hold records out at random before training (`reticence split DATA --by COLUMN`), train without them, and name them as `data.nonmembers`"],
			...job?.notes ?? []
		]
	};
	async function setOf(set, text, taken) {
		let optional = set === "nonmembers", asked = given[set];
		if (asked.length > 0) {
			let references = asked.filter((one) => !(optional && one === "none")).map((one) => fromPolicy(one, folder, "data"));
			flagged(set, references.join(", ") || "none");
			for (let reference of references) await refuseMissing(set, reference, folder);
			return {
				found: references,
				possible: references
			};
		}
		let before = open.at(-1), value = await ask(set, text, dataFor(set, survey, taken), {
			optional,
			advice: "Records are jsonl, json, csv, tsv, parquet or arrow files."
		});
		if (value === void 0) {
			let last = open.at(-1);
			return {
				found: [],
				possible: last === before ? [] : last.choices.map((choice) => choice.value)
			};
		}
		return {
			found: [value],
			possible: [value]
		};
	}
	async function baseOf(checkpoint, candidates) {
		if (given.base !== void 0) {
			let base = flagged("base", fromPolicy(given.base, folder, "model"));
			return await refuseMissing("base", base, folder), base;
		}
		let finding = checkpoint === void 0 ? basesForAny(survey, candidates.map(({ value }) => value)) : basesFor(survey, checkpoint);
		if (finding === void 0) return;
		let model = survey.models.find(({ path }) => path === checkpoint), isAssumed = given.checkpoint === void 0 && model !== void 0 && !isTuned(model);
		return await ask("base", "Which model was it tuned from?", finding, { advice: isAssumed ? `${onCommandLine(model.path)} was taken for the checkpoint: it is the only model here, and nothing says that it was tuned. If it is the base, name it with --base and the checkpoint with --checkpoint; else give a folder, or hf://org/name@<commit>.` : `${checkpoint === void 0 ? "" : "The checkpoint does not name its base: "}give a folder, or hf://org/name@<commit>.` });
	}
	async function formatOf() {
		if (given.format !== void 0) return flagged("format", given.format);
		if (formats.length !== 0) return await ask("format", "As what are the records read?", {
			choices: formats.map((value) => ({
				value,
				because: "the first records fit it"
			})),
			...formats.length === 1 ? { one: {
				value: formats[0],
				because: "the first records fit it and no other"
			} } : {}
		});
	}
}
/** Throws SourceError where a local path of the command line is not there. */
async function refuseMissing(flag, reference, folder) {
	if (!isLocal(reference)) return;
	let path = localPath(reference, folder);
	if (await isFile(path)) return;
	let shown = relative(process.cwd(), path);
	throw new SourceError("source-missing", `does not exist.${await nearPathHint(shown)}`, { location: { file: `--${flag} ${shown}` } });
}
/** How much of the data is read for a field; what lies beyond, the plan reads. */
const READING = {
	bytes: 2 * 1024 ** 3,
	seconds: 30
};
/** Throws PolicyError where no record of a set has the field that names the person. */
async function refuseAbsentSubject(subject, survey, sets) {
	for (let [set, references] of Object.entries(sets)) {
		let files = references.flatMap((reference) => filesOf(reference, survey));
		if (!(files.length === 0 || await hasField(files, subject))) throw new PolicyError("init-subject", `no record of the ${set} has the field ${JSON.stringify(subject)}.${fieldHint(subject, await fieldsOf(files))} Nothing is written.`, { location: { file: `--subject ${subject}` } });
	}
}
function filesOf(reference, { data, folder }) {
	let seen = data.find((one) => one.reference === reference);
	if (seen !== void 0) return seen.sources;
	if (!isLocal(reference)) return [];
	let path = localPath(reference, folder), kind = dataKindOf(path);
	return kind === void 0 ? [] : [{
		path,
		...kind
	}];
}
/** Whether some record has a field, or whether that cannot be told here. */
async function hasField(files, field) {
	let limit = new ReadingLimit(READING);
	for (let file of files) {
		let survey = await surveyFile(file, {
			required: [],
			optional: [field]
		}, {
			broken: () => {},
			limit
		}).catch(() => void 0);
		if (survey === void 0 || survey.cut || survey.present.has(field)) return !0;
	}
	return !1;
}
/** Writes a draft: all of its files, or none. Throws PolicyError. */
async function writeDraft({ files }) {
	try {
		await writeNew(files);
	} catch (error) {
		let { code, path } = error;
		throw code === void 0 || !/^E[A-Z]+$/.test(code) ? error : code === "EEXIST" && path !== void 0 ? exists(path) : new PolicyError("init-unwritable", `the files cannot be written (${code}).`, { location: { file: path ?? files[0][0] } });
	}
}
/** The manifest beside the data that describes both of these files; undefined if there is none. */
async function splitOf(folder, members, nonmembers) {
	let [own, held] = [members[0], nonmembers[0]];
	if (own === void 0 || held === void 0 || members.length + nonmembers.length > 2 || !isLocal(own) || !isLocal(held)) return;
	let value = slashed(join(dirname(own), SPLIT_MANIFEST)), text = await readFile(resolve(folder, value), "utf8").catch(() => ""), manifest = parseManifest(text), isOfIt = (file, side) => basename(file) === manifest?.[side].file && dirname(file) === dirname(own);
	if (isOfIt(own, "members") && isOfIt(held, "nonmembers")) return {
		value,
		because: "the split that both files are of"
	};
}
function lineOf(what, choice) {
	return choice === void 0 ? `${what.padEnd(10)}  none` : `${what.padEnd(10)}  ${choice.value}  (${choice.because})`;
}
function ciFinding({ ci }) {
	let none = {
		value: "none",
		because: "no file for continuous integration"
	}, others = CI.filter((one) => one !== "none" && !ci.some(({ value }) => value === one)), choices = [
		...ci,
		...others.map((value) => ({
			value,
			because: "nothing here says so"
		})),
		none
	];
	return ci.length === 1 ? {
		one: ci[0],
		choices
	} : ci.length > 1 ? { choices } : {
		one: {
			value: "none",
			because: "nothing here says GitHub or GitLab; --ci writes a job"
		},
		choices
	};
}
/** The job's file and text; undefined where none is wanted. */
async function jobFile({ root }, ci, policy) {
	if (ci === "github") {
		let pin = await ownPin();
		return {
			path: join(root, ".github", "workflows", "privacy.yml"),
			text: githubWorkflow(policy, pin),
			notes: pin === void 0 ? ["the workflow uses reticence/reticence@RELEASE_COMMIT: replace RELEASE_COMMIT by the full commit of a release"] : []
		};
	}
	if (ci !== "gitlab") return;
	let main = join(root, ".gitlab-ci.yml"), isThere = await isFile(main), name = ".gitlab-ci.reticence.yml";
	return {
		path: isThere ? join(root, name) : main,
		text: gitlabJob(policy),
		notes: [...isThere ? [`add \`include: [{local: ${name}}]\` to .gitlab-ci.yml`] : [], "set the variable RETICENCE_IMAGE of the project to an image with the probe and the command `reticence` (docs/gitlab.md)"]
	};
}
function policyPath({ root }, folder) {
	return slashed(relative(root, join(folder, POLICY_FILE)));
}
/** A reference of the command line as the policy in `folder` writes it. */
function fromPolicy(reference, folder, what) {
	if (!isLocal(reference) || reference.startsWith("file:") || isAbsolute(reference)) return reference;
	let path = slashed(relative(folder, resolve(reference))) || ".";
	return what === "data" || path === "." || path.startsWith("..") ? path : `./${path}`;
}
/** What the trainer's settings say beyond the default; see `withTraining` for why only more. */
async function trainOnOf({ folder }, checkpoint, format) {
	if (format === void 0 || format === "text" || !isLocal(checkpoint)) return;
	let known = format, { learnt, preference } = await recordedTraining(resolve(folder, checkpoint), known);
	if (preference !== void 0 && isPreference(known)) return {
		value: "both",
		because: `${preference.file} beside the checkpoint names a method that learns from both answers (${preference.because})`
	};
	let all = learnt.find((one) => one.learnt === "all");
	return all === void 0 ? void 0 : {
		value: "all",
		because: `${all.file} beside the checkpoint says that training learned the prompts, too (${all.because})`
	};
}
/** Where an editor finds the schema, seen from the policy. */
async function schemaFrom(folder) {
	for (let path of ["config.schema.json", "node_modules/reticence/schema/config.schema.json"]) if (await isFile(join(folder, path))) return `./${path}`;
}
/** Reads the text as an audit would. Throws PolicyError for answers that make no policy. */
function checkPolicy(folder, text, answers) {
	let document = new PolicyDocument({
		file: POLICY_FILE,
		text,
		directory: folder
	}), { policy } = composePolicy({
		audited: document,
		judging: document
	}), [{ data }] = policy.audits, read = [
		policy.checkpoint,
		policy.base,
		data.members,
		data.nonmembers,
		data.subject
	], { checkpoint, base, members, nonmembers, subject } = answers, meant = [
		checkpoint,
		base,
		members,
		nonmembers,
		subject
	];
	if (JSON.stringify(read) !== JSON.stringify(meant)) throw new InternalError("the drafted policy does not say what was answered.");
}
async function refuseExisting(path) {
	if (await isFile(path)) throw exists(path);
}
async function isFile(path) {
	return await access(path).then(() => !0, () => !1);
}
function exists(path) {
	return new PolicyError("init-exists", "this file is there already, and init overwrites nothing. Edit it, or move it away and run init again.", { location: { file: relative(process.cwd(), path) || path } });
}
function slashed(path) {
	return path.split(sep).join("/");
}
// src/cli/commands/init.ts
const initCommand = {
	name: "init",
	usage: "[FOLDER]",
	summary: "Write a first policy, and a workflow, from what is in a folder; then plan it.",
	details: "Looks for checkpoints, the base that one names, data files with their format, the field that\nnames a person, and the trainer's settings. Asks on a terminal what is in doubt; without one,\nwhatever is in doubt needs its flag. Writes reticence.yml into FOLDER (default: the working\ndirectory) and, where the gate runs on GitHub or GitLab, a job into the repository. Overwrites\nnothing, loads no model. Paths given here start at the working directory. Exit codes: 0 written\nand plan accepts it, 2 nothing written, or plan refuses what was written.",
	options: {
		checkpoint: {
			type: "string",
			value: "REF",
			help: "The fine-tuned model: a path, hf://…"
		},
		base: {
			type: "string",
			value: "REF",
			help: "The model that it was tuned from."
		},
		members: {
			type: "string",
			multiple: !0,
			value: "REF",
			help: "Records that were trained on. Repeatable."
		},
		nonmembers: {
			type: "string",
			multiple: !0,
			value: "REF",
			help: "Records that were held out, or none. Repeatable."
		},
		format: {
			type: "string",
			value: "FORMAT",
			help: `${Object.keys(FORMATS).join(", ")}.`
		},
		subject: {
			type: "string",
			value: "FIELD",
			help: "Field that names the person, or none."
		},
		preset: {
			type: "string",
			value: "PRESET",
			help: `${PRESETS_OFFERED.join(", ")}.`
		},
		ci: {
			type: "string",
			value: "WHERE",
			help: `${CI.join(", ")}.`
		},
		yes: {
			type: "boolean",
			help: "Ask only what is in doubt, and write without asking."
		}
	},
	arity: [0, 1],
	async run(invocation) {
		let { arguments: [folder = "."], option, options, flag } = invocation;
		refuseOther(invocation, "ci", CI), refuseOther(invocation, "preset", PRESETS_OFFERED), refuseOther(invocation, "format", Object.keys(FORMATS));
		let yes = flag("yes"), answerer = process.stdin.isTTY === !0 && process.stdout.isTTY === !0 ? await onTerminal(yes) : withoutTerminal(yes), draft = await draftInit(folder, {
			checkpoint: option("checkpoint"),
			base: option("base"),
			members: options("members"),
			nonmembers: options("nonmembers"),
			format: option("format"),
			subject: option("subject"),
			preset: option("preset"),
			ci: option("ci")
		}, answerer);
		print(["Found", ...draft.settled.map((line) => `  ${line}`)].join("\n")), draft.notes.length > 0 && print(draft.notes.map((line) => `\nnote: ${line}.`).join(""));
		let names = draft.files.map(([path]) => relative(process.cwd(), path));
		if (!await answerer.confirm(names)) return tell("Nothing is written."), 2;
		await writeDraft(draft), print([
			"",
			...names.map((name) => `wrote ${name}`),
			""
		].join("\n"));
		let refused = () => tell("The files are written, but an audit cannot run as it is.");
		try {
			let exitCode = await showPlan(names[0], [], DEFAULT_OUT);
			return exitCode !== 0 && refused(), exitCode;
		} catch (error) {
			throw refused(), error;
		}
	}
};
function refuseOther({ option }, name, known) {
	let given = option(name);
	if (!(given === void 0 || known.includes(given))) throw new PolicyError("usage", `--${name} is one of ${known.join(", ")}, not ${JSON.stringify(given)}.${suggest(given, known)}`);
}
export { initCommand as t };
