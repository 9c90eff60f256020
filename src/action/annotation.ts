import { realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import type { AnnotationProperties } from "@actions/core";
import type { Location } from "../base/errors.ts";
import type { Report } from "../contracts/report.ts";
import type { Level } from "../gate/rule.ts";
import { describeRule } from "../report/index.ts";
import { plainLines } from "./text.ts";

const TITLE = "Reticence";

export interface Annotation {
  message: string;
  properties: AnnotationProperties;
}

/**
 * An annotation beside the line it is about. GitHub drops annotations outside the workspace (for an
 * input, or a folder elsewhere), so their location goes into the message instead.
 */
export function annotationOf(message: string, location: Location | undefined): Annotation {
  if (location === undefined) return { message: plainLines(message), properties: { title: TITLE } };
  const { file, line, column } = location;
  const inWorkspace = workspacePath(file);
  if (inWorkspace === undefined) {
    const place = [file, line, column].filter((part) => part !== undefined).join(":");
    return { message: plainLines(`${place}: ${message}`), properties: { title: TITLE } };
  }
  return {
    message: plainLines(message),
    properties: {
      title: TITLE,
      file: inWorkspace,
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    },
  };
}

/** GitHub shows this many annotations of one kind per step, including the verdict's own. */
const MOST_ANNOTATIONS = 10;

/** Breached rules at their policy lines, by level. Those beyond GitHub's limit are only counted. */
export function annotationsOf(
  { rules }: Report,
  level: Level,
): { annotations: Annotation[]; left: number } {
  const breached = rules.filter((rule) => rule.state === "breached" && rule.level === level);
  const shown = breached.slice(0, MOST_ANNOTATIONS - 1);
  return {
    annotations: shown.map((rule) => annotationOf(describeRule(rule), rule.location)),
    left: breached.length - shown.length,
  };
}

/** Path of an existing file relative to the workspace, with forward slashes. */
function workspacePath(file: string): string | undefined {
  try {
    const absolute = realpathSync(resolve(file));
    if (!statSync(absolute).isFile()) return undefined;
    const workspace = realpathSync(process.env.GITHUB_WORKSPACE || process.cwd());
    const path = relative(workspace, absolute);
    const outside = path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
    return outside ? undefined : path.split(sep).join("/");
  } catch {
    return undefined;
  }
}
