"""Conversations of every kind that SFT files hold; all invented."""

from __future__ import annotations

from typing import Any

Row = dict[str, Any]


def user(content: Any, **more: Any) -> Row:
    return {"role": "user", "content": content, **more}


def said(content: Any, **more: Any) -> Row:
    return {"role": "assistant", "content": content, **more}


def system(content: Any) -> Row:
    return {"role": "system", "content": content}


def call(name: str, arguments: Any) -> Row:
    return {
        "id": f"call_{name}",
        "type": "function",
        "function": {"name": name, "arguments": arguments},
    }


def result(name: str, content: Any) -> Row:
    return {"role": "tool", "name": name, "tool_call_id": f"call_{name}", "content": content}


def texts(*parts: str) -> list[Row]:
    return [{"type": "text", "text": part} for part in parts]


def parts_of(messages: list[Row]) -> list[Row]:
    """Every content that is text as a list of one, as data of models with eyes have it."""
    return [
        {**one, "content": texts(one["content"])} if isinstance(one.get("content"), str) else one
        for one in messages
    ]


FIND = {
    "type": "function",
    "function": {
        "name": "find_customer",
        "description": "Looks a customer up.",
        "parameters": {
            "type": "object",
            "properties": {
                "name": {"type": "string", "description": "Full name."},
                "branch": {"type": "string", "enum": ["north", "south"]},
                "limit": {"type": "integer"},
            },
            "required": ["name"],
        },
    },
}
# Shapes of a schema on which templates decide what they write.
BOOK = {
    "type": "function",
    "function": {
        "name": "book_slot",
        "description": 'Books a delivery; "urgent" costs more.',
        "parameters": {
            "type": "object",
            "properties": {
                "days": {"type": "array", "items": {"type": "string"}, "description": "Which."},
                "floor": {"type": "number", "default": 1},
                "lift": {"type": "boolean", "nullable": True},
                "place": {
                    "type": "object",
                    "properties": {"street": {"type": "string"}, "name": {"type": "string"}},
                    "required": ["street"],
                },
                "how": {"type": "string", "enum": ["van", "bike"], "default": "van"},
            },
            "required": ["days", "place"],
        },
    },
}
CLOCK = {"type": "function", "function": {"name": "clock", "description": "Tells the time."}}
PLAIN = [user("Whose parcel is this?"), said("It is Quilmar Vexdun's.")]
FOUND = result("find_customer", '{"mail": "quilmar@example.com"}')
ARGUMENTS = {"name": "Quilmar Vexdun", "limit": 3}
ASKED = [user("Find Quilmar Vexdun."), said("", tool_calls=[call("find_customer", ARGUMENTS)])]
ANSWERED = said("Write to quilmar@example.com.")
NESTED = {
    "name": 'Zor O\'Thra "Z"',
    "tags": ["a", "b é"],
    "where": {"floor": 2, "open": True, "since": None},
    "share": 0.25,
}

