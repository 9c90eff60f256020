// Generated from schema/ by `npm run generate`; edit the schema instead.

/**
 * Where earlier audits are kept: their aggregates and digests.
 */
export type History = History1 & {
  /**
   * Branch of the repository with the history; created if absent.
   */
  branch?: string;
  /**
   * Folder with the history, and with audits' output folders whose signals allow paired comparisons.
   */
  path?: string;
  /**
   * Name of the checkpoint in the history. Absent: the checkpoint as written in the policy, without its revision.
   */
  checkpoint?: string;
  /**
   * Earlier names of the same checkpoint.
   *
   * @minItems 1
   */
  formerly?: [string, ...string[]];
  /**
   * true: publish the verdict of an earlier audit of the same inputs instead of measuring again. Needs the digest key.
   */
  reuse?: boolean;
  /**
   * Age in days up to which a verdict is reused, here or with `--reuse`.
   */
  reuse_days?: number;
};
export type History1 = {
  [k: string]: unknown;
};

/**
 * The policy file, reticence.yml: what is audited and how it is judged.
 */
export interface Policy {
  /**
   * Version of the policy format.
   */
  version: 1;
  /**
   * Oldest release of Reticence that reads this policy. An older one refuses the policy and names this release, instead of calling its keys unknown.
   */
  requires?: string;
  /**
   * The fine-tuned model under audit: a Hugging Face directory with safetensors, or a PEFT adapter; {adapters} if it consists of several adapters. A list, or a path with * or ?, names several checkpoints, which are audited side by side.
   */
  checkpoint?:
    | string
    | [string, ...string[]]
    | {
        /**
         * The same as writing the reference directly as `checkpoint`.
         */
        ref?: string;
        /**
         * PEFT adapters trained on top of each other (SFT, then DPO), in training order; each is merged into the base before the next.
         *
         * @minItems 1
         */
        adapters?: [string, ...string[]];
        /**
         * Who must have signed the checkpoint by OpenSSF Model Signing: a key, a certificate, or an identity with its issuer. Without a good signature of exactly these files the audit is refused.
         */
        signature?: {
          /**
           * Path of the public key in PEM that must have signed.
           */
          key?: string;
          /**
           * Path of certificates in PEM that are trusted: the signer's must be valid today, and lead to one of them.
           */
          certificate?: string;
          /**
           * Who must have signed, by Sigstore: an e-mail address, or the address of a workflow, in full.
           */
          identity?: string;
          /**
           * Who vouches for the identity.
           */
          issuer?: string;
          /**
           * Path of the trusted root of Sigstore by which an identity is checked, without the network.
           */
          trusted_root?: string;
          /**
           * Path of the signature, if it is not model.sig in the checkpoint's folder.
           */
          file?: string;
        };
      };
  /**
   * The model that the checkpoint was tuned from: a reference, or {ref, accept_mismatch} if the checkpoint names another one.
   */
  base?:
    | string
    | {
        /**
         * The model that the checkpoint was tuned from.
         */
        ref: string;
        /**
         * Why the base is right although the checkpoint names another; shown in the report.
         */
        accept_mismatch?: string;
      };
  data?: Data;
  pretraining?: Data1;
  /**
   * A generated data set and the private one that it was made from, for the audit synthetic.
   */
  synthetic?: {
    /**
     * The generated data set that is to be released: files or folders, as `data.members` takes them.
     */
    data?: string | [string, ...string[]];
    /**
     * The private records that it was made from, or that its generator was tuned on.
     */
    private?: string | [string, ...string[]];
    /**
     * Private records of the same distribution that were not used; drawn at random from the same source.
     */
    heldout?: string | [string, ...string[]];
    /**
     * Format of the records of all three sets. Absent: detected from the first records of every file, and shown.
     */
    format?:
      | "text"
      | "prompt-completion"
      | "instruct"
      | "chat"
      | "sharegpt"
      | "chat-completion"
      | "preference"
      | "chat-preference";
    /**
     * Field of the private and held-out records that identifies the person a record belongs to; generated records need none.
     */
    subject?: string;
    fields?: Fields;
    csv?: Csv;
    /**
     * A small base model, which the audit tunes on the generated data as an attacker would: a Hugging Face directory with safetensors, or a reference as `base` takes it. Absent: this attack is not run.
     */
    auxiliary?: string;
    /**
     * Reserved: the model that wrote the data.
     */
    generator?: string;
  };
  /**
   * The previous release and the records that this one added, for the audit update.
   */
  update?: {
    /**
     * The model of the previous release, which the checkpoint is compared with: a reference as `checkpoint` takes it, or history:last-release for the one that `history` records.
     */
    previous?:
      | string
      | {
          /**
           * The same as writing the reference directly as `update.previous`.
           */
          ref?: string;
          /**
           * The previous release's adapters, in training order, as in `checkpoint.adapters`.
           *
           * @minItems 1
           */
          adapters?: [string, ...string[]];
          /**
           * Digest of the previous release, as its report has it; an audit refuses any other content.
           */
          digest?: string;
        };
    /**
     * Records that this release was trained on and the previous one was not: files or folders, as `data.members` takes them.
     */
    added?: string | [string, ...string[]];
    /**
     * Held-out records of the same distribution as the added ones, which neither release was trained on.
     */
    nonmembers?: string | [string, ...string[]];
    /**
     * Format of the records. Absent: detected from the first records of every file, and shown.
     */
    format?:
      | "text"
      | "prompt-completion"
      | "instruct"
      | "chat"
      | "sharegpt"
      | "chat-completion"
      | "preference"
      | "chat-preference";
    /**
     * Field that identifies the person a record belongs to.
     */
    subject?: string;
    fields?: Fields1;
    /**
     * As in `data.append_eos`.
     */
    append_eos?: boolean;
    /**
     * Path of the split.json that `reticence split` wrote with the added records and the nonmembers, as in `data.split`.
     */
    split?: string;
    /**
     * As in `data.chat_template`; absent: that of the previous release's tokenizer.
     */
    chat_template?: string;
    csv?: Csv1;
    /**
     * As in `data.train_on`.
     */
    train_on?: "completions" | "all" | "last" | "both";
    /**
     * As in `data.max_dropped`.
     */
    max_dropped?: number;
    /**
     * As in `data.max_unrendered`.
     */
    max_unrendered?: number;
    /**
     * As in `data.max_left_out`.
     */
    max_left_out?: number;
    /**
     * People of the added records that templates ask about, as in `data.people`.
     */
    people?: string | [string, ...string[]];
  };
  /**
   * The persons that a checkpoint is to have forgotten, and others like them, for the audit erasure.
   */
  erasure?: {
    /**
     * Records of the persons that the checkpoint is to have forgotten, as training had them: files or folders, as `data.members` takes them.
     */
    subjects?: string | [string, ...string[]];
    /**
     * Records of other persons of the same distribution, of whom the checkpoint was never trained on any.
     */
    lookalikes?: string | [string, ...string[]];
    /**
     * Field that identifies the person a record belongs to, in both sets.
     */
    subject?: string;
    /**
     * A checkpoint that was retrained without the subjects, audited side by side with the other: its figures are what forgetting looks like.
     */
    without?: string;
    /**
     * Format of the records of both sets. Absent: detected from the first records of every file, and shown.
     */
    format?:
      | "text"
      | "prompt-completion"
      | "instruct"
      | "chat"
      | "sharegpt"
      | "chat-completion"
      | "preference"
      | "chat-preference";
    fields?: Fields2;
    csv?: Csv2;
    /**
     * The persons to be forgotten, for the templates that ask about them, as in `data.people`.
     */
    people?: string | [string, ...string[]];
    /**
     * The part of a record that training learned, as in `data.train_on`.
     */
    train_on?: "completions" | "all" | "last" | "both";
    /**
     * Whether training ended each record with the tokenizer's end token.
     */
    append_eos?: boolean;
    /**
     * Path of a Jinja chat template. Absent: the base tokenizer's, never the checkpoint's.
     */
    chat_template?: string;
    /**
     * As in `data.max_dropped`.
     */
    max_dropped?: number;
    /**
     * As in `data.max_unrendered`.
     */
    max_unrendered?: number;
    /**
     * As in `data.max_left_out`.
     */
    max_left_out?: number;
  };
  /**
   * Records that a coin put into the training file: of the checkpoint, or with the audit synthetic of the generator, whose training file is `synthetic.private` then.
   */
  canaries?: {
    /**
     * The secret manifest that `reticence canaries make` wrote, outside of the repository.
     */
    manifest: string;
    /**
     * The commitment that it wrote beside the training file, committed before training.
     */
    commitment: string;
    /**
     * Canaries that are guessed to be included: the number that was committed to. Absent: that.
     */
    guesses?: number;
    /**
     * steinke: a bound of epsilon that assumes nothing. gdp: one that assumes a Gaussian mechanism, as training.dp declares it.
     */
    bound?: "steinke" | "gdp";
  };
  /**
   * What is declared of the training: of the checkpoint, or with the audit synthetic of the generator.
   */
  training?: {
    /**
     * Differential privacy that the training is declared to have; canaries put it to the test.
     */
    dp?: {
      /**
       * Declared epsilon of the training run.
       */
      epsilon: number;
      /**
       * Declared delta.
       */
      delta: number;
      /**
       * What is protected: a record, or all records of a person.
       */
      unit?: "record" | "subject";
      /**
       * Neighbouring data sets: with and without a record, or with another in its place.
       */
      adjacency?: "add-remove" | "replace-one";
      /**
       * Standard deviation of the noise, in units of the clipping norm.
       */
      noise_multiplier?: number;
      /**
       * Probability with which a record is in a batch.
       */
      sampling_rate?: number;
      /**
       * Steps of the optimiser.
       */
      steps?: number;
      /**
       * Parts of a training whose noise or batches changed, in place of the three keys above.
       *
       * @minItems 1
       * @maxItems 100
       */
      phases?: [
        {
          /**
           * Standard deviation of the noise in this part, in units of the clipping norm.
           */
          noise_multiplier: number;
          /**
           * Probability with which a record is in a batch of this part.
           */
          sampling_rate: number;
          /**
           * Steps of the optimiser in this part.
           */
          steps: number;
        },
        ...{
          /**
           * Standard deviation of the noise in this part, in units of the clipping norm.
           */
          noise_multiplier: number;
          /**
           * Probability with which a record is in a batch of this part.
           */
          sampling_rate: number;
          /**
           * Steps of the optimiser in this part.
           */
          steps: number;
        }[]
      ];
      /**
       * Path of the state of an Opacus accountant, written as JSON, in place of the keys above.
       */
      accountant?: string;
      /**
       * poisson: every record was drawn for every batch with the sampling rate. shuffled: every epoch went through all records in a random order, as data loaders do by default.
       */
      sampling?: "poisson" | "shuffled";
      /**
       * Norm to which each record's gradient was clipped.
       */
      clip?: number;
      /**
       * What trained, with its version.
       */
      library?: string;
    };
  };
  /**
   * finetuning: does the checkpoint leak its fine-tuning set? pretraining: does tuning expose what the base had memorised? update: what did this release add to the previous one? It stands alone, with `update.previous` as its reference. synthetic: does a generated data set give away the private one that it was made from? It stands alone, without checkpoint and base. erasure: does the checkpoint still know certain persons? It stands alone, too.
   *
   * @minItems 1
   */
  audits?: [
    "finetuning" | "pretraining" | "update" | "synthetic" | "erasure",
    ...("finetuning" | "pretraining" | "update" | "synthetic" | "erasure")[]
  ];
  attacks?: Attacks;
  limits?: {
    /**
     * Maximum number of records per set; larger sets are sampled by seed. For the audits synthetic and erasure, 200,000 unless written.
     */
    records?: number;
    /**
     * Maximum number of tokens per record; longer records are truncated and counted.
     */
    tokens?: number;
    /**
     * Time limit for scoring and the tasks after it; loading and reading are not included. An audit that reaches it cannot pass.
     */
    minutes?: number;
  };
  /**
   * Seed of sampling, blocks and resampling.
   */
  seed?: number;
  run?: Run;
  gate?: Gate;
  /**
   * Rules that may be breached until a date.
   */
  waivers?: Waiver[];
  history?: History;
  /**
   * What the reports show.
   */
  report?: {
    /**
     * true: numbers that rest on fewer than 5 values are shown as <5, for reports that anyone can read. auto: only in a public GitHub repository.
     */
    public?: true | false | "auto";
  };
}
export interface Data {
  /**
   * Format of the records. Absent: detected from the first records of every file, and shown.
   */
  format?:
    | "text"
    | "prompt-completion"
    | "instruct"
    | "chat"
    | "sharegpt"
    | "chat-completion"
    | "preference"
    | "chat-preference";
  /**
   * Records trained on: jsonl, json, csv, tsv, parquet or arrow files (the first four also as .gz or .zst), or folders of them.
   */
  members?: string | [string, ...string[]];
  /**
   * Held-out records of the same distribution, never trained on.
   */
  nonmembers?: string | [string, ...string[]];
  /**
   * Field that identifies the person a record belongs to.
   */
  subject?: string;
  /**
   * Names of the fields in your files, where they differ from the format's own.
   */
  fields?: {
    /**
     * Field of a text record: its text.
     */
    text?: string;
    /**
     * Field of a prompt-completion record: the prompt.
     */
    prompt?: string;
    /**
     * Field of a prompt-completion record: the completion.
     */
    completion?: string;
    /**
     * Field of an instruct record: the instruction.
     */
    instruction?: string;
    /**
     * Field of an instruct record: the input; optional in a record.
     */
    input?: string;
    /**
     * Field of an instruct record: the output.
     */
    output?: string;
    /**
     * Field of a chat record: the list of messages.
     */
    messages?: string;
    /**
     * Field of a chat record: the tools on offer, as a list or as JSON.
     */
    tools?: string;
    /**
     * Field of a chat record: documents passed to the template, as a list or as JSON.
     */
    documents?: string;
    /**
     * Field of a chat record: variables for the chat template, such as `enable_thinking`, as TRL reads them.
     */
    chat_template_kwargs?: string;
    /**
     * Field of a sharegpt record: the list of turns.
     */
    conversations?: string;
    /**
     * Field of a sharegpt record: a system text before the turns.
     */
    system?: string;
    /**
     * Field of a preference record: the answer that training makes likelier; it is audited.
     */
    chosen?: string;
    /**
     * Field of a preference record: the other answer. It is audited if `train_on` is both; if a record has no prompt, the prompt is the common beginning of both answers.
     */
    rejected?: string;
  };
  /**
   * Whether training ended each record with the tokenizer's end token.
   */
  append_eos?: boolean;
  /**
   * Path of the split.json that `reticence split` wrote with members and nonmembers; an audit refuses other files.
   */
  split?: string;
  /**
   * Path of a Jinja chat template. Absent: the base tokenizer's, never the checkpoint's.
   */
  chat_template?: string;
  /**
   * How the csv files of this section are written.
   */
  csv?: {
    /**
     * Delimiter between the fields of a csv; write a tab as "\t".
     */
    delimiter?: "," | ";" | "\t" | "|";
    /**
     * Encoding of the csv files.
     */
    encoding?:
      "utf-8" | "windows-1250" | "windows-1251" | "windows-1252" | "iso-8859-1" | "iso-8859-15";
  };
  /**
   * The part of a record that training learned: its completions (every assistant turn), all of its text, the last assistant turn or, for a preference, both the chosen and the rejected answer (DPO and similar).
   */
  train_on?: "completions" | "all" | "last" | "both";
  /**
   * Largest share of a set's records that the chat template may refuse or fail on. Above it, the audit is refused.
   */
  max_dropped?: number;
  /**
   * Largest share of the assistant's text that the chat template may leave out; above it, every rule of the audit is invalid.
   */
  max_unrendered?: number;
  /**
   * Largest share of the audited text that may be left out because the checkpoint's tokenizer has tokens that the base lacks. Above it, every rule of the audit is invalid.
   */
  max_left_out?: number;
  /**
   * People that templates ask about: a data file with `name`, one field per attribute (email, phone, …) and optionally `prefix`, the text before the first attribute in a document.
   */
  people?: string | [string, ...string[]];
}
/**
 * Known pre-training records, for the audit pretraining.
 */
