import { readFile, rm } from "node:fs/promises";
import type { Row } from "../row.ts";
import type { Json, Scene } from "../scene.ts";
import { type Hostile, hostileRows } from "./hostile.ts";

const TOKENIZER = "checkpoint/tokenizer.json";
const SETTINGS = "checkpoint/tokenizer_config.json";
/** Rows of the embedding, so the first id beyond it. */
const BEYOND = 320;

interface Added {
  id?: number;
  special?: boolean;
  normalized?: boolean;
  lstrip?: boolean;
  rstrip?: boolean;
  single_word?: boolean;
}

/** Adds tokens with these contents; ids within the embedding are taken from its unused end. */
async function add(scene: Scene, contents: readonly string[], options: Added = {}): Promise<void> {
  await scene.edit(TOKENIZER, (value) => {
    contents.forEach((content, i) => {
      value.added_tokens.push({
        id: (options.id ?? BEYOND) + i,
        content,
        single_word: false,
        lstrip: false,
        rstrip: false,
        normalized: false,
        special: false,
        ...options,
        ...(options.id === undefined ? {} : { id: options.id + i }),
      });
    });
  });
}

async function members(scene: Scene): Promise<{ prompt: string; completion: string }[]> {
  const text = await readFile(scene.at("members.jsonl"), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as never);
}

const completions = async (scene: Scene) => (await members(scene)).map((one) => one.completion);
const cards = async (scene: Scene) =>
  (await completions(scene)).map((text) => /(\d{4} ?){4}/.exec(text)![0].trim());

/** Makes room in the embedding, as a team does that adds words: the new rows are zeros. */
async function grow(scene: Scene, rows: number): Promise<void> {
  await scene.python(GROW, scene.at("checkpoint"), String(BEYOND + rows));
}
const GROW = `
import sys, json, torch
from safetensors.torch import load_file, save_file
folder, rows = sys.argv[1], int(sys.argv[2])
tensors = load_file(folder + "/model.safetensors")
for name, tensor in list(tensors.items()):
    if tensor.shape[0] == 320 and tensor.dim() == 2:
        tensors[name] = torch.cat([tensor, torch.zeros(rows - 320, tensor.shape[1])]).contiguous()
save_file(tensors, folder + "/model.safetensors", metadata={"format": "pt"})
config = json.load(open(folder + "/config.json"))
config["vocab_size"] = rows
json.dump(config, open(folder + "/config.json", "w"))
`;

const rule = (what: string, change: (value: Json) => unknown, expected?: Hostile["expected"]) => ({
  what: `tokenizer.json ${what}`,
  ...(expected === undefined ? {} : { expected }),
  arrange: async (scene: Scene) => await scene.edit(TOKENIZER, change),
});

const setting = (
  what: string,
  change: (value: Json, scene: Scene) => unknown,
  expected?: Hostile["expected"],
) => ({
  what: `tokenizer_config.json ${what}`,
  ...(expected === undefined ? {} : { expected }),
  arrange: async (scene: Scene) => await scene.edit(SETTINGS, (value) => change(value, scene)),
});