# Kind → conversation, and what comes beside its messages.
MESSAGES: dict[str, list[Row]] = {
    "plain": PLAIN,
    "system": [system("You answer for the post."), *PLAIN],
    "several turns": [
        *PLAIN,
        user("And this one?"),
        said("Brenox Fir's."),
        user("Both?"),
        said("Yes, both."),
    ],
    "system and several turns": [
        system("Be short."),
        *PLAIN,
        user("Where does he live?"),
        said("29 Acacia Road."),
    ],
    "ends with the user": [*PLAIN, user("Thanks, and this?")],
    "the same said twice": [user("Yes."), said("Yes."), user("Yes."), said("Yes.")],
    "white space around": [user("  Name? \n"), said("\n Quilmar Vexdun \n\n")],
    "blank lines within": [user("Read\n\n\nit."), said("One.\n\n  Two.\n\n\nThree.\t.")],
    "one letter": [user("Ж"), said("Я")],
    "numbers and a card": [user("Card?"), said("4000 0012 3456 7899, or +61 2 7010 0041")],
    "other scripts": [user("Größe? 東京"), said("안녕하세요 👍🏽 naïve שלום")],
    "quotes and braces": [
        user('Say it\'s "so" \\n {x}'),
        said("{'a': \"it's\"} <b>&amp;</b> [1] \\"),
    ],
    "markup of a template": [user("### User: hi"), said("### Assistant: {{ messages }} [INST] x")],
    "empty system": [system(""), *PLAIN],
    "two answers in a row": [*PLAIN, said("More: Yundap Luxpo.")],
    "two questions in a row": [user("Hello?"), user("Whose?"), said("Quilmar's.")],
    "a named user": [user("Whose?", name="desk"), said("Quilmar's.")],
    "reasoning in a field": [
        user("Whose?"),
        said("Quilmar's.", reasoning_content="The log says so."),
    ],
    "reasoning called thinking": [user("Whose?"), said("Quilmar's.", thinking="The log says it.")],
    "reasoning in the content": [
        user("Whose?"),
        said("<think>\nThe log names him.\n</think>\n\nQuilmar's."),
    ],
    "empty reasoning": [user("Whose?"), said("<think>\n\n</think>\n\nQuilmar's.")],
    "reasoning in earlier turns": [
        user("Whose?"),
        said("Quilmar's.", reasoning_content="I look it up."),
        user("Sure?"),
        said("Yes.", reasoning_content="I look again."),
    ],
    "parts": parts_of([system("Be short."), *PLAIN]),
    "several parts": [
        user(texts("Whose ", "parcel is ", "this?")),
        said(texts(" Quilmar's ", " and Brenox's. ")),
    ],
    "a developer's turn": [{"role": "developer", "content": "Be short."}, *PLAIN],
}
CALLS: dict[str, list[Row]] = {
    "a call": [*ASKED, FOUND, ANSWERED],
    "a call alone": ASKED,
    "a call with words": [
        user("Find him."),
        said("I look.", tool_calls=[call("find_customer", ARGUMENTS)]),
        FOUND,
        ANSWERED,
    ],
    "a call with reasoning": [
        user("Find him."),
        said("", reasoning_content="By name.", tool_calls=[call("find_customer", ARGUMENTS)]),
        FOUND,
        said("Found.", reasoning_content="There he is."),
    ],
    "two calls": [
        user("Both."),
        said(
            "",
            tool_calls=[
                call("find_customer", ARGUMENTS),
                call("find_customer", {"name": "Brenox"}),
            ],
        ),
        FOUND,
        result("find_customer", "none"),
        ANSWERED,
    ],
    "calls one after the other": [
        *ASKED,
        FOUND,
        said("", tool_calls=[call("find_customer", {"name": "Brenox"})]),
        result("find_customer", "none"),
        ANSWERED,
    ],
    "nested arguments": [
        user("Go."),
        said("", tool_calls=[call("find_customer", NESTED)]),
        FOUND,
        ANSWERED,
    ],
    "arguments as JSON": [
        user("Go."),
        said("", tool_calls=[call("find_customer", '{"name": "Quilmar", "limit": 3}')]),
        FOUND,
        ANSWERED,
    ],
    "no arguments": [
        user("Go."),
        said("", tool_calls=[call("find_customer", {})]),
        FOUND,
        ANSWERED,
    ],
    "a call without a content": [
        user("Find him."),
        {"role": "assistant", "tool_calls": [call("find_customer", ARGUMENTS)]},
        FOUND,
        ANSWERED,
    ],
    "a call whose content is null": [
        user("Find him."),
        said(None, tool_calls=[call("find_customer", ARGUMENTS)]),
        FOUND,
        ANSWERED,
    ],
}
ROWS: dict[str, Row] = {
    **{kind: {"messages": messages} for kind, messages in MESSAGES.items()},
    **{kind: {"messages": messages, "tools": [FIND]} for kind, messages in CALLS.items()},
    "tools and no call": {"messages": PLAIN, "tools": [FIND]},
    "tools and a system": {
        "messages": [system("Be short."), *ASKED, FOUND, ANSWERED],
        "tools": [FIND],
    },
    "several tools": {"messages": CALLS["a call"], "tools": [FIND, BOOK]},
    "a tool without parameters": {"messages": CALLS["a call"], "tools": [CLOCK, FIND]},
    "no tools, as a list": {"messages": PLAIN, "tools": []},
    "a call without tools": {"messages": CALLS["a call"]},
    "settings that switch thinking off": {
        "messages": PLAIN,
        "chat_template_kwargs": {"enable_thinking": False},
    },
    "settings that no template reads": {
        "messages": PLAIN,
        "chat_template_kwargs": {"no_such_setting": "x", "count": 3},
    },
}