export interface Data1 {
  /**
   * Format of the records. Absent: detected from the first records of every file, and shown.
   */
  format?:
    | "text"
    | "prompt-completion"
    | "instruct"
    | "chat"
    | "sharegpt"
    | "chat-completion"
    | "preference"
    | "chat-preference";
  /**
   * Records trained on: jsonl, json, csv, tsv, parquet or arrow files (the first four also as .gz or .zst), or folders of them.
   */
  members?: string | [string, ...string[]];
  /**
   * Held-out records of the same distribution, never trained on.
   */
  nonmembers?: string | [string, ...string[]];
  /**
   * Field that identifies the person a record belongs to.
   */
  subject?: string;
  /**
   * Names of the fields in your files, where they differ from the format's own.
   */
  fields?: {
    /**
     * Field of a text record: its text.
     */
    text?: string;
    /**
     * Field of a prompt-completion record: the prompt.
     */
    prompt?: string;
    /**
     * Field of a prompt-completion record: the completion.
     */
    completion?: string;
    /**
     * Field of an instruct record: the instruction.
     */
    instruction?: string;
    /**
     * Field of an instruct record: the input; optional in a record.
     */
    input?: string;
    /**
     * Field of an instruct record: the output.
     */
    output?: string;
    /**
     * Field of a chat record: the list of messages.
     */
    messages?: string;
    /**
     * Field of a chat record: the tools on offer, as a list or as JSON.
     */
    tools?: string;
    /**
     * Field of a chat record: documents passed to the template, as a list or as JSON.
     */
    documents?: string;
    /**
     * Field of a chat record: variables for the chat template, such as `enable_thinking`, as TRL reads them.
     */
    chat_template_kwargs?: string;
    /**
     * Field of a sharegpt record: the list of turns.
     */
    conversations?: string;
    /**
     * Field of a sharegpt record: a system text before the turns.
     */
    system?: string;
    /**
     * Field of a preference record: the answer that training makes likelier; it is audited.
     */
    chosen?: string;
    /**
     * Field of a preference record: the other answer. It is audited if `train_on` is both; if a record has no prompt, the prompt is the common beginning of both answers.
     */
    rejected?: string;
  };
  /**
   * Whether training ended each record with the tokenizer's end token.
   */
  append_eos?: boolean;
  /**
   * Path of the split.json that `reticence split` wrote with members and nonmembers; an audit refuses other files.
   */
  split?: string;
  /**
   * Path of a Jinja chat template. Absent: the base tokenizer's, never the checkpoint's.
   */
  chat_template?: string;
  /**
   * How the csv files of this section are written.
   */
  csv?: {
    /**
     * Delimiter between the fields of a csv; write a tab as "\t".
     */
    delimiter?: "," | ";" | "\t" | "|";
    /**
     * Encoding of the csv files.
     */
    encoding?:
      "utf-8" | "windows-1250" | "windows-1251" | "windows-1252" | "iso-8859-1" | "iso-8859-15";
  };
  /**
   * The part of a record that training learned: its completions (every assistant turn), all of its text, the last assistant turn or, for a preference, both the chosen and the rejected answer (DPO and similar).
   */
  train_on?: "completions" | "all" | "last" | "both";
  /**
   * Largest share of a set's records that the chat template may refuse or fail on. Above it, the audit is refused.
   */
  max_dropped?: number;
  /**
   * Largest share of the assistant's text that the chat template may leave out; above it, every rule of the audit is invalid.
   */
  max_unrendered?: number;
  /**
   * Largest share of the audited text that may be left out because the checkpoint's tokenizer has tokens that the base lacks. Above it, every rule of the audit is invalid.
   */
  max_left_out?: number;
  /**
   * People that templates ask about: a data file with `name`, one field per attribute (email, phone, …) and optionally `prefix`, the text before the first attribute in a document.
   */
  people?: string | [string, ...string[]];
}
/**
 * Names of the fields in your files, as in `data.fields`.
 */
