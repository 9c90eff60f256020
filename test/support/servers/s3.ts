import { readFile } from "node:fs/promises";
import {
  CreateBucketCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { execa } from "execa";
import { developmentPython } from "../../../scripts/environment.ts";
import { freePort, ready } from "./nginx.ts";

/** moto's S3 server on loopback. */
export interface S3Server extends AsyncDisposable {
  url: string;
  client: S3Client;
  /** Environment that points the AWS tools to it. */
  env: Record<string, string>;
  /** Uploads local files under keys of a bucket; returns their versions. */
  put(bucket: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]>;
}

/** Starts it with buckets; those of `versioned` keep versions. */
export async function startS3(
  buckets: readonly string[],
  versioned: readonly string[] = [],
): Promise<S3Server> {
  const python = await developmentPython(() => {});
  const port = await freePort();
  const child = execa(python, ["-m", "moto.server", "-H", "127.0.0.1", "-p", String(port)], {
    reject: false,
    stdin: "ignore",
  });
  await ready(port, child);
  const url = `http://127.0.0.1:${port}`;
  const env = {
    AWS_ENDPOINT_URL_S3: url,
    AWS_ACCESS_KEY_ID: "AKIATHEKEYOFTHETEST0",
    AWS_SECRET_ACCESS_KEY: "theSecretKeyOfTheTest",
    AWS_SESSION_TOKEN: "theSessionTokenOfTheTest",
    AWS_REGION: "us-east-1",
    AWS_EC2_METADATA_DISABLED: "true",
  };
  const client = new S3Client({
    endpoint: url,
    forcePathStyle: true,
    region: env.AWS_REGION,
    credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID, secretAccessKey: env.AWS_SECRET_ACCESS_KEY },
  });
  for (const Bucket of [...buckets, ...versioned])
    await client.send(new CreateBucketCommand({ Bucket }));
  for (const Bucket of versioned) {
    const VersioningConfiguration = { Status: "Enabled" } as const;
    await client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
  }
  return {
    url,
    client,
    env,
    async put(bucket, files) {
      const versions: string[] = [];
      for (const [Key, content] of Object.entries(files)) {
        const Body = typeof content === "string" ? await readFile(content) : content;
        const { VersionId } = await client.send(
          new PutObjectCommand({ Bucket: bucket, Key, Body }),
        );
        versions.push(VersionId ?? "");
      }
      return versions;
    },
    async [Symbol.asyncDispose]() {
      client.destroy();
      child.kill("SIGTERM");
      await child;
    },
  };
}
