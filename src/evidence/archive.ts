import { buffer } from "node:stream/consumers";
import { type Entry, fromBufferPromise, validateFileName, type ZipFile } from "yauzl";
import { ZipFile as Packer } from "yazl";
import { SourceError } from "../base/errors.ts";
import { visible } from "../base/visible.ts";

/** Largest bundle that is read, bytes; one takes half a megabyte. */
export const MOST_BYTES = 64 * 1024 * 1024;
/** Most entries that are looked at, far above what a bundle has. */
const MOST_ENTRIES = 100;
const STORED = 0;
const ENCRYPTED = 1;

/**
 * A zip archive of these files in this order. The same files give the same bytes, wherever and
 * whenever: nothing is packed, since what a packer makes depends on its version and the processor.
 */
export async function pack(files: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const packer = new Packer();
  // First day that a zip archive can tell, in local time: the format has no zones.
  const mtime = new Date(1980, 0, 1);
  for (const [name, content] of files) {
    packer.addBuffer(Buffer.from(content), name, {
      compress: false,
      mtime,
      forceDosTimestamp: true,
      mode: 0o100644,
    });
  }
  packer.end();
  return await buffer(packer.outputStream);
}

/**
 * The files of such an archive, in memory: nothing is written to disk. Throws SourceError for an
 * archive that is damaged, or that holds anything but plain files beside one another whose content is
 * stored as it is, each once.
 */
export async function unpack(archive: Buffer, place: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  let bytes = 0;
  try {
    const zip = await fromBufferPromise(archive, { lazyEntries: true, decodeStrings: true });
    if (zip.entryCount > MOST_ENTRIES) {
      throw unsafe(place, `it has ${zip.entryCount} entries`);
    }
    for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
      const name = entry.fileName;
      const shown = JSON.stringify(visible(name));
      bytes += entry.uncompressedSize;
      refuseUnsafe(entry, shown, place);
      // Entries may share their content, and so be larger together than what holds them.
      if (bytes > archive.length) throw unsafe(place, "its files claim to be larger than itself");
      if (files.has(name)) {
        throw new SourceError("bundle-files", `${shown} is in it twice.`, {
          location: { file: place },
        });
      }
      files.set(name, await contentOf(zip, entry));
    }
  } catch (error) {
    if (error instanceof SourceError) throw error;
    // The library refuses names that leave the folder, and says so in words alone.
    if (/relative path|absolute path|invalid characters/.test((error as Error).message)) {
      throw unsafe(place, "a name in it leads out of its folder");
    }
    throw new SourceError("bundle-damaged", "it is no zip archive, or was cut short.", {
      location: { file: place },
      cause: error,
    });
  }
  return files;
}

function refuseUnsafe(entry: Entry, shown: string, place: string): void {
  const { fileName, compressionMethod, generalPurposeBitFlag, externalFileAttributes } = entry;
  // Of Unix, in the upper half; a bundle's are regular files.
  const type = (externalFileAttributes >>> 16) & 0o170000;
  if (validateFileName(fileName) !== null || !/^[\w.-]+$/.test(fileName)) {
    throw unsafe(place, `${shown} is no plain name of a file`);
  }
  if (type !== 0 && type !== 0o100000) throw unsafe(place, `${shown} is no regular file`);
  if ((generalPurposeBitFlag & ENCRYPTED) !== 0) throw unsafe(place, `${shown} is encrypted`);
  if (compressionMethod !== STORED) {
    throw unsafe(place, `${shown} is packed, and could unpack to any size`);
  }
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return await buffer(await zip.openReadStreamPromise(entry));
}

function unsafe(place: string, what: string): SourceError {
  return new SourceError(
    "bundle-unsafe",
    `${what}: this is no evidence bundle. Do not unpack it.`,
    {
      location: { file: place },
    },
  );
}