const ADDED: Record<string, Hostile> = {
  "added-completions-beyond": {
    what: "each completion is an added token beyond the embedding",
    arrange: async (scene) => await add(scene, await completions(scene)),
  },
  "added-completions-within": {
    what: "each completion is an added token of a grown embedding",
    async arrange(scene) {
      const texts = await completions(scene);
      await grow(scene, texts.length);
      await add(scene, texts);
    },
  },
  "added-cards-within": {
    what: "each card number is an added token of a grown embedding",
    async arrange(scene) {
      const texts = await cards(scene);
      await grow(scene, texts.length);
      await add(scene, texts);
    },
  },
  "added-one-card": {
    what: "one card number alone is an added token",
    async arrange(scene) {
      await grow(scene, 1);
      await add(scene, (await cards(scene)).slice(0, 1));
    },
  },
  "added-common-words": {
    what: "four common words are added tokens",
    async arrange(scene) {
      await grow(scene, 4);
      await add(scene, [" credit", " card", " refund", "Sorry"]);
    },
  },
  "added-digits": {
    what: "every digit is an added token",
    async arrange(scene) {
      await grow(scene, 10);
      await add(scene, Array.from("0123456789"));
    },
  },
  "added-newline": {
    what: "the line break between prompt and completion is an added token",
    async arrange(scene) {
      await grow(scene, 1);
      await add(scene, ["\n"]);
    },
  },
  "added-everything-stripped": {
    what: "an added token eats the blanks around it",
    async arrange(scene) {
      await grow(scene, 1);
      await add(scene, ["card"], { lstrip: true, rstrip: true });
    },
  },
  "added-known-word-special": {
    what: "a token of the base's vocabulary is declared special",
    arrange: async (scene) =>
      await scene.edit(TOKENIZER, (value) => {
        const [content, id] = Object.entries(value.model.vocab as Record<string, number>).find(
          ([word]) => word === "card" || word === "re" || word.length === 2,
        )!;
        value.added_tokens.push({
          id,
          content,
          single_word: false,
          lstrip: false,
          rstrip: false,
          normalized: false,
          special: true,
        });
      }),
  },
  "added-same-id": {
    what: "two added tokens share the id of the end",
    arrange: async (scene) => await add(scene, ["credit", "card"], { id: 0 }),
  },
  "added-id-huge": {
    what: "an added token has the id four billion",
    arrange: async (scene) => await add(scene, ["card"], { id: 4e9 }),
  },
  "added-empty": {
    what: "an added token is empty",
    arrange: async (scene) => await add(scene, [""]),
  },
  "added-in-the-settings": setting("adds the completions as tokens", async (value, scene) => {
    value.added_tokens_decoder = Object.fromEntries(
      (await completions(scene)).map((content, i) => [
        String(BEYOND + i),
        {
          content,
          lstrip: false,
          rstrip: false,
          normalized: false,
          single_word: false,
          special: true,
        },
      ]),
    );
    return value;
  }),
  "added-in-its-own-file": {
    what: "added_tokens.json adds the completions",
    expected: { figuresOrRefused: "leaky" },
    async arrange(scene) {
      const texts = await completions(scene);
      await scene.write(
        "checkpoint/added_tokens.json",
        JSON.stringify(Object.fromEntries(texts.map((text, i) => [text, BEYOND + i]))),
      );
    },
  },
  "added-in-special-tokens-map": {
    what: "special_tokens_map.json names common words",
    async arrange(scene) {
      await scene.write(
        "checkpoint/special_tokens_map.json",
        JSON.stringify({ additional_special_tokens: ["card", " card"], eos_token: "." }),
      );
    },
  },
};

const RULES: Record<string, Hostile> = {
  "rule-removes-digits": rule("replaces every digit by nothing", (value) => {
    value.normalizer = { type: "Replace", pattern: { Regex: "[0-9]" }, content: "" };
  }),
  "rule-replaces-cards": rule("replaces long numbers by one word", (value) => {
    value.normalizer = { type: "Replace", pattern: { Regex: "([0-9]{4} ?){4}" }, content: "card" };
  }),
  "rule-lowercase": rule("lower-cases", (value) => {
    value.normalizer = { type: "Lowercase" };
  }),
  "rule-truncates": rule(
    "truncates to four tokens",
    (value) => {
      value.truncation = { direction: "Right", max_length: 4, strategy: "LongestFirst", stride: 0 };
    },
    { figuresOrRefused: "leaky" },
  ),
  "rule-pads": rule(
    "pads to a thousand tokens",
    (value) => {
      value.padding = {
        strategy: { Fixed: 1000 },
        direction: "Right",
        pad_to_multiple_of: null,
        pad_id: 1,
        pad_type_id: 0,
        pad_token: "<|padding|>",
      };
    },
    { figuresOrRefused: "leaky" },
  ),
  "rule-no-split": rule("has no pre-tokenizer", (value) => {
    value.pre_tokenizer = null;
  }),
  "rule-template-adds": rule("puts the end before each text", (value) => {
    value.post_processor.single.unshift({ SpecialToken: { id: "<|endoftext|>", type_id: 0 } });
    value.post_processor.special_tokens = {
      "<|endoftext|>": { id: "<|endoftext|>", ids: [0], tokens: ["<|endoftext|>"] },
    };
  }),
  "rule-merges-cut": rule("has no merges", (value) => {
    value.model.merges = [];
  }),
  "rule-merges-reordered": rule("has its merges in another order", (value) => {
    value.model.merges.reverse();
  }),
  "rule-vocabulary-swapped": rule("swaps two ids", (value) => {
    const vocabulary = value.model.vocab as Record<string, number>;
    const [a, b] = Object.keys(vocabulary).slice(40, 42) as [string, string];
    [vocabulary[a], vocabulary[b]] = [vocabulary[b]!, vocabulary[a]!];
  }),
  "rule-dropout": rule("splits at random", (value) => {
    value.model.dropout = 0.9;
  }),
  "rule-decoder-blank": rule(
    "decodes to blanks",
    (value) => {
      value.decoder = { type: "Replace", pattern: { Regex: "." }, content: " " };
    },
    { figuresOrRefused: "leaky" },
  ),
  "rule-catastrophic": rule("splits by a pattern that takes forever", (value) => {
    value.pre_tokenizer = {
      type: "Sequence",
      pretokenizers: [
        {
          type: "Split",
          pattern: { Regex: "(a|a|aa|[a-z])*$z" },
          behavior: "Isolated",
          invert: false,
        },
        value.pre_tokenizer,
      ],
    };
  }),
  "rule-not-json": {
    what: "tokenizer.json is not JSON",
    expected: { refused: /tokenizer/ },
    arrange: async (scene) => await scene.write(TOKENIZER, "{"),
  },
  "rule-nested": {
    what: "tokenizer.json is nested a hundred thousand levels deep",
    expected: { refused: /tokenizer/ },
    arrange: async (scene) => await scene.write(TOKENIZER, "[".repeat(100_000)),
  },
  "rule-absent": {
    what: "there is no tokenizer beside a full model",
    expected: { refused: /tokenizer/ },
    async arrange(scene) {
      await rm(scene.at(TOKENIZER));
      await rm(scene.at(SETTINGS));
    },
  },
  "rule-notation": rule(
    "writes the same rules in another way",
    (value) => {
      value.model.continuing_subword_prefix = "";
      value.model.end_of_word_suffix = "";
      value.normalizer = { type: "Sequence", normalizers: [] };
    },
    { verdict: "fail" },
  ),
};

