import { t as require_fastest_levenshtein } from "./fastest-levenshtein-mod.js";
// src/base/near.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** The known name that a misspelt one is near to, by edit distance; undefined if none is. */
function nearName(given, known) {
	if (known.length === 0) return;
	let nearest = (0, import_fastest_levenshtein.closest)(given, known), most = Math.max(2, Math.floor(nearest.length / 3));
	return (0, import_fastest_levenshtein.distance)(given, nearest) <= most ? nearest : void 0;
}
/**
* The known name that differs from the given one by a slip of the keyboard: a letter too many, too
* few or wrong, two letters swapped, or capitals and strokes; two such letters in a long name. Stricter
* than `nearName`, for names that may be anything else.
*/
function slippedName(given, known) {
	let word = squeezed(given);
	return known.find((name) => {
		let meant = squeezed(name);
		return word === meant || isSwapped(word, meant) || (0, import_fastest_levenshtein.distance)(word, meant) <= (meant.length < 10 ? 1 : 2);
	});
}
/** A name without capitals and strokes. */
function squeezed(text) {
	return text.toLowerCase().replace(/[-_ ]/g, "");
}
function isSwapped(given, meant) {
	let at = [...given].findIndex((letter, index) => letter !== meant[index]), swapped = `${meant.slice(0, at)}${meant[at + 1] ?? ""}${meant[at] ?? ""}${meant.slice(at + 2)}`;
	return at !== -1 && given === swapped;
}
// src/config/everyday.ts
/** What people call a value, by the name that a policy has for it. */
const EVERYDAY = {
	"mia.auc": [
		"roc_auc",
		"auroc",
		"mia",
		"membership_auc"
	],
	"mia.tpr_at_fpr": [
		"tpr",
		"tpr@fpr",
		"tpr_at_1_fpr",
		"tpr_at_low_fpr",
		"recall_at_fpr"
	],
	"pii.extraction_rate": [
		"extraction",
		"pii",
		"leak_rate",
		"leakage"
	],
	"canary.exposure": ["canaries"],
	email: [
		"mail",
		"e-mail",
		"email_address"
	],
	phone: [
		"telephone",
		"tel",
		"phone_number",
		"mobile",
		"cell"
	],
	credit_card: [
		"card",
		"cc",
		"card_number",
		"credit_card_number",
		"creditcards",
		"pan"
	],
	iban: [
		"bank_account",
		"iban_code",
		"account_number"
	],
	us_ssn: [
		"ssn",
		"social_security",
		"social_security_number"
	],
	national_id: [
		"passport",
		"id_card",
		"id_number",
		"national_identifier",
		"nhs_number"
	],
	ip_address: [
		"ip",
		"ipv4",
		"ipv6"
	],
	crypto: [
		"wallet",
		"bitcoin",
		"btc",
		"crypto_wallet"
	],
	url: [
		"link",
		"website",
		"web_address"
	],
	secret: [
		"password",
		"api_key",
		"token",
		"key",
		"credential",
		"credentials",
		"secrets"
	],
	date_of_birth: [
		"dob",
		"birthday",
		"birthdate",
		"birth_date"
	],
	person: [
		"name",
		"names",
		"full_name",
		"people",
		"person_name"
	],
	standard: [
		"default",
		"normal",
		"medium"
	],
	strict: [
		"high",
		"strong",
		"strictest"
	],
	"report-only": [
		"report",
		"warn",
		"audit-only",
		"dry-run",
		"observe"
	],
	text: [
		"plain",
		"raw",
		"pretraining",
		"completion-only"
	],
	"prompt-completion": [
		"completion",
		"prompt",
		"pairs",
		"qa"
	],
	instruct: [
		"alpaca",
		"instruction",
		"instructions"
	],
	chat: [
		"messages",
		"openai",
		"chatml",
		"conversation",
		"conversational"
	],
	sharegpt: [
		"conversations",
		"vicuna",
		"share-gpt"
	],
	preference: [
		"dpo",
		"chosen-rejected",
		"rlhf"
	],
	docker: ["container", "podman"],
	process: [
		"local",
		"python",
		"venv",
		"native"
	],
	cuda: [
		"gpu",
		"nvidia",
		"rocm",
		"hip",
		"amd"
	],
	mps: [
		"metal",
		"apple",
		"mac"
	],
	cpu: ["processor", "host"],
	float32: [
		"fp32",
		"float",
		"f32",
		"single"
	],
	bfloat16: ["bf16", "bfloat"],
	float16: [
		"fp16",
		"half",
		"f16"
	],
	completions: [
		"assistant",
		"answers",
		"responses",
		"output"
	],
	all: [
		"everything",
		"full",
		"whole"
	],
	loss: [
		"perplexity",
		"ppl",
		"nll"
	],
	"min-k++": [
		"minkpp",
		"min_k_plus_plus",
		"mink++"
	],
	"min-k": ["mink", "min_k_prob"],
	reference: ["ref", "calibrated"]
};
// src/config/suggest.ts
/** ` Did you mean "x"?` when a known name is near or has that everyday name, else the known names. */
function suggest(given, known) {
	if (known.length === 0) return "";
	let everyday = everydayName(given, known), meant = everyday === void 0 ? namedWithin(given, known) : [everyday];
	if (meant.length > 0) return ` Did you mean ${meant.map((name) => `"${name}"`).join(" or ")}?`;
	let near = nearName(given, known);
	return near === void 0 ? ` Known: ${known.join(", ")}.` : ` Did you mean "${near}"?`;
}
/** The one of the known names that people call so. */
function everydayName(given, known) {
	let word = squeezed(given);
	return known.find((name) => Object.hasOwn(EVERYDAY, name) && EVERYDAY[name].some((other) => squeezed(other) === word));
}
/** The known names that end as given behind a dot, or that differ in case and strokes alone. */
function namedWithin(given, known) {
	let word = squeezed(given);
	if (word === "") return [];
	let same = known.filter((name) => squeezed(name) === word);
	return same.length > 0 ? same.slice(0, 1) : known.filter((name) => squeezed(name.split(".").at(-1)) === word);
}
/** ` Did you mean 0.05 (5 %)?` for a percentage where a share belongs. */
function suggestShare(given) {
	return given > 1 && given <= 100 ? ` Did you mean ${Number((given / 100).toPrecision(6))} (${given} %)?` : "";
}
/** What an AUC may be bounded by: one of 0.5 tells nothing apart, and shares are not its unit. */
const AUC_EXAMPLES = {
	max: .65,
	min: .35
};
/**
* ` Did you mean 0.65?` for a percentage as a bound of an AUC. A coin flip has 0.5, so that a max is
* above it; only a min of a tested weakness is below.
*/
function suggestAuc(given, bound) {
	let meant = Number((given / 100).toPrecision(6));
	return given > 1 && given < 100 && (bound === "min" || meant > .5) ? ` Did you mean ${meant}?` : ` A coin flip has an AUC of 0.5: write a number ${bound === "max" ? "between 0.5 and 1" : "between 0 and 1"}, such as ${AUC_EXAMPLES[bound]}.`;
}
export { nearName as a, suggestShare as i, suggest as n, slippedName as o, suggestAuc as r, squeezed as s, everydayName as t };