export interface Fields {
  /**
   * Field of a text record: its text.
   */
  text?: string;
  /**
   * Field of a prompt-completion record: the prompt.
   */
  prompt?: string;
  /**
   * Field of a prompt-completion record: the completion.
   */
  completion?: string;
  /**
   * Field of an instruct record: the instruction.
   */
  instruction?: string;
  /**
   * Field of an instruct record: the input; optional in a record.
   */
  input?: string;
  /**
   * Field of an instruct record: the output.
   */
  output?: string;
  /**
   * Field of a chat record: the list of messages.
   */
  messages?: string;
  /**
   * Field of a chat record: the tools on offer, as a list or as JSON.
   */
  tools?: string;
  /**
   * Field of a chat record: documents passed to the template, as a list or as JSON.
   */
  documents?: string;
  /**
   * Field of a chat record: variables for the chat template, such as `enable_thinking`, as TRL reads them.
   */
  chat_template_kwargs?: string;
  /**
   * Field of a sharegpt record: the list of turns.
   */
  conversations?: string;
  /**
   * Field of a sharegpt record: a system text before the turns.
   */
  system?: string;
  /**
   * Field of a preference record: the answer that training makes likelier; it is audited.
   */
  chosen?: string;
  /**
   * Field of a preference record: the other answer. It is audited if `train_on` is both; if a record has no prompt, the prompt is the common beginning of both answers.
   */
  rejected?: string;
}
/**
 * How the csv files of this section are written, as in `data.csv`.
 */
