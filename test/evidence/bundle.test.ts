import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { REPORTS } from "../../src/base/audit-folder.ts";
import { criterionText } from "../../src/config/index.ts";
import type { Report } from "../../src/contracts/report.ts";
import { pack, unpack } from "../../src/evidence/archive.ts";
import { bundleOf, verifyBundle } from "../../src/evidence/index.ts";
import { loadText, POLICY } from "../support/policy.ts";
import { makeMia, makePii, makeReport, makeRule } from "../support/reports.ts";
import { zipOf } from "../support/zip.ts";

const NAMES = ["SHA256SUMS", "evidence.json", "card.md", ...REPORTS];
const REPORT = makeReport({
  verdict: "fail",
  exitCode: 1,
  rules: [makeRule({ state: "breached", value: 0.9, interval: [0.88, 0.92] })],
  metrics: [
    makeMia("mia.auc", "loss", 0.9),
    makePii("pii.extracted", "iban", { values: 90, tuned: 30, base: 0 }),
  ],
  notTested: [{ what: "Names", why: "No model was given.", how: "" }],
  timing: { startedAt: "2026-11-30T01:02:03.456Z" },
});
const TEXT = `${JSON.stringify(REPORT, null, 2)}\n`;
const BUNDLE = await bundleOf(TEXT, undefined, "report.json");
const FILES = await unpack(BUNDLE, "evidence.zip");

