import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Location } from "../base/errors.ts";
import type { ResolvedRule } from "../gate/rule.ts";
import type { ResolvedPolicy } from "./policy.ts";
import type { PolicySource } from "./source.ts";

/** A rule and the line of the policy that asks for it. */
export interface PlacedRule extends Pick<ResolvedRule, "key" | "level" | "max"> {
  location?: { file: string; line: number } | undefined;
}

/**
 * Where the policy asks for each of its rules: at the rule, or where it names the preset that the
 * rule is of, or at the policy's first line where it names none.
 */
export function placeRules(source: PolicySource, { gate }: ResolvedPolicy): PlacedRule[] {
  const written = (source.value.gate as { rules?: unknown[] } | undefined)?.rules ?? [];
  return gate.rules.map(({ key, level, max }, index) => ({
    key,
    level,
    ...(max === undefined ? {} : { max }),
    location: locationInWorkspace(
      // A policy's own rules come first; resolveRules.
      index < written.length
        ? source.locate(["gate", "rules", index])
        : source.locate(["gate", "preset"], { key: true }),
    ),
  }));
}

/**
 * A report names files within the working directory only: other paths say how somebody's machine is
 * laid out.
 */
function locationInWorkspace({ file, line }: Location): PlacedRule["location"] {
  const path = relative(process.cwd(), resolve(file));
  const outside = path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
  return line === undefined || outside ? undefined : { file: path.split(sep).join("/"), line };
}