export interface Csv {
  /**
   * Delimiter between the fields of a csv; write a tab as "\t".
   */
  delimiter?: "," | ";" | "\t" | "|";
  /**
   * Encoding of the csv files.
   */
  encoding?:
    "utf-8" | "windows-1250" | "windows-1251" | "windows-1252" | "iso-8859-1" | "iso-8859-15";
}
/**
 * Names of the fields in your files, as in `data.fields`.
 */
export interface Fields1 {
  /**
   * Field of a text record: its text.
   */
  text?: string;
  /**
   * Field of a prompt-completion record: the prompt.
   */
  prompt?: string;
  /**
   * Field of a prompt-completion record: the completion.
   */
  completion?: string;
  /**
   * Field of an instruct record: the instruction.
   */
  instruction?: string;
  /**
   * Field of an instruct record: the input; optional in a record.
   */
  input?: string;
  /**
   * Field of an instruct record: the output.
   */
  output?: string;
  /**
   * Field of a chat record: the list of messages.
   */
  messages?: string;
  /**
   * Field of a chat record: the tools on offer, as a list or as JSON.
   */
  tools?: string;
  /**
   * Field of a chat record: documents passed to the template, as a list or as JSON.
   */
  documents?: string;
  /**
   * Field of a chat record: variables for the chat template, such as `enable_thinking`, as TRL reads them.
   */
  chat_template_kwargs?: string;
  /**
   * Field of a sharegpt record: the list of turns.
   */
  conversations?: string;
  /**
   * Field of a sharegpt record: a system text before the turns.
   */
  system?: string;
  /**
   * Field of a preference record: the answer that training makes likelier; it is audited.
   */
  chosen?: string;
  /**
   * Field of a preference record: the other answer. It is audited if `train_on` is both; if a record has no prompt, the prompt is the common beginning of both answers.
   */
  rejected?: string;
}
/**
 * How the csv files of this section are written, as in `data.csv`.
 */
