import type { Scene } from "../scene.ts";

/** A pickle that leaves the marker when it is loaded. */
export function pickle(scene: Scene): Buffer {
  return Buffer.from(`cposix\nsystem\n(S'touch ${scene.marker}'\ntR.`);
}

/** Python that leaves the marker when it is imported. */
export function code(scene: Scene): string {
  return `open(${JSON.stringify(scene.marker)}, "w").close()\n`;
}