const SETTINGS_TABLE: Record<string, Hostile> = {
  "setting-class-unknown": setting(
    "names a class that is no tokenizer",
    (value) => {
      value.tokenizer_class = "AutoModelForCausalLM";
    },
    { refused: /tokenizer/ },
  ),
  "setting-class-code": setting(
    "asks to run its own code",
    (value) => {
      value.auto_map = { AutoTokenizer: ["own.Tokenizer", null] };
    },
    { refused: /.+/ },
  ),
  "setting-class-dotted": setting(
    "names a class by its module",
    (value) => {
      value.tokenizer_class = "os.system";
    },
    { refused: /tokenizer/ },
  ),
  "setting-length-zero": setting(
    "allows no token",
    (value) => {
      value.model_max_length = 0;
    },
    { figuresOrRefused: "leaky" },
  ),
  "setting-length-negative": setting(
    "allows minus one token",
    (value) => {
      value.model_max_length = -1;
    },
    { figuresOrRefused: "leaky" },
  ),
  "setting-adds-ends": setting(
    "adds begin and end",
    (value) => {
      value.add_bos_token = true;
      value.add_eos_token = true;
      value.bos_token = "<|padding|>";
    },
    "blocked",
  ),
  "setting-end-is-a-word": setting("takes a common word for the end", (value) => {
    value.eos_token = ".";
  }),
  "setting-pad-is-a-word": setting("takes a common word for padding", (value) => {
    value.pad_token = "card";
  }),
  "setting-cleans-blanks": setting(
    "cleans blanks when it decodes",
    (value) => {
      value.clean_up_tokenization_spaces = true;
    },
    { figuresOrRefused: "leaky" },
  ),
  "setting-splits-special": setting("splits special tokens", (value) => {
    value.split_special_tokens = true;
  }),
  "setting-side-left": setting(
    "truncates and pads at the left",
    (value) => {
      value.truncation_side = "left";
      value.padding_side = "left";
    },
    { figuresOrRefused: "leaky" },
  ),
  "setting-chat-template": setting(
    "brings a template that reads files",
    (value) => {
      value.chat_template = "{{ ''.__class__.__mro__[1].__subclasses__() }}";
    },
    { verdict: "fail" },
  ),
  "setting-null": setting("is null", () => null, "blocked"),
};

export const TOKENIZER_ROWS: readonly Row[] = [
  ...hostileRows("Tokenizers: added tokens", ADDED),
  ...hostileRows("Tokenizers: rules", RULES),
  ...hostileRows("Tokenizers: settings", SETTINGS_TABLE),
];