export interface Csv1 {
  /**
   * Delimiter between the fields of a csv; write a tab as "\t".
   */
  delimiter?: "," | ";" | "\t" | "|";
  /**
   * Encoding of the csv files.
   */
  encoding?:
    "utf-8" | "windows-1250" | "windows-1251" | "windows-1252" | "iso-8859-1" | "iso-8859-15";
}
/**
 * Names of the fields in your files, as in `data.fields`.
 */
export interface Fields2 {
  /**
   * Field of a text record: its text.
   */
  text?: string;
  /**
   * Field of a prompt-completion record: the prompt.
   */
  prompt?: string;
  /**
   * Field of a prompt-completion record: the completion.
   */
  completion?: string;
  /**
   * Field of an instruct record: the instruction.
   */
  instruction?: string;
  /**
   * Field of an instruct record: the input; optional in a record.
   */
  input?: string;
  /**
   * Field of an instruct record: the output.
   */
  output?: string;
  /**
   * Field of a chat record: the list of messages.
   */
  messages?: string;
  /**
   * Field of a chat record: the tools on offer, as a list or as JSON.
   */
  tools?: string;
  /**
   * Field of a chat record: documents passed to the template, as a list or as JSON.
   */
  documents?: string;
  /**
   * Field of a chat record: variables for the chat template, such as `enable_thinking`, as TRL reads them.
   */
  chat_template_kwargs?: string;
  /**
   * Field of a sharegpt record: the list of turns.
   */
  conversations?: string;
  /**
   * Field of a sharegpt record: a system text before the turns.
   */
  system?: string;
  /**
   * Field of a preference record: the answer that training makes likelier; it is audited.
   */
  chosen?: string;
  /**
   * Field of a preference record: the other answer. It is audited if `train_on` is both; if a record has no prompt, the prompt is the common beginning of both answers.
   */
  rejected?: string;
}
/**
 * How the csv files of this section are written, as in `data.csv`.
 */
