import { SourceError } from "../../base/errors.ts";

/** How a storage account is reached. Without key and signature, a token of Entra ID is used. */
export interface AzureAccount {
  name: string;
  /** Address of its blobs, without a trailing slash. */
  endpoint: string;
  /** Whether the environment names the address, so that it may be on this machine. */
  own: boolean;
  key?: Buffer;
  /** Query of a shared access signature. */
  sas?: string;
}

/**
 * An account with what the variables of the Azure command line say of it: keys, signatures and
 * addresses hold for the account that they belong to, and no other that a policy names. Throws
 * SourceError for a variable that cannot be read.
 */
export function accountOf(name: string, env: NodeJS.ProcessEnv): AzureAccount {
  const settings = settingsOf(env);
  if (settings.account !== name) {
    return { name, endpoint: `https://${name}.blob.core.windows.net`, own: false };
  }
  const { endpoint, suffix, key, sas } = settings;
  if (endpoint !== undefined && !(URL.canParse(endpoint) && /^https?:/.test(endpoint))) {
    throw invalid("AZURE_STORAGE_SERVICE_ENDPOINT", "an address, https://…");
  }
  if (key !== undefined && !/^[A-Za-z0-9+/]{20,}={0,2}$/.test(key)) {
    throw invalid("AZURE_STORAGE_KEY", "a key in Base64");
  }
  return {
    name,
    endpoint: (endpoint ?? `https://${name}.blob.${suffix}`).replace(/\/+$/, ""),
    own: endpoint !== undefined,
    ...(key === undefined ? {} : { key: Buffer.from(key, "base64") }),
    ...(key !== undefined || sas === undefined ? {} : { sas: sas.replace(/^\?/, "") }),
  };
}

interface Settings {
  account: string | undefined;
  endpoint: string | undefined;
  suffix: string;
  key: string | undefined;
  sas: string | undefined;
}

/** A connection string comes first, as it does for the Azure command line. */
function settingsOf(env: NodeJS.ProcessEnv): Settings {
  const text = env.AZURE_STORAGE_CONNECTION_STRING;
  if (!text) {
    return {
      account: env.AZURE_STORAGE_ACCOUNT || undefined,
      endpoint: env.AZURE_STORAGE_SERVICE_ENDPOINT || undefined,
      suffix: "core.windows.net",
      key: env.AZURE_STORAGE_KEY || undefined,
      sas: env.AZURE_STORAGE_SAS_TOKEN || undefined,
    };
  }
  const parts = new Map(
    text.split(";").flatMap((part): [string, string][] => {
      const equals = part.indexOf("=");
      return equals < 0 ? [] : [[part.slice(0, equals).trim(), part.slice(equals + 1).trim()]];
    }),
  );
  const endpoint = parts.get("BlobEndpoint") || undefined;
  // One with a shared access signature names only the address.
  const named = /^https?:\/\/([a-z0-9]{3,24})\.blob\./.exec(endpoint ?? "")?.[1];
  return {
    account: parts.get("AccountName") || env.AZURE_STORAGE_ACCOUNT || named,
    endpoint,
    suffix: parts.get("EndpointSuffix") || "core.windows.net",
    key: parts.get("AccountKey") || undefined,
    sas: parts.get("SharedAccessSignature") || undefined,
  };
}

/** The value is left out: it may be a secret. */
function invalid(name: string, form: string): SourceError {
  return new SourceError(
    "variable-invalid",
    `${name}, or its part of AZURE_STORAGE_CONNECTION_STRING, is not ${form}.`,
  );
}