describe("an evidence bundle", () => {
  test("holds every form of a report, a card, and digests that sha256sum reads, and verifies", async () => {
    expect([...FILES.keys()].sort()).toEqual(NAMES.toSorted());
    const sums = FILES.get("SHA256SUMS")!.toString();
    for (const [name, content] of FILES) {
      if (name !== "SHA256SUMS") expect(sums).toContain(`${sha256(content)}  ${name}\n`);
    }
    expect(await verifyBundle(BUNDLE, "evidence.zip")).toEqual({
      report: REPORT,
      files: NAMES.length,
      sha256: sha256(BUNDLE),
      criterion: null,
      otherRelease: undefined,
    });
  });

  test("is the same bytes for the same report, in whatever time zone", async () => {
    const zone = process.env.TZ;
    try {
      for (const other of ["Pacific/Kiritimati", "America/Adak"]) {
        process.env.TZ = other;
        expect((await bundleOf(TEXT, undefined, "report.json")).equals(BUNDLE)).toBe(true);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    // By hand, from PKWARE's APPNOTE: a name in UTF-8, method 0, 1980-01-01, the CRC of "one" (as Python's
    // zlib.crc32 has it), a regular file that all may read. What packs otherwise makes other bundles.
    const fields = "0008000000002100f1866c7a03000000030000000100";
    expect((await pack(new Map([["a", Buffer.from("one")]]))).toString("hex")).toBe(
      [
        `504b03041400${fields}0000616f6e65`,
        `504b01023f031400${fields}00000000000000000000a4810000000061`,
        "504b050600000000010001002f000000220000000000",
      ].join(""),
    );
  });

  test("of another report is another, and a report that is none is refused", async () => {
    const other = `${JSON.stringify({ ...REPORT, headline: "x" }, null, 2)}\n`;
    expect((await bundleOf(other, undefined, "report.json")).equals(BUNDLE)).toBe(false);
    await expect(bundleOf("{}", undefined, "report.json")).rejects.toThrow(
      expect.objectContaining({ code: "report-unreadable" }),
    );
  });

  test("encloses the criterion by which the report was judged, and no other", async () => {
    const { policy } = await loadText(POLICY);
    const criterion = criterionText(policy);
    const { digest } = JSON.parse(criterion) as { digest: string };
    const judged = withCriterion(digest);
    const archive = await bundleOf(judged, criterion, "report.json");
    expect((await verifyBundle(archive, "evidence.zip")).criterion).toBe(digest);
    for (const foreign of [TEXT, withCriterion(`sha256:${"0".repeat(64)}`)]) {
      const other = await bundleOf(foreign, criterion, "report.json");
      await expect(verifyBundle(other, "evidence.zip")).rejects.toThrow(
        expect.objectContaining({
          code: expect.stringMatching(/^(criterion-differs|bundle-changed)$/),
        }),
      );
    }
  });
});

describe("a bundle is refused", () => {
  test.each([...FILES.keys()])("with a byte of %s changed", async (name) => {
    const content = Buffer.from(FILES.get(name)!);
    content[content.length >> 1]! ^= 1;
    await expectRefused(await pack(replaced(name, content)), "bundle-changed");
  });

  test.each([...FILES.keys()].filter((name) => name !== "SHA256SUMS"))(
    "with %s changed and the digests made again to fit",
    async (name) => {
      const text = FILES.get(name)!
        .toString()
        .replace(/fail|0\.9|breached/, "pass");
      const changed = replaced(name, Buffer.from(text));
      await expectRefused(await pack(withSums(changed)), /^(bundle-changed|report-unreadable)$/);
    },
  );

  test.each(NAMES)("without %s, digests made again or not", async (name) => {
    const files = new Map([...FILES].filter(([one]) => one !== name));
    await expectRefused(await pack(files), "bundle-files");
    await expectRefused(await pack(withSums(files)), "bundle-files");
  });

  test.each(["signals.arrow", "policy.lock.json", "REPORT.JSON", "criterion.json"])(
    "with %s beside its own files",
    async (name) => {
      const files = new Map([...FILES, [name, Buffer.from("{}")]]);
      await expectRefused(await pack(withSums(files)), /^bundle-(files|changed)$/);
    },
  );

  test("with a file twice, whichever comes first", async () => {
    for (const [first, second] of [
      ["report.md", "report.mx"],
      ["report.mx", "report.md"],
    ] as const) {
      const files = new Map([...FILES].filter(([name]) => name !== "report.md"));
      files.set(first, FILES.get("report.md")!);
      files.set(second, Buffer.from("another"));
      // Names of one length, made one in the archive's bytes.
      const archive = await pack(files);
      await expectRefused(renamed(archive, "report.mx", "report.md"), "bundle-files");
    }
  });

  test.each(["../outside.md", "/etc/cron.d/x", "a/b.md", "C:/x.md", "a\\b.md", "..", ".\u202emd"])(
    "with the name %j, which nothing unpacks",
    async (name) => {
      const placeholder = "x".repeat(Buffer.byteLength(name));
      const archive = await pack(new Map([...FILES, [placeholder, Buffer.from("x")]]));
      await expectRefused(renamed(archive, placeholder, name), "bundle-unsafe");
    },
  );

  test("with packed content, which could unpack to any size", async () => {
    const texts = Object.fromEntries([...FILES].map(([name, text]) => [name, text.toString()]));
    await expectRefused(zipOf({ ...texts, "report.md": "0".repeat(1 << 24) }), "bundle-unsafe");
  });

  test.each<[string, (archive: Buffer, at: number) => void]>([
    ["a link", (archive, at) => archive.writeUInt16LE(0o120777, at + 40)],
    ["a folder", (archive, at) => archive.writeUInt16LE(0o040755, at + 40)],
    ["a size far beyond its own", (archive, at) => archive.fill(0xee, at + 20, at + 28)],
  ])("with %s", async (_, change) => {
    const archive = Buffer.from(BUNDLE);
    change(archive, archive.indexOf(Buffer.from("PK\u0001\u0002")));
    await expectRefused(archive, "bundle-unsafe");
  });

  test("with files that share their content, which could be of any size together", async () => {
    const large = new Map([...FILES, ["zzz", Buffer.alloc(BUNDLE.length)]]);
    const archive = await pack(large);
    const second = archive.indexOf("evidence.json", archive.indexOf("PK\u0001\u0002")) - 46;
    // From its own content on, through that of the others.
    for (const at of [20, 24]) archive.writeUInt32LE(BUNDLE.length, second + at);
    await expectRefused(archive, "bundle-unsafe");
  });

  test("with an encrypted file", async () => {
    const archive = Buffer.from(BUNDLE);
    const at = archive.indexOf(Buffer.from("PK\u0001\u0002"));
    archive.writeUInt16LE(1, at + 8);
    // As long as encrypted content is; otherwise the archive is damaged.
    archive.writeUInt32LE(archive.readUInt32LE(at + 20) + 12, at + 20);
    await expectRefused(archive, "bundle-unsafe");
  });

  test("with so many entries that looking at them would take long", async () => {
    const many = Array.from({ length: 200 }, (_, index) => [`${index}`, Buffer.from("")] as const);
    await expectRefused(await pack(new Map(many)), "bundle-unsafe");
  });

  test.each<[string, Buffer]>([
    ["nothing", Buffer.alloc(0)],
    ["another file", Buffer.from("<html></html>")],
    ["the first half of one", BUNDLE.subarray(0, BUNDLE.length >> 1)],
    ["one without its last byte", BUNDLE.subarray(0, -1)],
  ])("that is %s", async (_, archive) => {
    await expectRefused(archive, "bundle-damaged");
  });

  test("with bytes before, between or after its files, and in another order", async () => {
    await expectRefused(await pack(new Map([...FILES].reverse())), /^bundle-changed$/);
    await expectRefused(Buffer.concat([Buffer.from("#!/bin/sh\n"), BUNDLE]), /^bundle-/);
    // A comment at the end of the archive, of a length that its last two bytes say.
    const comment = Buffer.concat([BUNDLE, Buffer.from("hidden")]);
    comment.writeUInt16LE(6, BUNDLE.length - 2);
    await expectRefused(comment, "bundle-changed");
  });

  test("of another release is verified in part, and says so", async () => {
    const index = FILES.get("evidence.json")!.toString();
    const older = replaced(
      "evidence.json",
      Buffer.from(index.replace(/"reticence": "[^"]*"/, '"reticence": "0.0.9"')),
    );
    const verified = await verifyBundle(await pack(withSums(older)), "evidence.zip");
    expect(verified.otherRelease).toBe("0.0.9");
    const newer = replaced(
      "evidence.json",
      Buffer.from(index.replace('"version": 1', '"version": 2')),
    );
    await expectRefused(await pack(withSums(newer)), "bundle-changed");
  });
});

async function expectRefused(archive: Buffer, code: string | RegExp): Promise<void> {
  const matching = typeof code === "string" ? code : expect.stringMatching(code);
  await expect(verifyBundle(archive, "evidence.zip")).rejects.toThrow(
    expect.objectContaining({ code: matching, location: expect.anything() }),
  );
}

function withCriterion(digest: string): string {
  const report: Report = { ...REPORT, provenance: { ...REPORT.provenance, criterion: digest } };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function replaced(name: string, content: Buffer): Map<string, Buffer> {
  return new Map([...FILES].map(([one, own]) => [one, one === name ? content : own]));
}

/** As somebody would write them who changed a file. */
function withSums(files: ReadonlyMap<string, Buffer>): Map<string, Buffer> {
  const others = [...files].filter(([name]) => name !== "SHA256SUMS");
  const sums = others.map(([name, content]) => `${sha256(content)}  ${name}\n`).join("");
  const isThere = files.has("SHA256SUMS");
  return new Map([...(isThere ? [["SHA256SUMS", Buffer.from(sums)] as const] : []), ...others]);
}

/** An archive with another name of the same length in place of one. */
function renamed(archive: Buffer, from: string, to: string): Buffer {
  const changed = Buffer.from(archive);
  for (let at = changed.indexOf(from); at >= 0; at = changed.indexOf(from, at + 1)) {
    changed.write(to, at);
  }
  return changed;
}

function sha256(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
