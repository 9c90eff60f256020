"""One pool of records and a generated data set that never saw it, as bench/synthetic.ts re-splits it.

    python bench/synthetic_pool.py RECORDS SEED

Prints JSON: of each record its scores and how it is copied, none of which depends on which records
are called private. Notes are drawn from topics, so that records resemble one another and the
generated data resemble them, and some repeat a phrase that the generator writes too.
"""

from __future__ import annotations

import json
import random
import sys

from reticence_probe.generated.copies import Boilerplate, copied
from reticence_probe.generated.language import rare_overlap, scores, scores_without_own
from reticence_probe.generated.words import Corpus, Vocabulary, words_of

TOPICS = 12
WORDS_OF_TOPIC = 60
SAYINGS = 300


def main() -> None:
    records, seed = int(sys.argv[1]), int(sys.argv[2])
    rng = random.Random(seed)
    topics = [[f"t{topic}w{number}" for number in range(WORDS_OF_TOPIC)] for topic in range(TOPICS)]
    common = [f"c{number}" for number in range(200)]
    # Phrases longer than a 13-gram that both the pool and the generator know.
    sayings = [" ".join(rng.choices(common, k=16)) for _ in range(SAYINGS)]

    def note() -> str:
        topic = rng.choice(topics)
        words = [
            rng.choice(topic if rng.random() < 0.5 else common) for _ in range(rng.randrange(30, 90))
        ]
        said = f" {rng.choice(sayings)}" if rng.random() < 0.3 else ""
        return " ".join(words) + said

    vocabulary = Vocabulary()
    pool = Corpus.of([vocabulary.ids(words_of(note())) for _ in range(records)])
    generated = Corpus.of([vocabulary.ids(words_of(note())) for _ in range(records // 2)])
    boilerplate = Boilerplate(pool)
    own = scores(pool, len(vocabulary), model=generated)
    there = copied(pool, generated, boilerplate)
    back = copied(generated, pool, boilerplate, whole=False)
    json.dump(
        {
            "ngram": own.tolist(),
            "ngram_reference": (own - scores_without_own(pool, len(vocabulary))).tolist(),
            "similarity": rare_overlap(pool, generated).tolist(),
            "run": there.run.tolist(),
            "grams": there.grams.tolist(),
            "words": there.words.tolist(),
            "generated": [
                {"source": int(source), "run": int(run), "grams": float(grams), "words": int(words)}
                for source, run, grams, words in zip(
                    back.source, back.run, back.grams, back.words, strict=True
                )
            ],
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main()
