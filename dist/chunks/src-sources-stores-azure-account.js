import { l as SourceError } from "./src-base-errors.js";
// src/sources/stores/azure-account.ts
/**
* An account with what the variables of the Azure command line say of it: keys, signatures and
* addresses hold for the account that they belong to, and no other that a policy names. Throws
* SourceError for a variable that cannot be read.
*/
function accountOf(name, env) {
	let settings = settingsOf(env);
	if (settings.account !== name) return {
		name,
		endpoint: `https://${name}.blob.core.windows.net`,
		own: !1
	};
	let { endpoint, suffix, key, sas } = settings;
	if (endpoint !== void 0 && !(URL.canParse(endpoint) && /^https?:/.test(endpoint))) throw invalid("AZURE_STORAGE_SERVICE_ENDPOINT", "an address, https://…");
	if (key !== void 0 && !/^[A-Za-z0-9+/]{20,}={0,2}$/.test(key)) throw invalid("AZURE_STORAGE_KEY", "a key in Base64");
	return {
		name,
		endpoint: (endpoint ?? `https://${name}.blob.${suffix}`).replace(/\/+$/, ""),
		own: endpoint !== void 0,
		...key === void 0 ? {} : { key: Buffer.from(key, "base64") },
		...key !== void 0 || sas === void 0 ? {} : { sas: sas.replace(/^\?/, "") }
	};
}
/** A connection string comes first, as it does for the Azure command line. */
function settingsOf(env) {
	let text = env.AZURE_STORAGE_CONNECTION_STRING;
	if (!text) return {
		account: env.AZURE_STORAGE_ACCOUNT || void 0,
		endpoint: env.AZURE_STORAGE_SERVICE_ENDPOINT || void 0,
		suffix: "core.windows.net",
		key: env.AZURE_STORAGE_KEY || void 0,
		sas: env.AZURE_STORAGE_SAS_TOKEN || void 0
	};
	let parts = new Map(text.split(";").flatMap((part) => {
		let equals = part.indexOf("=");
		return equals < 0 ? [] : [[part.slice(0, equals).trim(), part.slice(equals + 1).trim()]];
	})), endpoint = parts.get("BlobEndpoint") || void 0, named = /^https?:\/\/([a-z0-9]{3,24})\.blob\./.exec(endpoint ?? "")?.[1];
	return {
		account: parts.get("AccountName") || env.AZURE_STORAGE_ACCOUNT || named,
		endpoint,
		suffix: parts.get("EndpointSuffix") || "core.windows.net",
		key: parts.get("AccountKey") || void 0,
		sas: parts.get("SharedAccessSignature") || void 0
	};
}
/** The value is left out: it may be a secret. */
function invalid(name, form) {
	return new SourceError("variable-invalid", `${name}, or its part of AZURE_STORAGE_CONNECTION_STRING, is not ${form}.`);
}
export { accountOf as t };
