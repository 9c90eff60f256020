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
 * An annotation that stands beside the line it is about. What no file of the workspace holds (an
 * input, a folder elsewhere) is named in the message instead: GitHub drops such annotations.
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

/** Annotations of one kind that GitHub shows of a step; the verdict's own is one of them. */
const MOST_ANNOTATIONS = 10;

/** The breached rules at their lines of the policy, by level; what is beyond GitHub's limit is counted. */
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

/** Path within the workspace, with forward slashes, of a file that is there. */
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