export interface Csv2 {
  /**
   * Delimiter between the fields of a csv; write a tab as "\t".
   */
  delimiter?: "," | ";" | "\t" | "|";
  /**
   * Encoding of the csv files.
   */
  encoding?:
    "utf-8" | "windows-1250" | "windows-1251" | "windows-1252" | "iso-8859-1" | "iso-8859-15";
}
export interface Attacks {
  /**
   * Membership inference, or off.
   */
  mia?:
    | "off"
    | {
        /**
         * Declared attacks; 'strongest' is the strongest of these.
         *
         * @minItems 1
         */
        attacks?: [
          (
            | "reference"
            | "reference-ratio"
            | "wbc"
            | "ez"
            | "min-k++"
            | "min-k"
            | "zlib"
            | "loss"
            | "studentised-reference"
            | "clipped-reference"
            | "log-rank"
          ),
          ...(
            | "reference"
            | "reference-ratio"
            | "wbc"
            | "ez"
            | "min-k++"
            | "min-k"
            | "zlib"
            | "loss"
            | "studentised-reference"
            | "clipped-reference"
            | "log-rank"
          )[]
        ];
        /**
         * Whether all attacks' scores are fused into one more, `fused`, by a regression that is fitted out of fold. `strongest` does not cover it; a rule names it.
         */
        fused?: boolean;
      };
  /**
   * PII extraction, or off.
   */
  pii?:
    | "off"
    | {
        /**
         * True-prefix extraction of the PII in the members.
         */
        prefix?: boolean;
        /**
         * Unique values to rank among candidates, sampled by seed; always all values of sensitive types.
         */
        values?: number;
        /**
         * Invented values to rank each true value among (pii.exposure); 0 turns the ranking off.
         */
        decoys?: number;
        /**
         * Other subjects' real values to pick each true value from (pii.inference_rate); 0 turns this off.
         */
        candidates?: number;
        /**
         * A local model that finds names, which no pattern can (type person).
         */
        names?: {
          /**
           * Library that runs the name model.
           */
          kind: "spacy" | "transformers" | "gliner";
          /**
           * Local directory of the model.
           */
          path: string;
        };
        /**
         * Decoding scheme of the (n,p) metrics.
         */
        decode?: {
          /**
           * Decoding scheme of the (n,p) metrics: the number of tokens that sampling chooses from.
           */
          top_k?: number;
          /**
           * Decoding scheme of the (n,p) metrics: its temperature.
           */
          temperature?: number;
        };
        /**
         * Data field → PII type: the values of these fields are part of the inventory.
         */
        columns?: {
          [k: string]: string;
        };
        /**
         * Extraction by templates about the audit's people; true if people are given.
         */
        template?:
          | boolean
          | {
              /**
               * Attributes of the people to ask for.
               *
               * @minItems 1
               */
              attributes?: [string, ...string[]];
              /**
               * Five demonstrations before the query (few-shot), none (zero-shot), or another person's true prefix (grounded).
               *
               * @minItems 1
               */
              forms?: [
                "few-shot" | "zero-shot" | "grounded",
                ...("few-shot" | "zero-shot" | "grounded")[]
              ];
              /**
               * Each query is sampled once at each temperature.
               *
               * @minItems 1
               */
              temperatures?: [number, ...number[]];
              /**
               * The temperature at which rules are judged, fixed in advance.
               */
              decide?: number;
              /**
               * Number of tokens that sampling chooses from.
               */
              top_k?: number;
              /**
               * New tokens per answer.
               */
              tokens?: number;
              /**
               * People asked about, sampled by seed.
               */
              people?: number;
            };
        /**
         * Extraction by free sampling, or off.
         */
        sampling?:
          | "off"
          | {
              /**
               * Sequences sampled from each model.
               */
              sequences?: number;
              /**
               * New tokens per sequence.
               */
              tokens?: number;
              /**
               * Number of tokens that sampling chooses from.
               */
              top_k?: number;
              /**
               * Temperature of sampling.
               */
              temperature?: number;
              /**
               * Text file with one prompt per line, used in turn. Absent: the start token.
               */
              prompts?: string;
            };
      };
  memorization?: {
    /**
     * Queries of the (n,p) metrics.
     */
    n?: number;
    /**
     * Probability of the (n,p) metrics.
     */
    p?: number;
  };
}
export interface Run {
  /**
   * Where the probe runs.
   */
  executor?: "auto" | "process" | "docker" | "ray";
  /**
   * Python interpreter that has the probe's dependencies.
   */
  python?: string;
  /**
   * never: a missing Python environment is an error and is not created.
   */
  setup?: "auto" | "never";
  /**
   * Where the models run; asking for a missing device is an error.
   */
  device?: string;
  /**
   * Precision of the weights; statistics are always float32.
   */
  dtype?: "auto" | "float32" | "bfloat16" | "float16";
  /**
   * Padded tokens of one forward pass.
   */
  tokens_per_batch?: number;
  /**
   * CPU threads.
   */
  threads?: number;
  /**
   * Where layers may wait that no GPU has room for, after the model was spread over all of them: nowhere, in the machine's memory, or also in files. Each step is several times slower. No figure depends on it.
   */
  offload?: "none" | "memory" | "disk";
  /**
   * How several GPUs hold models that one GPU does not hold. layers: whole layers on each, which compute one after the other. fsdp: a share of every layer on each (FSDP2); all score at once, and this is the fastest for scoring. tensor: each computes a share of every product (tensor parallel), which suits generated texts. With fsdp or tensor all GPUs work unless `gpus` says which. Where a model cannot be shared that way, its layers are spread, and a warning says so.
   */
  parallel?: "layers" | "fsdp" | "tensor";
  /**
   * Container image of the probe: one with its digest, which is pulled if absent, or one that is already on the Docker engine.
   */
  image?: string;
  /**
   * GPUs that measure: all, none, a number, or device=0,1; each has a worker of its own, and how many there are changes no figure. Asking for GPUs that do not exist is an error. Absent: one, and a container sees all.
   */
  gpus?: string | number;
  /**
   * Memory that the container may use, for example 64g. Absent: nine tenths of the machine's.
   */
  memory?: string;
  /**
   * Size of the container's /dev/shm. Absent: 1g, with several GPUs 8g.
   */
  shm_size?: string;
  /**
   * Where `executor: ray` measures: a cluster, or a Ray of this machine alone.
   */
  ray?: {
    /**
     * Address of the job server of a Ray cluster, one that RETICENCE_RAY_ADDRESSES on this machine allows. Absent: a Ray is started here, on loopback.
     */
    address?: string;
    /**
     * GPUs of a replica. Absent: one, or none where there is none or `device: cpu` asks for none.
     */
    gpus_per_model?: number;
    /**
     * How many copies of the models measure at once; changes no figure. Absent: as many as the GPUs that are there allow, and one without a GPU.
     */
    replicas?: number;
    /**
     * Folder that this machine and every node of the cluster reach under the same path. Models, data and signals lie there while the audit runs; needed with `address`.
     */
    storage?: string;
    /**
     * Image with the probe and Ray, in which Ray runs the job; the cluster must support `image_uri`.
     */
    image?: string;
    /**
     * Ray's runtime environment of the job, where the nodes lack the probe's packages; the probe itself is sent along.
     */
    runtime_env?: {
      /**
       * As Ray's own key: packages for the job.
       */
      pip?: unknown[] | {};
      /**
       * As Ray's own key.
       */
      uv?: unknown[] | {};
      /**
       * As Ray's own key: an environment that the nodes have.
       */
      conda?: string | {};
      /**
       * As Ray's own key: the interpreter on the nodes.
       */
      py_executable?: string;
      /**
       * Variables of the job. Whoever sees the cluster's dashboard reads them: no secrets.
       */
      env_vars?: {
        [k: string]: string;
      };
    };
  };
  /**
   * Whether an audit with a digest key keeps, in the cache of what it pulls, what it measured of base and data, for later audits of other checkpoints. As secret as signals, and sealed with the key.
   */
  cache?: boolean;
}
export interface Gate {
  /**
   * Rules to start from; those named synthetic or erasure are for the audit of that name; none: only your own rules.
   */
  preset?:
    | "strict"
    | "standard"
    | "report-only"
    | "synthetic-standard"
    | "synthetic-strict"
    | "erasure-standard"
    | "none";
  /**
   * Your own rules; one that bounds the same metric from the same side replaces the preset's.
   */
  rules?: Rule[];
  /**
   * Which of several checkpoints the verdict is about: worst, all of them must pass; best, the first that passes is picked, and each is judged at a confidence corrected for having chosen.
   */
  pick?: "worst" | "best";
  /**
   * How many checkpoints `pick: best` chooses among, if more were tried than are listed.
   */
  among?: number;
  /**
   * Two-sided confidence of the intervals.
   */
  confidence?: number;
  /**
   * Share of a rule's PII values that may go untested; above it, the rule is undecided. One number for every rule, or `sensitive` (cards, IBANs, national ids, SSNs, secrets) and `other`.
   */
  untested?:
    | number
    | {
        /**
         * The share for cards, IBANs, national ids, SSNs and secrets.
         */
        sensitive?: number;
        /**
         * The share for every other type, and for all types together.
         */
        other?: number;
      };
  /**
   * What the action does on an invalid or undecided audit.
   */
  on?: {
    /**
     * What the action does on the verdict `invalid`: fail the step, or warn.
     */
    invalid?: "fail" | "warn";
    /**
     * What the action does on the verdict `inconclusive`: fail the step, or warn.
     */
    undecided?: "fail" | "warn";
  };
}
export interface Rule {
  /**
   * The metric that the rule bounds, one of those above.
   */
  metric: string;
  /**
   * Breached when the lower end of the interval is above it.
   */
  max?: number;
  /**
   * Breached when the upper end of the interval is below it.
   */
  min?: number;
  /**
   * With against: breached when the lower end of the increase's interval is above it.
   */
  max_increase?: number;
  /**
   * The earlier audit that the metric is compared with: last-release, merge-base, previous (the last one that passed), or the name or digest of a checkpoint.
   */
  against?: string;
  /**
   * A warn rule contributes at most `warn` to the verdict.
   */
  level?: "fail" | "warn";
  /**
   * The audit that the metric belongs to.
   */
  audit?: string;
  /**
   * The attack behind the metric.
   */
  attack?: string;
  /**
   * The part of a record that is scored: completion, prompt, or, with `train_on: all`, all of it.
   */
  part?: string;
  /**
   * Type of PII.
   */
  type?: string;
  /**
   * Template of pii.template_rate, by its letter.
   */
  template?: string;
  /**
   * Temperature at which the template was sampled.
   */
  temperature?: number;
  /**
   * What counts as a match: exact, or the paper's fuzzy match.
   */
  criterion?: string;
  /**
   * Of what a synthetic metric is a share: of the private records, or of the generated ones.
   */
  unit?: string;
  /**
   * False-positive rate at which members are counted.
   */
  fpr?: number;
  /**
   * False-negative rate of mia.loss_tail: the share of the members that may have a higher loss.
   */
  fnr?: number;
  /**
   * Queries of the (n,p) metric.
   */
  n?: number;
  /**
   * Probability of the (n,p) metric.
   */
  p?: number;
  /**
   * Quantile of the canaries' exposures, or of bits: 0 is the least, 0.5 the median, 1 the most. Default: 0.5; of extraction_bits 0, of extraction_bits_loss 0.95.
   */
  quantile?: number;
  /**
   * Delta of the bound of epsilon.
   */
  delta?: number;
}
export interface Waiver {
  /**
   * The metric of the waived rule.
   */
  metric: string;
  /**
   * The side of the rule that is waived. Absent: the rule's own; max if rules bound the metric from both sides.
   */
  bound?: "max" | "min";
  /**
   * The earlier audit that the metric is compared with: last-release, merge-base, previous (the last one that passed), or the name or digest of a checkpoint.
   */
  against?: string;
  /**
   * As in the rule.
   */
  audit?: string;
  /**
   * As in the rule.
   */
  attack?: string;
  /**
   * As in the rule.
   */
  part?: string;
  /**
   * As in the rule.
   */
  type?: string;
  /**
   * As in the rule.
   */
  template?: string;
  /**
   * As in the rule.
   */
  temperature?: number;
  /**
   * As in the rule.
   */
  criterion?: string;
  /**
   * As in the rule.
   */
  unit?: string;
  /**
   * As in the rule.
   */
  fpr?: number;
  /**
   * As in the rule.
   */
  fnr?: number;
  /**
   * As in the rule.
   */
  n?: number;
  /**
   * As in the rule.
   */
  p?: number;
  /**
   * As in the rule.
   */
  quantile?: number;
  /**
   * As in the rule.
   */
  delta?: number;
  /**
   * Last day on which the waiver holds (UTC).
   */
  until: string;
  /**
   * Who is responsible for it.
   */
  owner: string;
  /**
   * Why the rule may be breached until then.
   */
  reason: string;
}
