import { createHash } from "node:crypto";
import { access, cp, mkdir, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { environmentFolder } from "../../../src/probe/index.ts";
import { freePort, ready } from "./nginx.ts";

/** The account that Azurite has, and its public key. */
const ACCOUNT = "devstoreaccount1";
const KEY =
  "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

/** What of @azure/storage-blob is used. */
interface Client {
  getContainerClient(name: string): Container;
  generateAccountSasUrl(expires: Date, permissions: unknown, types: string): string;
}
interface Container {
  create(): Promise<unknown>;
  getBlockBlobClient(name: string): {
    upload(content: Uint8Array, bytes: number): Promise<{ etag?: string }>;
    stageBlock(id: string, content: Uint8Array, bytes: number): Promise<unknown>;
    commitBlockList(ids: string[]): Promise<unknown>;
  };
}

/** Azurite on loopback. */
export interface AzuriteServer extends AsyncDisposable {
  /** `http://127.0.0.1:…`, without the account. */
  url: string;
  account: string;
  key: string;
  /** A shared access signature that allows reading and listing. */
  sas: string;
  /** Uploads contents or local files as blobs of a container; returns their ETags. */
  put(container: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]>;
  /** Uploads a blob in blocks: it has no MD5. */
  putBlocks(container: string, name: string, blocks: readonly Uint8Array[]): Promise<void>;
}

export async function startAzurite(containers: readonly string[]): Promise<AzuriteServer> {
  const installed = await installAzurite();
  const port = await freePort();
  const script = join(installed, "node_modules", "azurite", "dist", "src", "blob", "main.js");
  // Its client is of a later release.
  const options = [
    "--inMemoryPersistence",
    "--disableTelemetry",
    "--silent",
    "--skipApiVersionCheck",
  ];
  const child = execa(process.execPath, [script, "--blobPort", String(port), ...options], {
    reject: false,
    stdin: "ignore",
  });
  await ready(port, child);
  const url = `http://127.0.0.1:${port}`;
  const { BlobServiceClient, StorageSharedKeyCredential, AccountSASPermissions } = createRequire(
    join(installed, "package.json"),
  )("@azure/storage-blob") as {
    BlobServiceClient: new (url: string, credential: unknown) => Client;
    StorageSharedKeyCredential: new (account: string, key: string) => unknown;
    AccountSASPermissions: { parse(text: string): unknown };
  };
  const credential = new StorageSharedKeyCredential(ACCOUNT, KEY);
  const client = new BlobServiceClient(`${url}/${ACCOUNT}`, credential);
  for (const name of containers) await client.getContainerClient(name).create();
  const tomorrow = new Date(Date.now() + 86_400_000);
  const signed = client.generateAccountSasUrl(tomorrow, AccountSASPermissions.parse("rl"), "sco");
  return {
    url,
    account: ACCOUNT,
    key: KEY,
    sas: new URL(signed).search,
    async put(container, files) {
      const etags: string[] = [];
      for (const [name, content] of Object.entries(files)) {
        const body = typeof content === "string" ? await readFile(content) : content;
        const blob = client.getContainerClient(container).getBlockBlobClient(name);
        etags.push((await blob.upload(body, body.length)).etag ?? "");
      }
      return etags;
    },
    async putBlocks(container, name, blocks) {
      const blob = client.getContainerClient(container).getBlockBlobClient(name);
      const ids = blocks.map((_, index) => Buffer.from(String(index)).toString("base64"));
      for (const [index, block] of blocks.entries()) {
        await blob.stageBlock(ids[index]!, block, block.length);
      }
      await blob.commitBlockList(ids);
    },
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      await child;
    },
  };
}

/** The folder of Azurite and its client, installed once for each version of their lock file. */
async function installAzurite(): Promise<string> {
  const own = join(import.meta.dirname, "azurite");
  const lock = await readFile(join(own, "package-lock.json"));
  const hash = createHash("sha256").update(lock).digest("hex").slice(0, 16);
  const folder = join(dirname(await environmentFolder()), `azurite-${hash}`);
  if (await isThere(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  try {
    await mkdir(unfinished, { recursive: true });
    for (const name of ["package.json", "package-lock.json"]) {
      await cp(join(own, name), join(unfinished, name));
    }
    const options = ["--no-audit", "--no-fund", "--silent", "--ignore-scripts"];
    await execa("npm", ["ci", ...options], { cwd: unfinished });
    await rename(unfinished, folder).catch(async (error: unknown) => {
      // Another process was faster.
      if (!(await isThere(folder))) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
