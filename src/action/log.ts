import { endGroup, startGroup, warning } from "@actions/core";
import type { Listener, MeasuringPlace, Progress, Work } from "../audit/listener.ts";
import type { Location } from "../base/errors.ts";
import { ProgressView } from "../console/progress.ts";
import { annotationOf } from "./annotation.ts";
import { plainLine, say } from "./text.ts";

/** Shows an audit in the job log: a group per phase, a progress line every ten seconds. */
export class ActionLog implements Listener {
  readonly #progress = new ProgressView({ write: (text) => say(text.trimEnd()) });
  readonly #onMeasuring: (where: MeasuringPlace) => void;
  #grouped = false;

  constructor(onMeasuring: (where: MeasuringPlace) => void) {
    this.#onMeasuring = onMeasuring;
  }

  checkpoint(at: number, of: number, reference: string): void {
    this.#closeGroup();
    this.#progress.checkpoint(at, of, reference);
  }

  phase(title: string): void {
    this.#closeGroup();
    this.#progress.enter(title);
    startGroup(plainLine(title));
    this.#grouped = true;
  }

  measuring(where: MeasuringPlace): void {
    this.#onMeasuring(where);
  }

  progress(progress: Progress): void {
    this.#progress.progress(progress);
  }

  work(work: Work): void {
    this.#progress.work(work);
  }

  finished(): void {
    this.#closeGroup();
    this.#progress.finished();
  }

  note(line: string): void {
    say(line);
  }

  warn(line: string, location?: Location): void {
    const { message, properties } = annotationOf(line, location);
    warning(message, properties);
  }

  /** Closes the group, so that what follows is visible without a click. */
  end(): void {
    this.#progress.end();
    this.#closeGroup();
  }

  #closeGroup(): void {
    if (this.#grouped) endGroup();
    this.#grouped = false;
  }
}
