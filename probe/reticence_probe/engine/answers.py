"""What a model says to questions, by the quickest way that proves exact on it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..contract.errors import ProbeFailure
from .branches import branches_logp, takes_branches
from .continuations import Question, continuation_logp, whole_logp
from .failures import is_of_architecture
from .head import SlicedHead, tolerance

# Number of a question's continuations on which a way is compared with the plain forward.
CHECKED_CONTINUATIONS = 4
# A way is compared again with the first question that is so many times as long as those before:
# what an architecture does at one length it may not do at another.
LONGER = 2

Answer = list[np.ndarray]


class Answers:
    """Of one model. Many branches in a row if it reads those as it reads a text, else each
    continuation in a row behind the cached prefix.
    """

    def __init__(self) -> None:
        self._takes_branches = True
        # Way → tokens of the longest question with which it was compared.
        self._compared = {"branches": 0, "cache": 0}

    def of(
        self, head: SlicedHead, questions: Sequence[Question], tokens_per_batch: int
    ) -> list[Answer]:
        """The log-probability of each token of each continuation: float64 [n] each. ``head``: the
        model's, which may have been loaded anew.

        Raises ``non-finite-logits`` and ``self-check-failed``.
        """
        together = [
            index
            for index, question in enumerate(questions)
            if self._takes_branches and takes_branches(head, question)
        ]
        asked = [questions[index] for index in together]
        answers = dict(
            zip(together, self._by_branches(head, asked, tokens_per_batch) or (), strict=False)
        )
        for index, question in enumerate(questions):
            if index not in answers:
                answers[index] = self._by_cache(head, question, tokens_per_batch)
        return [answers[index] for index in range(len(questions))]

    def _by_branches(
        self, head: SlicedHead, questions: Sequence[Question], tokens_per_batch: int
    ) -> list[Answer] | None:
        """None where the model does not take them."""
        if not questions:
            return None
        try:
            answers = branches_logp(head, questions, tokens_per_batch)
        except ProbeFailure as failure:
            # Whether the model is broken, or the way, the other way tells.
            if failure.code != "non-finite-logits":
                raise
            answers = None
        except Exception as error:
            if not is_of_architecture(error):
                raise
            answers = None
        if answers is not None:
            at = max(range(len(questions)), key=lambda index: questions[index].longest)
            if self._agrees("branches", head, questions[at], answers[at], tokens_per_batch):
                return answers
        self._takes_branches = False
        return None

    def _by_cache(self, head: SlicedHead, question: Question, tokens_per_batch: int) -> Answer:
        answer = continuation_logp(head, question.prefix, question.continuations, tokens_per_batch)
        if not self._agrees("cache", head, question, answer, tokens_per_batch):
            raise ProbeFailure("self-check-failed")
        return answer

    def _agrees(
        self,
        way: str,
        head: SlicedHead,
        question: Question,
        answer: Answer,
        tokens_per_batch: int,
    ) -> bool:
        """Whether some of the continuations are what whole texts without a cache say."""
        if question.longest < LONGER * self._compared[way]:
            return True
        count = len(question.continuations)
        some = sorted({count * at // CHECKED_CONTINUATIONS for at in range(CHECKED_CONTINUATIONS)})
        given = [question.continuations[index] for index in some]
        whole = whole_logp(head, question.prefix, given, tokens_per_batch)
        for index, other in zip(some, whole, strict=True):
            one = answer[index]
            known = np.isfinite(one) & np.isfinite(other)
            same = np.array_equal(np.isfinite(one), np.isfinite(other))
            difference = np.abs(one[known] - other[known]).max(initial=0.0)
            if not same or not difference <= tolerance(head.model.dtype):
                return False
        self._compared[way] = question.longest
        return True
